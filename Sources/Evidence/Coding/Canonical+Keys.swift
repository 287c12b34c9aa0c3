extension Canonical {
  /// Whether an object of a JSON text has a key twice, or one that is not spelled plainly.
  ///
  /// One reader takes the first of two values, another the last: evidence must not depend on which
  /// program shows it. Whether the text is JSON at all is the decoder's matter.
  static func hasKeyTwice(_ text: [UInt8]) -> Bool {
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

  /// Up to the quotation mark that ends it.
  private static func string(in text: [UInt8], from start: Int) -> ArraySlice<UInt8> {
    var end = start
    while end < text.endIndex, text[end] != UInt8(ascii: "\"") {
      end += text[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return text[start..<min(end, text.endIndex)]
  }
}
