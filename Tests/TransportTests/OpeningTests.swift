import Glibc
import Support
import Testing
import Wording

@testable import Transport

@Suite("Opening a line")
struct OpeningTests {
  struct SentenceCase: Sendable, CustomTestStringConvertible {
    var failure: Failure
    var says: String
    var testDescription: String { says }
  }

  static let meter = LinkAddress.tcp(host: "10.0.0.9", port: 5025)

  @Test(
    "A line that will not open says what to do",
    arguments: [
      SentenceCase(
        failure: .openingTerminal("/dev/ttyUSB9", errno: EACCES),
        says: "E-2007 The line /dev/ttyUSB9 may not be opened. "
          + "Add this user to the group 'dialout' and log in again. "
          + "(open: Permission denied (errno 13))"
      ),
      SentenceCase(
        failure: .openingTerminal("/dev/pts/99", errno: ENOENT),
        says: "E-2006 There is no line /dev/pts/99. Plug the adapter in; for a simulated bench, "
          + "start the simulator and use the bench file it prints. "
          + "(open: No such file or directory (errno 2))"
      ),
      SentenceCase(
        failure: .openingTerminal("/dev/ttyS0", errno: EBUSY),
        says: "E-2008 Another program holds the line /dev/ttyS0. Close the program that holds it; "
          + "'fuser /dev/ttyS0' names it. (open: Device or resource busy (errno 16))"
      ),
      SentenceCase(
        failure: .lockingTerminal("/dev/ttyS0", errno: EWOULDBLOCK),
        says: "E-2008 Another program holds the line /dev/ttyS0. Close the program that holds it; "
          + "'fuser /dev/ttyS0' names it. (flock: Resource temporarily unavailable (errno 11))"
      ),
      SentenceCase(
        failure: .settingTerminal("/dev/null", errno: ENOTTY),
        says: "E-2009 /dev/null is not a terminal line. Write the line the instrument is on into "
          + "the bench file, such as pty:///dev/pts/3. "
          + "(tcsetattr: Inappropriate ioctl for device (errno 25))"
      ),
      SentenceCase(
        failure: .connecting(to: meter, errno: ECONNREFUSED),
        says: "E-2003 tcp://10.0.0.9:5025 refused the connection. See that the instrument is on "
          + "and its network control enabled, and check the port. "
          + "(connect: Connection refused (errno 111))"
      ),
      SentenceCase(
        failure: .connecting(to: meter, errno: EHOSTUNREACH),
        says: "E-2004 tcp://10.0.0.9:5025 cannot be reached. Check the network cable and this "
          + "computer's network settings. (connect: No route to host (errno 113))"
      ),
      SentenceCase(
        failure: .connecting(to: meter, errno: EMFILE),
        says: "E-2011 tcp://10.0.0.9:5025 cannot be opened: this program has too many files open. "
          + "Raise the limit with ulimit -n and start again."
      ),
      SentenceCase(
        failure: .connecting(to: meter, errno: EINVAL),
        says: "E-2010 tcp://10.0.0.9:5025 could not be opened. Check the cable and the address in "
          + "the bench file. (connect: Invalid argument (errno 22))"
      ),
      SentenceCase(
        failure: .connectionNotMade(meter, within: .seconds(3)),
        says: "E-2005 tcp://10.0.0.9:5025 did not take the connection within 3 s. "
          + "Check the cable, the address, and that the instrument is on."
      ),
    ]
  )
  func sentence(_ wanted: SentenceCase) {
    let failure = wanted.failure
    let text =
      [failure.code.rawValue, failure.sentence.en, failure.remedy.en]
      + failure.causes.map { "(\($0))" }
    #expect(text.joined(separator: " ") == wanted.says)
    #expect(!failure.sentence.zh.isEmpty && !failure.remedy.zh.isEmpty)
  }

  @Test(
    "What cannot be opened is told apart",
    arguments: [
      ("pty:///dev/pts/987654", FailureCode.terminalMissing),
      ("pty:///dev/null", .notATerminal),
      ("tcp://no-such-host.invalid:5025", .hostNotFound),
    ]
  )
  func toldApart(_ text: String, _ code: FailureCode) throws {
    let link = Link(try LinkAddress(text))
    let failure = #expect(throws: Failure.self) { try link.open(within: .seconds(5)) }
    #expect(failure?.code == code)
    #expect(link.state == .closed)
    let next = #expect(throws: Failure.self) { try link.ask("A?") }
    #expect(next?.code == .lineIsClosed)
  }

  @Test("A terminal has one owner, and the next one after it")
  func oneOwner() throws {
    let server = try LineServer(.terminal) { _ in [.say("1")] }
    defer { server.stop() }
    let first = try opened(server)
    let failure = #expect(throws: Failure.self) { try opened(server) }
    #expect(failure?.code == .terminalBusy)
    first.close()
    #expect(try opened(server).ask("A?") == "1")
  }

  /// A socket that holds a port.
  private struct Held: ~Copyable {
    var file: Descriptor
    var port: UInt16
  }

  /// A bound port; connections to it are refused, or with a full backlog left waiting.
  private func port(listening: Bool) throws -> Held {
    let file = Descriptor(adopting: socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(file.rawValue, address, size) == 0
          && getsockname(file.rawValue, address, &size) == 0
      }
    }
    try #require(isBound)
    if listening { try #require(listen(file.rawValue, 0) == 0) }
    return Held(file: file, port: UInt16(bigEndian: address.sin_port))
  }

  @Test("A port where nobody listens refuses")
  func refused() throws {
    let held = try port(listening: false)
    let link = Link(.tcp(host: "127.0.0.1", port: held.port))
    let failure = #expect(throws: Failure.self) { try link.open(within: .seconds(10)) }
    #expect(failure?.code == .connectionRefused)
    _ = held.file.rawValue
  }

  @Test("A host that takes no connection is given up at the limit")
  func connectionLimit() throws {
    let held = try port(listening: true)
    let links = (1...4).map { _ in Link(.tcp(host: "127.0.0.1", port: held.port)) }
    var codes: [FailureCode] = []
    for link in links {
      do throws(Failure) { try link.open(within: .milliseconds(40)) } catch {
        codes.append(error.code)
      }
    }
    #expect(codes.contains(.connectionNotMade))
    #expect(codes.allSatisfy { $0 == .connectionNotMade })
    _ = held.file.rawValue
  }

  @Test("The descriptors are not inherited", arguments: LineServer.Line.allCases)
  func closedOnExec(_ line: LineServer.Line) throws {
    let server = try LineServer(line) { _ in [] }
    defer { server.stop() }
    let link = try opened(server)
    let file = link.descriptor?.rawValue ?? -1
    #expect(fcntl(file, F_GETFD) == FD_CLOEXEC)
    #expect(fcntl(link.interrupter.watched, F_GETFD) == FD_CLOEXEC)
  }
}
