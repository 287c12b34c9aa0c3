extension Fault {
  /// What becomes of an answer.
  func spoil(_ answer: String) -> Reply {
    let values = answer.split(separator: ",", omittingEmptySubsequences: false)
    return switch kind {
    case .silence: .nothing
    case .late: .late(Self.line(answer), delay: delay)
    case .garbage: .line([0x23, 0xFF, 0x00, 0x7E, 0x3F, 0x0A])
    case .wrongLength: .line(Self.line(Self.misshapen(values)))
    case .nan: .line(Self.line(values.map { _ in "NAN" }.joined(separator: ",")))
    case .overRange: .line(Self.line(values.map { _ in "INF" }.joined(separator: ",")))
    case .cut: .cut
    }
  }

  private static func misshapen(_ values: [Substring]) -> String {
    (values.count > 1 ? values.dropLast() : values + values).joined(separator: ",")
  }

  static func line(_ answer: String) -> [UInt8] {
    Array(answer.utf8) + [0x0A]
  }
}
