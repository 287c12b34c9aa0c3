import Foundation
import Support
import Testing
import Transport

@Suite("No text of an address traps, hangs or is taken for another") struct TransportFuzzTests {
  private static let grammar = try? NSRegularExpression(
    pattern:
      #"\A(?:tcp://(?:\[[A-Za-z0-9._:%-]+\]|[A-Za-z0-9._-]+):[0-9]+|pty:///dev/[^\x00-\x20\x7F]*)\z"#
  )

  @Test("An address of an instrument") func address() {
    let texts = ByteMutator([
      "tcp://127.0.0.1:5025", "tcp://[::1]:65535", "tcp://meter.lab:1", "pty:///dev/pts/3",
      "pty:///dev/serial/by-id/usb-1",
    ])
    Fuzz("LinkAddress", sample: 1500).run(texts: texts.spoiltText) { text in
      guard let address = try? LinkAddress(text) else { return .refused }
      let whole = NSRange(location: 0, length: text.utf16.count)
      guard Self.grammar?.firstMatch(in: text, range: whole) != nil else {
        return .wrong("\(address) is made of it")
      }
      if case .tcp(let host, let port) = address {
        guard text.hasSuffix("\(port)"), text.contains(host) else {
          return .wrong("\(host) and \(port) do not stand in it")
        }
      }
      return (try? LinkAddress(address.description)) == address
        ? .accepted : .wrong("\(address) is not read again")
    }
  }
}
