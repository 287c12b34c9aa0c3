extension Canonical {
  /// Whether programs could read the text differently: an object has a key twice, a key is not
  /// spelled plainly, or a string has an escape that the one spelling does not know.
  ///
  /// One reader takes the first of two values, another the last, and the decoder does not look into
  /// strings it has no name for: evidence must not depend on which program shows it. Whether the text
  /// is JSON in everything else is the decoder's matter.
  static func isAmbiguous(_ text: [UInt8]) -> Bool {
    // The keys of every object that is open; nil for a list.
    var open: [Set<ArraySlice<UInt8>>?] = []
    var isAtKey = false
    var place = text.startIndex
    while place < text.endIndex {
      switch text[place] {
      case UInt8(ascii: "{"):
        open.append([])
        isAtKey = true
      case UInt8(ascii: "["):
        open.append(nil)
        isAtKey = false
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = open.popLast()
        isAtKey = false
      case UInt8(ascii: ","):
        isAtKey = (open.last ?? nil) != nil
      case UInt8(ascii: "\""):
        let string = string(in: text, from: place + 1)
        guard escapesAreKnown(in: string) else { return true }
        if isAtKey, var keys = open.popLast() ?? nil {
          if string.contains(UInt8(ascii: "\\")) || !keys.insert(string).inserted { return true }
          open.append(keys)
          isAtKey = false
        }
        place = string.endIndex
      default: break
      }
      place += 1
    }
    return false
  }

  /// The escapes that `CanonicalNode` writes: one letter, or a control character as `\u00` and two
  /// digits.
  private static func escapesAreKnown(in string: ArraySlice<UInt8>) -> Bool {
    var rest = string
    while let escape = rest.firstIndex(of: UInt8(ascii: "\\")) {
      rest = rest[(escape + 1)...]
      guard let letter = rest.popFirst() else { return false }
      if letter == UInt8(ascii: "u") {
        let digits = rest.prefix(4)
        let isControl = digits.starts(with: "00".utf8) && digits.allSatisfy(isHexadecimal)
        guard digits.count == 4, isControl else { return false }
      } else if !#""\bfnrt"#.utf8.contains(letter) {
        return false
      }
    }
    return true
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    Character(UnicodeScalar(byte)).isHexDigit
  }

  /// Up to the quotation mark that ends it.
  private static func string(in text: [UInt8], from start: Int) -> ArraySlice<UInt8> {
    var end = start
    while end < text.endIndex, text[end] != UInt8(ascii: "\"") {
      end += text[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return text[start..<min(end, text.endIndex)]
  }
}
