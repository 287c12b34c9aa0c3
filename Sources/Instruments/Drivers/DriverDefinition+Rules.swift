package import DataFiles
import Wording

extension DriverDefinition {
  /// What every driver keeps, beyond being readable.
  package static let rules: [Rule<DriverDefinition>] = [
    liesInItsRolesFolder, waitsForReplies, sendsPlainText, namesItsSources, givesBitsOnce,
    powerCanBeEnded, ordersItsIdentity,
    knowsWhatItsRoleNeeds, speaksTheRolesWords, commandsAreWhole,
    givesElementsWhereNeeded, countsByOneMeans, holdsALevel, demandsOrAllows,
  ]

  private static let liesInItsRolesFolder = Rule<DriverDefinition> { driver, file in
    let folders = file.split(separator: "/").dropLast()
    guard let drivers = folders.lastIndex(of: "Drivers"), drivers + 1 < folders.endIndex else {
      return []
    }
    let folder = String(folders[drivers + 1])
    return folder == driver.role.rawValue
      ? []
      : [
        driver.finding(
          file,
          "role",
          BilingualText(
            zh: "文件在 \(folder) 目录，角色却是 \(driver.role.rawValue)",
            en: "the file lies in \(folder) but its role is \(driver.role.rawValue)"
          ),
          BilingualText(
            zh: "请把文件移到 Drivers/\(driver.role.rawValue)，或改正 role。",
            en: "Move it to Drivers/\(driver.role.rawValue), or correct the role."
          )
        )
      ]
  }

  private static let longestWait = Duration.seconds(600)

  private static let waitsForReplies = Rule<DriverDefinition> { driver, file in
    guard driver.replyWithin <= .zero || driver.replyWithin > longestWait else { return [] }
    return [
      driver.finding(
        file,
        "reply-within",
        BilingualText(zh: "没有仪器会在这样的时间内应答", en: "no instrument answers within such a time"),
        BilingualText(zh: "请写大于零、不超过 10 min 的时间。", en: "Write a time above zero, at most 10 min.")
      )
    ]
  }

  private static let sendsPlainText = Rule<DriverDefinition> { driver, file in
    driver.statements
      .filter { statement in !statement.text.utf8.allSatisfy { (0x20...0x7E).contains($0) } }
      .map { statement in
        driver.finding(
          file,
          statement.path,
          BilingualText(
            zh: "命令中有不可打印的字符",
            en: "the statement holds characters that cannot be printed"
          ),
          BilingualText(
            zh: "命令只写 ASCII；行结束符由 terminator 决定。",
            en: "Write plain ASCII; the line end comes from 'terminator'."
          )
        )
      }
  }

  private static let namesItsSources = Rule<DriverDefinition> { driver, file in
    driver.citations
      .filter { driver.sources[$0.source] == nil }
      .map { citation in
        let near = suggestion(for: citation.source, among: driver.sources.keys)
        return driver.finding(
          file,
          citation.path,
          BilingualText(
            zh: "sources 中没有 '\(citation.source)'",
            en: "'\(citation.source)' is none of the sources"
          ),
          near.map { BilingualText(zh: "是否指 '\($0)'？", en: "Did you mean '\($0)'?") }
            ?? BilingualText(zh: "请在 sources 中写明出处。", en: "Name it under 'sources'.")
        )
      }
  }

  private static let givesBitsOnce = Rule<DriverDefinition> { driver, file in
    var seen: Set<Int> = []
    return (driver.status?.bits ?? [])
      .filter { !seen.insert($0.number).inserted }
      .map { bit in
        driver.finding(
          file,
          "status.bits.\(bit.name).bit",
          BilingualText(zh: "位 \(bit.number) 重复", en: "bit \(bit.number) has a name already"),
          BilingualText(zh: "每一位只写一次。", en: "Give every bit once.")
        )
      }
  }

  /// The usual order may be longer or shorter than the answer; one that is written may not.
  private static let ordersItsIdentity = Rule<DriverDefinition> { driver, file in
    let (order, fields) = (driver.identity.order, driver.identity.fields)
    if order == IdentityQuery.usualOrder || order.count == fields { return [] }
    return [
      driver.finding(
        file,
        "identity.order",
        BilingualText(
          zh: "写了 \(order.count) 项，fields 却是 \(fields)",
          en: "it names \(order.count) fields where 'fields' says \(fields)"
        ),
        BilingualText(zh: "每一项都要写，不用的写 other。", en: "Name every field; write 'other' for the rest.")
      )
    ]
  }

  private static let powerCanBeEnded = Rule<DriverDefinition> { driver, file in
    guard driver.role.carriesPower, driver.safe == nil else { return [] }
    return [
      driver.finding(
        file,
        "safe",
        BilingualText(
          zh: "没有写明如何断开并回读",
          en: "it does not say how power is ended and read back"
        ),
        BilingualText(
          zh: "请写 safe: { send: [...], read-back: [{ ask, expects }] }。",
          en: "Write safe: { send: [...], read-back: [{ ask, expects }] }."
        )
      )
    ]
  }

  func finding(
    _ file: String,
    _ path: String,
    _ problem: BilingualText,
    _ remedy: BilingualText
  ) -> Finding {
    Finding(file: file, path: path, problem: problem, remedy: remedy)
  }
}
