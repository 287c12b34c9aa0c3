/// What ends a line in both directions.
package enum LineEnd: String, CaseIterable, Sendable {
  case lf = "LF"
  case crlf = "CRLF"
  case cr = "CR"

  package var bytes: [UInt8] {
    switch self {
    case .lf: [0x0A]
    case .crlf: [0x0D, 0x0A]
    case .cr: [0x0D]
    }
  }

  /// The byte a reply is read up to.
  package var last: UInt8 { self == .cr ? 0x0D : 0x0A }
}
