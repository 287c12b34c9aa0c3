/// What is refused in the bytes of a file before a YAML parser sees them.
///
/// Every tab, control character and directive is named with its place; thousands of directives
/// would also make libyaml crawl.
enum SourceText {
  static func inspect(_ bytes: [UInt8], path: String, into collector: FindingCollector) {
    var place = Position(line: 1, column: 1)
    var isIndentation = true
    var decoder = UTF8()
    var iterator = bytes.dropFirst(hasMark(bytes) ? 3 : 0).makeIterator()
    func report(_ remark: Remark) {
      collector.report(Finding(file: path, position: place, remark))
    }
    while true {
      switch decoder.decode(&iterator) {
      case .emptyInput:
        return
      case .error:
        return report(.notUTF8)
      case .scalarValue("\n"):
        place = Position(line: place.line + 1, column: 1)
        isIndentation = true
        continue
      case .scalarValue("\t"):
        if isIndentation { report(.tabInIndentation) }
        isIndentation = false
      case .scalarValue("%"):
        if place.column == 1 { report(.directive) }
        isIndentation = false
      case .scalarValue(let character):
        if isForbidden(character) { report(.controlCharacter(character.value)) }
        if character != " " { isIndentation = false }
      }
      place.column += 1
    }
  }

  /// The mark that some editors put before UTF-8; it means nothing.
  static func hasMark(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }

  /// What YAML does not allow, and the separators that would break a line where no editor does.
  private static func isForbidden(_ character: Unicode.Scalar) -> Bool {
    switch character.value {
    case 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
