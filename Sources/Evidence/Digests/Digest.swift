/// An SM3 digest: 32 bytes, written as 64 lower-case hexadecimal digits.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  package static let byteCount = 32

  package let bytes: [UInt8]

  /// Nil unless there are exactly 32 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  /// Reads 64 hexadecimal digits of either case, and nothing else.
  package init?(_ text: some StringProtocol) {
    let digits = text.utf8.compactMap(Self.value(ofDigit:))
    guard digits.count == text.utf8.count else { return nil }
    self.init(
      bytes: digits.count.isMultiple(of: 2)
        ? stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] } : []
    )
  }

  package var description: String {
    let figures = Array("0123456789abcdef".utf8)
    let digits = bytes.flatMap { [figures[Int($0 >> 4)], figures[Int($0 & 15)]] }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func value(ofDigit byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
