package import Wording

extension Ledger {
  /// The numbers of documents and what became of each.
  package func numbers() throws(Failure) -> NumberBook {
    try file.checkSoundness()
    return try file.numberBook()
  }

  /// Takes a number for a document in one transaction, before the document is made.
  ///
  /// An attempt that broke off left its number behind: the next one at the same document gets it.
  package func takeNumber(
    for form: String,
    of run: Int,
    bench: String,
    by user: String,
    at: String
  ) throws(Failure) -> NumberUse {
    try file.takeNumber(for: form, of: run, bench: bench, by: user, at: at)
  }

  package func add(_ range: NumberRange, at: String) throws(Failure) {
    guard range.first >= 1, range.last >= range.first else {
      throw .numberRangeTaken(range, by: range)
    }
    try file.addRange(range, at: at)
  }

  package func giveUp(
    _ number: String,
    because reason: String,
    by user: String,
    at: String
  ) throws(Failure) {
    try file.giveUp(number, because: reason, by: user, at: at)
  }
}
