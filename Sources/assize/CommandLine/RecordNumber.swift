import Wording

/// A record's number as typed.
enum RecordNumber {
  static func parse(_ text: String) throws(Failure) -> Int {
    guard let number = Int(text), number > 0 else {
      throw .unusable(
        text,
        for: "N",
        expected: BilingualText(zh: "原始记录号，如 3", en: "a record's number, as in 3")
      )
    }
    return number
  }
}
