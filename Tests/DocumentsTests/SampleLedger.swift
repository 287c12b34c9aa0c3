import Evidence
import Foundation
import Metrology
import Wording

/// A store in a folder of its own, removed with this value.
final class SampleLedger: Sendable {
  private let folder: URL
  let ledger: Ledger

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "assize-\(UUID().uuidString)")
    ledger = try Ledger.open(store: folder.path, creating: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// A run as a finished verification leaves it; nil leaves it open.
  @discardableResult
  func run(
    on connector: String,
    _ conclusion: Conclusion?,
    occasion: String = "routine",
    kind: String = "subsequent"
  ) async throws -> Int {
    let at = "2026-11-21T14:05:12+08:00"
    var opening = SampleRecord.onConnector(connector, SampleRecord.conforming()).opening
    (opening.occasion, opening.kind) = (occasion, kind)
    let number = try await ledger.beginRun(opening, at: at)
    guard let conclusion else { return number }
    let verdict = SampleRecord.appearance(conclusion)
    try await ledger.append(.verdict(verdict), run: number, at: at)
    let closing = RunClosing(
      conclusion: conclusion,
      failedItems: conclusion == .nonconforming ? ["appearance"] : [],
      unexaminedItems: [],
      reason: nil,
      failure: nil,
      energyUsed: nil,
      loadReadBackOff: true,
      benchSeconds: "60"
    )
    try await ledger.append(.runClosed(closing), run: number, at: at)
    return number
  }
}
