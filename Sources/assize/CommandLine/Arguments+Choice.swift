import Wording

extension Arguments {
  /// The value of an option that is one of a closed list of words.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ option: String
  ) throws(Failure) -> Choice where Choice.RawValue == String {
    let text = try required(option)
    guard let choice = Choice(rawValue: text) else {
      let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw .unusable(
        text,
        for: option,
        expected: BilingualText(zh: "其中之一：\(words)", en: "one of \(words)")
      )
    }
    return choice
  }
}
