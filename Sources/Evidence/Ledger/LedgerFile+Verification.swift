import Wording

extension LedgerFile {
  func verify(including expected: Digest?) throws(Failure) -> LedgerVerification {
    try connection.within(.reading) { () throws(Failure) in
      var walk = LedgerWalk(self, expecting: expected.map { [$0] } ?? [])
      walk.run()
      let attachments = checkedAttachments()
      var faults = [fileFault(), structureFault(), walk.fault, attachments.fault].compactMap(\.self)
      for expected in walk.unmet {
        faults.append(.init(.head, .headUnknown(expected, entries: walk.head.sequence)))
      }
      return LedgerVerification(
        store: folder.path,
        entries: walk.head.sequence,
        runs: walk.runs,
        attachments: attachments.count,
        head: walk.head,
        faults: faults
      )
    }
  }

  /// What SQLite itself finds wrong with its pages and indexes, through which a record is read.
  ///
  /// Columns and content are compared by the walk, at a fraction of what the file's own conditions
  /// take.
  private func fileFault() -> LedgerVerification.Fault? {
    do {
      try connection.execute("PRAGMA ignore_check_constraints = ON")
      defer { try? connection.execute("PRAGMA ignore_check_constraints = OFF") }
      let finding = try connection.text("PRAGMA integrity_check(1)") ?? "no answer"
      if finding == "ok" { return nil }
      return .init(.file, .storeDamaged(folder.path, cause: finding))
    } catch {
      return .init(.file, error)
    }
  }

  private func structureFault() -> LedgerVerification.Fault? {
    structuralDifference.map { .init(.structure, .storeAltered(folder.path, difference: $0)) }
  }

  /// Counts the attachments that hold, and names the first that does not.
  private func checkedAttachments() -> (count: Int, fault: LedgerVerification.Fault?) {
    var count = 0
    do {
      let rows = try Statement(
        "SELECT digest, bytes FROM attachments ORDER BY digest",
        on: connection
      )
      while try rows.step() {
        let digest = rows.text(0)
        guard SM3.digest(rows.bytes(1)).description == digest else {
          return (count, .init(.attachment(digest), .attachmentBroken(digest)))
        }
        count += 1
      }
    } catch {
      return (count, .init(.file, error))
    }
    return (count, nil)
  }
}
