/// Fixed-width texts of dates and times.
enum CalendarText {
  /// The numbers of a text of exactly this pattern: `d` stands for one digit, anything else for
  /// itself; digits that touch are one number.
  static func fields(_ text: some Sequence<UInt8>, _ pattern: String) -> [Int]? {
    var numbers: [Int] = []
    var isInside = false
    var characters = text.makeIterator()
    for expected in pattern.utf8 {
      guard let byte = characters.next() else { return nil }
      guard expected == UInt8(ascii: "d") else {
        guard byte == expected else { return nil }
        isInside = false
        continue
      }
      guard (48...57).contains(byte) else { return nil }
      if !isInside { numbers.append(0) }
      numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 48)
      isInside = true
    }
    return characters.next() == nil ? numbers : nil
  }

  static func padded(_ number: Int, _ width: Int = 2) -> String {
    let figures = String(number)
    return String(repeating: "0", count: max(0, width - figures.count)) + figures
  }
}
