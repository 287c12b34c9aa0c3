import Wording

extension LedgerFile {
  func numberBook() throws(Failure) -> NumberBook {
    NumberBook(try entries(ofKinds: [.numberRange, .number, .document, .withdrawal]))
  }

  func institution() throws(Failure) -> InstitutionRecord {
    for entry in try entries(ofKinds: [.institution]).reversed() {
      if case .institution(let record) = entry.body { return record }
    }
    throw .institutionMissing(folder.path)
  }

  /// Takes the next number, or the one that a broken attempt at the same document left.
  func takeNumber(
    for form: String,
    of run: Int,
    bench: String,
    by user: String,
    at: String
  ) throws(Failure) -> NumberUse {
    try extended(at: at) { (end) throws(Failure) in
      let book = try numberBook()
      if let open = book.open(for: form, of: run) { return open }
      let year = Int(at.prefix(4)) ?? 0
      guard let ordinal = book.nextOrdinal(bench: bench, year: year) else {
        throw .numberRangeMissing(bench: bench, year: year)
      }
      let scheme = try NumberScheme(institution().numbering)
      let number = scheme.number(bench: bench, year: year, ordinal: ordinal)
      guard book.line(of: number) == nil else { throw .numberInUse(number) }
      let use = NumberUse(
        number: number,
        bench: bench,
        year: year,
        ordinal: ordinal,
        form: form,
        by: user
      )
      _ = try write(.number(use), run: run, at: at, &end)
      return use
    }
  }

  /// Gives a range to a bench, unless one of its numbers could be given twice.
  func addRange(_ range: NumberRange, at: String) throws(Failure) {
    try extended(at: at) { (end) throws(Failure) in
      let scheme = try NumberScheme(institution().numbering)
      for other in try numberBook().ranges
      where other.first <= range.last && range.first <= other.last
        && !scheme.tellsApart(range, from: other)
      {
        throw .numberRangeTaken(range, by: other)
      }
      _ = try write(.numberRange(range), run: nil, at: at, &end)
    }
  }

  /// Gives up a number whose document was never made.
  func giveUp(
    _ number: String,
    because reason: String,
    by user: String,
    at: String
  ) throws(Failure) {
    try extended(at: at) { (end) throws(Failure) in
      guard let line = try numberBook().line(of: number) else { throw .numberUnknown(number) }
      guard line.state == .open else { throw .numberInUse(number) }
      var use = line.use
      (use.form, use.reason, use.by) = (nil, reason, user)
      _ = try write(.number(use), run: line.run, at: at, &end)
    }
  }
}
