import Console
import DataFiles
import Evidence
import Procedures
import Wording

/// Reads what the first screen shows: the list, the records of the day, and what to look out for.
struct DaySurvey {
  var ledger: Ledger
  var folder: DataFolder
  /// The list's file.
  var piles: String?
  var bench: String?
  /// Now, as records are stamped.
  var stamp: String
  var mayVerify: Bool

  func sheet() async throws -> DaySheet {
    let (day, store) = (String(stamp.prefix(10)), ledger.store)
    let runs = try await ledger.runs()
    let current = runs.filter { $0.openedAt.hasPrefix(day) || !$0.isClosed }
    let procedures = CheckedFile.procedures(in: folder)
    let typed = PileFolder().files.map { ListedPile(file: $0, procedures) }
    let listed = try self.listed(typed, procedures)
    let all = listed + others(current, besides: listed, typed)
    let underWay = current.filter { RunPresence.isUnderWay($0.number, store: store) }.map(\.number)
    let watch = try await DayWatch(survey: self, runs: runs, day: day, toDo: all.count)
    return DaySheet(
      day: day,
      piles: all.map { $0.card(current) { underWay.contains($0) } },
      known: typed.reversed().map { $0.card(current) { underWay.contains($0) } },
      interrupted: try await interrupted(current.filter { !underWay.contains($0.number) }),
      warnings: watch.warnings,
      remarks: watch.remarks,
      mayVerify: mayVerify
    )
  }

  /// The list in its order; an entry without a file takes the one that was typed in.
  private func listed(
    _ typed: [ListedPile],
    _ procedures: [Procedure]
  ) throws -> [ListedPile] {
    guard let piles else { return [] }
    let home = piles.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    return try PileList.decode(DataFile.read(piles)).entries.map { entry in
      switch entry {
      case .file(let path):
        ListedPile(file: path.hasPrefix("/") ? path : "\(home)/\(path)", procedures)
      case .named(let serial, let model):
        typed.last { $0.serial == serial } ?? ListedPile(serial: serial, model: model)
      }
    }
  }

  /// Piles of today's records that no list names.
  private func others(
    _ runs: [RunSummary],
    besides listed: [ListedPile],
    _ typed: [ListedPile]
  ) -> [ListedPile] {
    var others: [ListedPile] = []
    for run in runs where !(listed + others).contains(where: { $0.isMeant(by: run) }) {
      let known = typed.last { $0.isMeant(by: run) }
      let (pile, connector) = (run.pile, run.connector)
      var other =
        known ?? ListedPile(serial: pile.serial, model: pile.model, maker: pile.maker)
      if known == nil { other.connectors = [connector] }
      others.append(other)
    }
    return others
  }

  private func interrupted(_ runs: [RunSummary]) async throws -> [InterruptedCard] {
    var cards: [InterruptedCard] = []
    for run in runs where !run.isClosed {
      let opening = try await ledger.entries(run: run.number).lazy.compactMap { entry in
        if case .runOpened(let opening) = entry.body { opening } else { nil }
      }.first
      cards.append(
        InterruptedCard(
          record: run.number,
          serial: run.pile.serial,
          connector: run.connector,
          at: "\(run.openedAt.prefix(10)) \(run.openedAt.clockTime)",
          by: opening?.verifier ?? "–"
        )
      )
    }
    return cards
  }
}
