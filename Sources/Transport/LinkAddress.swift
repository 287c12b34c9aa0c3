package import Wording

/// Where an instrument is reached, as the bench file states it.
package enum LinkAddress: Hashable, Sendable {
  case tcp(host: String, port: UInt16)
  case terminal(path: String)

  /// Reads `tcp://HOST:PORT` (an IPv6 host stands in brackets) or `pty:///dev/…`.
  package init(_ text: String) throws(Failure) {
    guard let address = Self.parse(text) else { throw .addressNotUnderstood(text) }
    self = address
  }

  private static func parse(_ text: String) -> LinkAddress? {
    guard let mark = text.firstRange(of: "://") else { return nil }
    let rest = text[mark.upperBound...]
    switch text[..<mark.lowerBound] {
    case "tcp": return network(rest)
    case "pty":
      let isPlain = rest.hasPrefix("/dev/") && !rest.utf8.contains { $0 <= 0x20 || $0 == 0x7F }
      return isPlain ? .terminal(path: String(rest)) : nil
    default: return nil
    }
  }

  private static func network(_ text: Substring) -> LinkAddress? {
    guard
      let colon = text.lastIndex(of: ":"),
      text[text.index(after: colon)...].utf8.allSatisfy({ (48...57).contains($0) }),
      let port = UInt16(text[text.index(after: colon)...]), port > 0
    else { return nil }
    var host = text[..<colon]
    let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
    if isBracketed { host = host.dropFirst().dropLast() }
    let isPlain = host.utf8.allSatisfy { isPartOfHost($0, isBracketed: isBracketed) }
    return isPlain && !host.isEmpty ? .tcp(host: String(host), port: port) : nil
  }

  /// Letters, digits and `-._`; within brackets also the colons of IPv6 and the `%` of its zone.
  private static func isPartOfHost(_ byte: UInt8, isBracketed: Bool) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
    case UInt8(ascii: ":"), UInt8(ascii: "%"): isBracketed
    default: false
    }
  }
}

extension LinkAddress: CustomStringConvertible {
  package var description: String {
    switch self {
    case .tcp(let host, let port):
      host.contains(":") ? "tcp://[\(host)]:\(port)" : "tcp://\(host):\(port)"
    case .terminal(let path): "pty://\(path)"
    }
  }
}
