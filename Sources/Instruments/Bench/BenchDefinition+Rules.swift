package import DataFiles
package import Metrology
import Transport
import Wording

extension BenchDefinition {
  static func rules(knownDrivers: [InstrumentRole: [String]]) -> [Rule<BenchDefinition>] {
    [
      hasEveryRoleOnce, hasOneInstrumentOnALink, hasEnoughReadings,
      usesDrivers(among: knownDrivers),
    ]
  }

  /// Roles without which nothing can be verified; a person may read a display and operate a vehicle
  /// simulator, and no person may be what takes the load off.
  private static let requiredRoles: [InstrumentRole] = [.referenceMeter, .load]

  private static let hasEveryRoleOnce = Rule<BenchDefinition> { bench, file in
    let missing = requiredRoles.filter { bench.entry(for: $0) == nil }.map { role in
      Finding(
        file: file,
        path: "instruments",
        problem: BilingualText(zh: "没有\(role.name.zh)", en: "there is no \(role.name.en)"),
        remedy: BilingualText(
          zh: "请登记一台 role: \(role.rawValue) 的仪器。",
          en: "Enter an instrument with 'role: \(role.rawValue)'."
        )
      )
    }
    return missing
      + bench.repeated(\.role).map { index in
        let role = bench.instruments[index].role
        return Finding(
          file: file,
          path: "instruments[\(index + 1)].role",
          problem: BilingualText(
            zh: "\(role.name.zh)登记了两次",
            en: "there is a second \(role.name.en)"
          ),
          remedy: BilingualText(
            zh: "一个装置文件只描述一个工位，请分为两个文件。",
            en: "A bench file describes one position; write two files."
          )
        )
      }
  }

  private static let hasOneInstrumentOnALink = Rule<BenchDefinition> { bench, file in
    bench.repeated(\.link).map { index in
      let entry = bench.instruments[index]
      let other = bench.instruments.first { $0.link == entry.link } ?? entry
      return Finding(
        file: file,
        path: "instruments[\(index + 1)].link",
        problem: BilingualText(
          zh: "\(entry.link) 已由\(other.role.name.zh)占用",
          en: "\(entry.link) is the link of the \(other.role.name.en) already"
        ),
        remedy: BilingualText(
          zh: "每台仪器用自己的连接地址。",
          en: "Give each instrument a link of its own."
        )
      )
    }
  }

  /// JJF 1059.1 rests a pre-evaluated repeatability on ten readings.
  private static let hasEnoughReadings = Rule<BenchDefinition> { bench, file in
    bench.instruments.enumerated()
      .filter { ($0.element.repeatability?.readings ?? 10) < 10 }
      .map { index, _ in
        Finding(
          file: file,
          path: "instruments[\(index + 1)].repeatability.readings",
          problem: BilingualText(
            zh: "重复性少于 10 次读数",
            en: "the repeatability rests on fewer than 10 readings"
          ),
          remedy: BilingualText(
            zh: "请至少取 10 次读数重新评定。",
            en: "Evaluate it again from at least 10."
          )
        )
      }
  }

  private static func usesDrivers(
    among known: [InstrumentRole: [String]]
  ) -> Rule<BenchDefinition> {
    Rule { bench, file in
      bench.instruments.enumerated().compactMap { index, entry in
        let names = known[entry.role] ?? []
        if names.contains(entry.driver) { return nil }
        let near = suggestion(for: entry.driver, among: names)
        return Finding(
          file: file,
          path: "instruments[\(index + 1)].driver",
          problem: BilingualText(
            zh: "\(entry.role.name.zh)没有驱动 '\(entry.driver)'",
            en: "there is no driver '\(entry.driver)' for a \(entry.role.name.en)"
          ),
          remedy: near.map { BilingualText(zh: "是否指 '\($0)'？", en: "Did you mean '\($0)'?") }
            ?? BilingualText(
              zh: "可用的有：\(names.joined(separator: "、"))。",
              en: "There are: \(names.joined(separator: ", "))."
            )
        )
      }
    }
  }

  /// The places of entries that repeat an earlier one.
  private func repeated<Key: Hashable>(_ key: (BenchEntry) -> Key) -> [Int] {
    var seen: Set<Key> = []
    return instruments.indices.filter { !seen.insert(key(instruments[$0])).inserted }
  }

  /// Calibration certificates that are not valid on a day.
  package func expiredCertificates(on day: CivilDate, file: String) -> [Finding] {
    certificates.filter { !$0.paper.validUntil.isValid(on: day) }.map { path, owner, paper in
      Finding(
        file: file,
        path: "\(path).valid-until",
        problem: BilingualText(
          zh: "\(owner.zh)的校准证书 \(paper.number) 已于 \(paper.validUntil) 到期",
          en: "the calibration certificate \(paper.number) of the \(owner.en) expired on "
            + "\(paper.validUntil)"
        ),
        remedy: BilingualText(
          zh: "请重新校准该仪器，并在装置文件中登记新证书。",
          en: "Have the instrument calibrated and enter the new certificate."
        )
      )
    }
  }
  /// Every calibration certificate of the bench, with the path of its key and whose it is.
  private var certificates: [(path: String, owner: BilingualText, paper: CalibrationCertificate)] {
    instruments.enumerated().flatMap { index, entry in
      let path = "instruments[\(index + 1)]"
      let own = entry.certificate.map {
        ("\(path).calibration-certificate", entry.role.name, $0)
      }
      let transducer = entry.transducer.map {
        (
          "\(path).transducer.certificate",
          BilingualText(zh: "互感器", en: "transducer"),
          $0.certificate
        )
      }
      return [own, transducer].compactMap { $0 }
    }
  }
}
