/// Bytes of a line as a person reads them.
package enum WireText {
  /// The bytes in quotation marks, what cannot be printed as `\n`, `\r` or `\xNN`, cut at 120 bytes.
  package static func quoted(_ bytes: some Collection<UInt8>) -> String {
    let shown = bytes.prefix(120).map(visible).joined()
    return bytes.count > 120 ? "'\(shown)…' (\(bytes.count) bytes)" : "'\(shown)'"
  }

  private static func visible(_ byte: UInt8) -> String {
    switch byte {
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x20...0x7E: return String(UnicodeScalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      return "\\x" + (byte < 16 ? "0" : "") + digits
    }
  }
}
