/// What follows a command's header.
struct Arguments {
  /// The numbers within the header.
  var numbers: [Int]
  private let values: [String]

  init(_ text: some StringProtocol, numbers: [Int]) {
    self.numbers = numbers
    values = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.trimmed.uppercased() }
      .filter { !$0.isEmpty }
  }

  func text(_ index: Int = 0) throws(CommandError) -> String {
    guard values.indices.contains(index) else { throw .missingParameter }
    return values[index]
  }

  /// A decimal number; the unit letters V, A and W may follow, as manuals allow.
  func number(_ index: Int = 0) throws(CommandError) -> Double {
    let text = try text(index)
    let digits = text.last.map { "VAW".contains($0) } == true ? String(text.dropLast()) : text
    guard digits.allSatisfy({ "0123456789+-.E".contains($0) }), let number = Double(digits),
      number.isFinite
    else { throw .dataType }
    return number
  }

  func number(_ index: Int = 0, in range: ClosedRange<Double>) throws(CommandError) -> Double {
    let number = try number(index)
    guard range.contains(number) else { throw .outOfRange }
    return number
  }

  func integer(_ index: Int = 0, in range: ClosedRange<Int>) throws(CommandError) -> Int {
    guard let integer = Int(try text(index)) else { throw .dataType }
    guard range.contains(integer) else { throw .outOfRange }
    return integer
  }

  func isOn(_ index: Int = 0) throws(CommandError) -> Bool {
    switch try text(index) {
    case "ON", "1": return true
    case "OFF", "0": return false
    default: throw .illegalValue
    }
  }

  /// A word of a list in its long or short form.
  func choice<Choice: CaseIterable & RawRepresentable>(
    _ index: Int = 0,
    _ type: Choice.Type
  ) throws(CommandError) -> Choice where Choice.RawValue == String {
    let text = try text(index)
    guard let choice = Choice.allCases.first(where: { $0.rawValue == text }) else {
      throw .illegalValue
    }
    return choice
  }

  var isEmpty: Bool { values.isEmpty }
  var count: Int { values.count }
}

extension StringProtocol {
  /// Without blanks at either end.
  var trimmed: String {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    let tail = drop(while: isBlank)
    let length = tail.reversed().drop(while: isBlank).count
    return String(tail.prefix(length))
  }
}
