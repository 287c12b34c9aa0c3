import DataFiles
import Evidence
import Glibc
import Instruments
import Metrology
import Wording

/// What to look out for before a day's work: certificates, signatures, room, the check standard.
struct DayWatch {
  private(set) var warnings: [BilingualText] = []
  private(set) var remarks: [BilingualText] = []
  /// How long before its end a certificate is spoken of.
  private static let daysAhead = 30

  init(survey: DaySurvey, runs: [RunSummary], day: String, toDo: Int) async throws {
    let bench = examined(survey)
    try await examine(standardsOf: bench, in: survey.ledger, day)
    try await examine(signatures: runs, survey.ledger)
    examine(roomOf: survey.ledger.store, for: toDo)
    if let bench { try await examine(checkStandardOf: bench, runs, survey.ledger, day) }
  }

  /// The bench, or a warning with what is wrong with its file.
  private mutating func examined(_ survey: DaySurvey) -> BenchDefinition? {
    guard let path = survey.bench else { return nil }
    do throws(Findings) {
      return try BenchDefinition.decode(DataFile.read(path), drivers: survey.folder)
    } catch {
      warnings += error.list.prefix(2).map(Self.benchWrong)
      return nil
    }
  }

  private mutating func examine(
    standardsOf bench: BenchDefinition?,
    in ledger: Ledger,
    _ day: String
  ) async throws {
    guard let today = CivilDate(day) else { return }
    var ends: [(name: BilingualText, serial: String, until: CivilDate)] = []
    for entry in bench?.instruments ?? [] {
      let papers = [entry.certificate, entry.transducer?.certificate].compactMap(\.self)
      ends += papers.map { (entry.role.name, entry.serial, $0.validUntil) }
    }
    for standard in try await ledger.standards().current
    where bench.map({ $0.number == standard.bench }) ?? true {
      guard let until = CivilDate(standard.validUntil),
        !ends.contains(where: { $0.serial == standard.serial && $0.until == until })
      else { continue }
      ends.append((RecordWords.text(of: standard.role), standard.serial, until))
    }
    for end in ends where end.until.unixDay - today.unixDay <= Self.daysAhead {
      warnings.append(Self.ending(end.name, end.serial, end.until, today))
    }
  }

  private mutating func examine(signatures runs: [RunSummary], _ ledger: Ledger) async throws {
    guard try await ledger.institution() != nil else { return }
    let counts = try await ledger.signatureCounts()
    let unsigned = runs.filter { $0.isClosed && counts[$0.number] == nil }.count
    guard unsigned > 0 else { return }
    warnings.append(
      BilingualText(
        zh: "\(unsigned) 份记录检定员还未签名（按 R 查看）",
        en: "\(unsigned) records are not signed by their verifier (R shows them)"
      )
    )
  }

  /// Warns where the disk does not hold the day.
  private mutating func examine(roomOf store: String, for runs: Int) {
    var status = statvfs()
    guard statvfs(store, &status) == 0 else { return }
    let free = Int(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
    let wanted = Preparation.bytesNeeded * max(1, runs)
    let (megabytes, needed) = (free / 1_000_000, wanted / 1_000_000)
    guard free < wanted else { return }
    warnings.append(
      BilingualText(
        zh: "证据库所在磁盘只余 \(megabytes) MB，今日需要 \(needed) MB",
        en: "the store's disk has \(megabytes) MB left, and today needs \(needed) MB"
      )
    )
  }

  /// When the check standard was last measured here; nobody's interval is made up.
  private mutating func examine(
    checkStandardOf bench: BenchDefinition,
    _ runs: [RunSummary],
    _ ledger: Ledger,
    _ day: String
  ) async throws {
    let mine = runs.filter { $0.bench == Opening.bench(bench) }.suffix(10).reversed()
    for run in mine {
      let answers = try await ledger.entries(run: run.number).compactMap { entry in
        if case .answer(let answer) = entry.body { answer } else { nil }
      }
      guard let last = answers.last(where: { $0.item.hasPrefix("check/check-standard") })
      else { continue }
      remarks.append(Self.checkStandard(last, run.number, day))
      return
    }
    let never = BilingualText(
      zh: "核查标准：近期记录中没有核查",
      en: "Check standard: not measured in the latest records"
    )
    if !mine.isEmpty { remarks.append(never) }
  }
}
