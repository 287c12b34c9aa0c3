/// The choice between two operands that expressions share: `min(a, b)` and `max(a, b)`.
enum Choice {
  case smaller, larger

  /// Nobody writes a longer expression; nesting stays shallow.
  static let longestText = 80

  private static let opening = 4

  init?(_ text: some StringProtocol) {
    if text.hasPrefix("min(") {
      self = .smaller
    } else if text.hasPrefix("max(") {
      self = .larger
    } else {
      return nil
    }
  }

  /// The two operands of `min(a, b)`, split at the comma that stands outside brackets.
  func operands<Operand>(
    of text: some StringProtocol,
    _ parse: (Substring) -> Operand?
  ) -> (Operand, Operand)? {
    guard text.last == ")" else { return nil }
    let list = Substring(text.dropFirst(Self.opening).dropLast())
    var depth = 0
    for index in list.indices {
      switch list[index] {
      case "(": depth += 1
      case ")": depth -= 1
      case "," where depth == 0:
        let rest = list[list.index(after: index)...].drop { $0 == " " }
        guard let one = parse(list[..<index]), let other = parse(rest)
        else { return nil }
        return (one, other)
      default: break
      }
    }
    return nil
  }
}
