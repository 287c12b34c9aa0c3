import CSystem
import Glibc
import Wording

/// What a run that reaches its guard by a socket says first: the guard's options, each ended by a
/// zero byte, and one zero byte more.
enum GuardRequest {
  private static let longest = 65_536

  static func bytes(_ words: [String]) -> [UInt8] {
    words.flatMap { Array($0.utf8) + [0] } + [0]
  }

  /// The options, from the guard's side of the line.
  static func receive(from line: CInt = STDIN_FILENO) throws(Failure) -> [String] {
    var bytes: [UInt8] = []
    while bytes.count < longest {
      var entry = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
      var byte: UInt8 = 0
      // Byte by byte, because the first heartbeat may be right behind.
      guard poll(&entry, 1, 10_000) == 1, read(line, &byte, 1) == 1 else { break }
      if byte == 0, bytes.last == 0 {
        return bytes.dropLast().split(separator: 0, omittingEmptySubsequences: false)
          .map { String(decoding: $0, as: UTF8.self) }
      }
      bytes.append(byte)
    }
    throw .guardNotStarted("no request on its socket")
  }

  /// The process at the other end, as the kernel names it.
  static func peer(of line: CInt = STDIN_FILENO) throws(Failure) -> pid_t {
    let process = system_peer_process(line)
    guard process > 0 else { throw .guardNotStarted("SO_PEERCRED: errno \(errno)") }
    return process
  }
}
