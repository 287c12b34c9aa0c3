import Glibc

extension StoreFolder {
  /// Whether the process that made the store died within the transaction that made it.
  ///
  /// SQLite's rollback journal then says that the file had no page before; see
  /// sqlite.org/fileformat2.html, 3. A journal of a file that had any is another matter, and none of
  /// ours to roll back before the file is known to be a store.
  var isHalfMade: Bool {
    let descriptor = open("\(ledger)-journal", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 20)
    guard read(descriptor, &head, head.count) == head.count else { return false }
    return head.starts(with: Self.journalMark) && head[16..<20].allSatisfy { $0 == 0 }
  }

  private static let journalMark: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
}
