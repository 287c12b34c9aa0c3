import Glibc

/// Every terminal at which somebody has signed in to this machine, as wall(1) reaches them.
///
/// Only what the system's list of sessions names is written to: another terminal may be the line to
/// an instrument.
package struct UserTerminals: AlertChannel {
  /// Where Linux keeps who has signed in (utmp(5)).
  package static let usualList = "/run/utmp"

  var list: String
  var devices: String

  package init(list: String = usualList, devices: String = "/dev") {
    self.list = list
    self.devices = devices
  }

  @discardableResult
  package func carry(_ lines: [String]) -> Bool {
    let text = "\u{07}\r\n" + lines.map { $0 + "\r\n" }.joined()
    return lineNames.map { write(text, to: "\(devices)/\($0)") }.contains(true)
  }

  /// The terminals of the sessions that the list names, each once.
  var lineNames: [String] {
    var names: [String] = []
    for entry in entries where Int32(entry.ut_type) == Self.userProcess {
      let name = withUnsafeBytes(of: entry.ut_line) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      // A name that leads elsewhere is not a terminal's.
      if name.isEmpty || name.contains("..") || names.contains(name) { continue }
      names.append(name)
    }
    return names
  }

  private static let userProcess: Int32 = 7

  private var entries: [utmpx] {
    let file = open(list, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var entries: [utmpx] = []
    var entry = utmpx()
    let size = MemoryLayout<utmpx>.size
    while withUnsafeMutableBytes(of: &entry, { read(file, $0.baseAddress, size) }) == size {
      entries.append(entry)
    }
    return entries
  }

  /// Without waiting: a terminal that is held up must not hold up the alarm.
  private func write(_ text: String, to path: String) -> Bool {
    let terminal = open(path, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    guard terminal >= 0 else { return false }
    defer { close(terminal) }
    guard isatty(terminal) == 1 else { return false }
    let bytes = Array(text.utf8)
    return Glibc.write(terminal, bytes, bytes.count) > 0
  }
}
