import Foundation
import Testing

/// One initial verification of a good pile, looked at by several tests.
struct GoodRun: Sendable {
  var folder: TestFolder
  var outcome: Outcome
  var report: RunReport
  var loadWasOff: Bool

  static func made() async throws -> GoodRun { try await shared.value }

  private static let shared = Task {
    let folder = try TestFolder()
    KeptFolders.keep(folder)
    return try await Laboratory.work(in: folder) { laboratory in
      let outcome = try await laboratory.verify(["--kind": "initial", "--verifier": "王检定"])
      try require(outcome, exits: 0)
      return GoodRun(
        folder: folder,
        outcome: outcome,
        report: try outcome.report(),
        loadWasOff: try laboratory.loadIsOff()
      )
    }
  }

  var store: String { folder.file("store") }

  func assize(_ arguments: String...) async throws -> Outcome {
    try await Assize.run(arguments + ["--store", store], in: folder)
  }
}
