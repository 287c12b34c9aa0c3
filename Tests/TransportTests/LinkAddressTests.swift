import Testing
import Wording

@testable import Transport

@Suite("A link's address")
struct LinkAddressTests {
  @Test(
    "It reads what the bench file states, and writes it the same",
    arguments: [
      ("tcp://127.0.0.1:5025", LinkAddress.tcp(host: "127.0.0.1", port: 5025)),
      ("tcp://meter-1.lab:43211", .tcp(host: "meter-1.lab", port: 43211)),
      ("tcp://[::1]:5025", .tcp(host: "::1", port: 5025)),
      ("pty:///dev/pts/3", .terminal(path: "/dev/pts/3")),
    ]
  )
  func reads(_ text: String, _ address: LinkAddress) throws {
    #expect(try LinkAddress(text) == address)
    #expect(address.description == text)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "tcp", "tcp://", "tcp://host", "tcp://host:", "tcp://host:0", "tcp://host:65536",
      "tcp://:5025", "tcp://::1:5025", "tcp://ho st:5025", "tcp://h/x:5025", "tcp://h:+5025",
      "tcp://[[::1]:5025", "tcp://[h:5025", "tcp://[a:b]]:5025", "tcp://h[:5025", "udp://host:1",
      "pty://", "pty://dev/pts/3", "pty:///etc/passwd", "pty:///dev/p ts", "/dev/pts/3",
    ]
  )
  func refuses(_ text: String) {
    let failure = #expect(throws: Failure.self) { try LinkAddress(text) }
    #expect(failure?.sentence.en == "'\(text)' is not a link address.")
  }

  @Test(
    "A limit is stated as a person states it",
    arguments: [
      (Duration.seconds(2), "2 s"), (.milliseconds(50), "50 ms"), (.milliseconds(1500), "1.5 s"),
      (.milliseconds(2050), "2.05 s"),
    ]
  )
  func limit(_ duration: Duration, _ text: String) {
    #expect(duration.stated == text)
  }
}
