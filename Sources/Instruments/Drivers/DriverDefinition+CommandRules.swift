import DataFiles
import Metrology
import Wording

/// What the role expects of the commands.
extension DriverDefinition {
  static let knowsWhatItsRoleNeeds = Rule<DriverDefinition> { driver, file in
    driver.role.vocabulary
      .filter { driver.needs($0) && driver.commands[$0.name] == nil }
      .map { missing in
        driver.finding(
          file,
          "commands",
          BilingualText(
            zh: "缺少\(driver.role.name.zh)必需的命令 '\(missing.name)'",
            en: "a \(driver.role.name.en) needs the command '\(missing.name)'"
          ),
          BilingualText(
            zh: "请按 Drivers/blueprint.yaml 补写。",
            en: "Write it as Drivers/blueprint.yaml shows."
          )
        )
      }
  }

  static let speaksTheRolesWords = Rule<DriverDefinition> { driver, file in
    let vocabulary = driver.role.vocabulary
    return driver.sortedCommands.flatMap { command -> [Finding] in
      guard let known = vocabulary.first(where: { $0.name == command.name }) else {
        return [driver.unknown(command, among: vocabulary.map(\.name), file)]
      }
      return driver.shapeFindings(command, known, file)
    }
  }

  static let commandsAreWhole = Rule<DriverDefinition> { driver, file in
    driver.sortedCommands.filter(\.goesOut).flatMap { command -> [Finding] in
      let holdsValue = command.statement.contains(DriverCommand.placeholder)
      let needsValue = !command.asks && command.meaning != .nothing
      guard holdsValue == needsValue else {
        return [driver.misplacedValue(command, isMissing: needsValue, file)]
      }
      if let least = command.least, let greatest = command.greatest,
        least.inBaseUnit > greatest.inBaseUnit
      {
        return [driver.emptyRange(command, least, greatest, file)]
      }
      return []
    }
  }

  private func unknown(_ command: DriverCommand, among names: [String], _ file: String) -> Finding {
    let near = suggestion(for: command.name, among: names)
    return finding(
      file,
      "commands.\(command.name)",
      BilingualText(
        zh: "\(role.name.zh)没有命令 '\(command.name)'",
        en: "a \(role.name.en) has no command '\(command.name)'"
      ),
      near.map { BilingualText(zh: "是否指 '\($0)'？", en: "Did you mean '\($0)'?") }
        ?? BilingualText(
          zh: "可用的有：\(names.joined(separator: "、"))。",
          en: "There are: \(names.joined(separator: ", "))."
        )
    )
  }

  private func shapeFindings(
    _ command: DriverCommand,
    _ known: RoleCommand,
    _ file: String
  ) -> [Finding] {
    guard command.fits(known) else {
      return [
        finding(
          file,
          "commands.\(command.name)",
          BilingualText(
            zh: "命令的形式不对，应为：\(known.description.zh)",
            en: "the command has another shape; it \(known.description.en)"
          ),
          BilingualText(
            zh: "请按 Drivers/blueprint.yaml 改写。",
            en: "Write it as Drivers/blueprint.yaml shows."
          )
        )
      ]
    }
    guard case .states(let words) = command.meaning, command.standingState == nil else {
      return []
    }
    return unmapped(known, words, command, file)
  }

  /// A state that the role must tell apart or set; a meter without ERROR would be trusted after one.
  private func unmapped(
    _ known: RoleCommand,
    _ words: [DriverCommand.StateWord],
    _ command: DriverCommand,
    _ file: String
  ) -> [Finding] {
    let states = known.states
    let allowed = Set(states + known.furtherStates)
    let unknown = words.filter { !allowed.contains($0.state) }.map { word in
      (
        "commands.\(command.name).values.\(word.word)",
        BilingualText(
          zh: "没有状态 '\(word.state)'",
          en: "there is no state '\(word.state)'"
        )
      )
    }
    let doubled = command.asks ? command.doubledWords : []
    let ambiguous = doubled.map { word in
      (
        "commands.\(command.name).values.\(word)",
        BilingualText(zh: "应答 '\(word)' 只能表示一种状态", en: "the answer '\(word)' stands for one state")
      )
    }
    let missing = states.filter { state in !words.contains { $0.state == state } }.map { state in
      (
        "commands.\(command.name).values",
        BilingualText(zh: "没有哪个词表示 '\(state)'", en: "no word stands for '\(state)'")
      )
    }
    let remedy = BilingualText(
      zh: "状态有：\(allowed.sorted().joined(separator: "、"))。",
      en: "The states are: \(allowed.sorted().joined(separator: ", "))."
    )
    return (unknown + ambiguous + missing).map { finding(file, $0.0, $0.1, remedy) }
  }

  private func misplacedValue(
    _ command: DriverCommand,
    isMissing: Bool,
    _ file: String
  ) -> Finding {
    finding(
      file,
      "commands.\(command.name).\(command.asks ? "ask" : "send")",
      isMissing
        ? BilingualText(zh: "没有 {value} 的位置", en: "there is no place for {value}")
        : BilingualText(zh: "{value} 没有含义", en: "{value} has no meaning"),
      isMissing
        ? BilingualText(zh: "请在命令中写 {value}。", en: "Write {value} into the statement.")
        : BilingualText(
          zh: "请写 unit 或 values，或去掉 {value}；ask 中不能有 {value}。",
          en: "Write 'unit' or 'values', or take {value} out; an 'ask' has none."
        )
    )
  }

  private func emptyRange(
    _ command: DriverCommand,
    _ least: QuantityValue,
    _ greatest: QuantityValue,
    _ file: String
  ) -> Finding {
    finding(
      file,
      "commands.\(command.name).least",
      BilingualText(
        zh: "下限 \(least.shown) 大于上限 \(greatest.shown)",
        en: "the least, \(least.shown), is above the greatest, \(greatest.shown)"
      ),
      BilingualText(zh: "请对调两者。", en: "Exchange the two.")
    )
  }
}
