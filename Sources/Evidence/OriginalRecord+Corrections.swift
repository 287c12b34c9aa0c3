extension OriginalRecord {
  /// The fields of an opening that people stated and that decide nothing.
  package static let correctableFields = ["client", "place", "verifier"]

  /// The record with its corrections made, for what is printed and judged; what stood before stays
  /// in the entries and in the list of corrections.
  package var corrected: OriginalRecord {
    var record = self
    for correction in corrections.map(\.matter) { record.make(correction) }
    return record
  }

  private mutating func make(_ correction: Correction) {
    if let index = answerEntries.firstIndex(of: correction.entry) {
      guard correction.field == "answer", answers.indices.contains(index) else { return }
      answers[index].answer = correction.becomes
    } else if correction.entry == openingEntry {
      switch correction.field {
      case "client": opening.client = correction.becomes
      case "place": opening.place = correction.becomes
      case "verifier": opening.verifier = correction.becomes
      default: break
      }
    }
  }

  /// What a correction would replace; nil for what cannot be corrected.
  ///
  /// An earlier correction of the same thing is what stands now.
  package func stated(_ field: String, in entry: Int) -> String? {
    let now = corrected
    if entry == openingEntry {
      return switch field {
      case "client": now.opening.client ?? ""
      case "place": now.opening.place
      case "verifier": now.opening.verifier ?? ""
      default: nil
      }
    }
    guard field == "answer", let index = answerEntries.firstIndex(of: entry) else { return nil }
    return now.answers[index].answer
  }
}
