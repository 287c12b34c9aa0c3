import Glibc
import Wording

extension Session {
  /// A passphrase from a file's first line, or typed without being shown.
  func passphrase(
    _ file: String?,
    asking question: BilingualText
  ) async throws(Failure) -> [UInt8] {
    if let file { return try Self.firstLine(of: file) }
    guard canAsk else { throw .nobodyToAskForPassphrase }
    let line = await HiddenInput().line(asking: "? \(question.text(in: language)): ")
    guard let line else { throw .passphraseNotGiven }
    return line
  }

  /// A new passphrase: typed twice, because nobody sees a slip.
  func newPassphrase(_ file: String?, of user: String) async throws(Failure) -> [UInt8] {
    let first = try await passphrase(
      file,
      asking: BilingualText(zh: "\(user) 的新口令", en: "New passphrase of \(user)")
    )
    if file != nil { return first }
    let second = try await passphrase(
      nil,
      asking: BilingualText(zh: "再输一次", en: "The same once more")
    )
    guard first == second else { throw .passphrasesDiffer }
    return first
  }

  private static func firstLine(of path: String) throws(Failure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .passphraseFileUnreadable(path, errno: errno) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(file, &bytes, bytes.count)
    guard count >= 0 else { throw .passphraseFileUnreadable(path, errno: errno) }
    var line = Array(bytes.prefix(count).prefix { $0 != UInt8(ascii: "\n") })
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return line
  }
}
