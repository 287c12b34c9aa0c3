import FoundationEssentials
import Glibc
import Wording

/// A folder beside a goal in which something is made and looked at before it takes the goal's name.
///
/// What is left of an attempt that was cut off is taken away by the next.
struct PartFolder {
  let path: String
  var ledger: String { "\(path)/ledger.sqlite" }

  init(beside goal: String) throws(Failure) {
    var goal = goal
    while goal.count > 1 && goal.hasSuffix("/") { goal.removeLast() }
    path = "\(goal).part"
    remove()
    try makeParents()
    guard mkdir(path, 0o700) == 0 else {
      throw .backupNotWritten(path, cause: Failure.system(errno))
    }
    let file = open(ledger, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .backupNotWritten(path, cause: Failure.system(errno)) }
    close(file)
  }

  private func makeParents() throws(Failure) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: String(path[..<slash]),
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
    } catch {
      throw .backupNotWritten(path, cause: "\(error)")
    }
  }

  /// Copies a file byte by byte, and waits for the disk.
  func fill(from source: String) throws(Failure) {
    let from = open(source, O_RDONLY | O_CLOEXEC)
    guard from >= 0 else { throw .readingFile(source, errno: errno) }
    defer { close(from) }
    let to = try openFile()
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(from, &piece, piece.count)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw .readingFile(source, errno: errno) }
      if count == 0 { break }
      try to.write(piece[..<count])
    }
    try to.close()
  }

  func openFile() throws(Failure) -> PlainSink { try PlainSink(ledger) }

  /// Gives the ledger's file a name that nothing has.
  func giveFile(name goal: String) throws(Failure) {
    if link(ledger, goal) == 0 { return }
    if errno == EEXIST { throw .backupTaken(goal) }
    // Not every disk has links; that nothing had the name has been seen before.
    guard rename(ledger, goal) == 0 else {
      throw .backupNotWritten(goal, cause: Failure.system(errno))
    }
  }

  /// Gives the whole folder a name that nothing has, or an empty folder.
  func giveFolder(name goal: String) throws(Failure) {
    guard rename(path, goal) == 0 else {
      if errno == ENOTEMPTY || errno == EEXIST { throw .backupTaken(goal) }
      throw .backupNotWritten(goal, cause: Failure.system(errno))
    }
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
