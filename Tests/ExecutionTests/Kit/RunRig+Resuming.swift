import Evidence
import Execution
import Testing

extension RunRig {
  /// Leaves in this rig's ledger what a run had written when its process died; the files are those
  /// of this bench, whose lines have other addresses.
  func leave(_ entries: ArraySlice<LedgerEntry>) async throws {
    let first = try #require(entries.first)
    guard case .runOpened(let opening) = first.body else { return }
    let digests = try await ledger.attach(request.files.map(\.bytes))
    let number = try await ledger.beginRun(opening, at: first.at)
    for entry in entries.dropFirst() {
      var body = entry.body
      if case .file(var file) = body {
        let index = try #require(request.files.firstIndex { $0.role == file.role })
        file.digest = "\(digests[index])"
        body = .file(file)
      }
      try await ledger.append(body, run: number, at: entry.at)
    }
  }
}
