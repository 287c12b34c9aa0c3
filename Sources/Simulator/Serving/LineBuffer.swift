/// Bytes as they come, lines as they end.
struct LineBuffer {
  /// A line that is longer is no command of any instrument.
  static let largestLine = 64 * 1024
  private var bytes: [UInt8] = []

  /// The lines that are complete now, without LF and a CR before it; nil when a line grows too long.
  mutating func append(_ new: some Sequence<UInt8>) -> [String]? {
    bytes += new
    var lines: [String] = []
    while let end = bytes.firstIndex(of: 0x0A) {
      let line = bytes[..<end]
      lines.append(String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self))
      bytes.removeSubrange(...end)
    }
    return bytes.count > Self.largestLine ? nil : lines
  }
}
