import DataFiles
import Metrology
import Wording

/// The sources a procedure names, and the reading of figures that cite them.
struct FigureSources {
  let names: [String: String]

  init(_ root: MappingReader) {
    guard let reader = root.mapping("sources") else {
      names = [:]
      return
    }
    let entries = reader.entries().compactMap { entry in
      reader.text(entry.key).map { (entry.key, $0) }
    }
    names = Dictionary(entries) { first, _ in first }
  }

  /// A figure: its value, by `read` from the key `value`, and where it comes from.
  func figure<Value>(
    _ reader: MappingReader,
    _ key: String,
    _ read: (MappingReader) -> Value?
  ) -> Figure<Value>? {
    reader.mapping(key, expecting: .figure).flatMap { figure($0, read) }
  }

  func optionalFigure<Value>(
    _ reader: MappingReader,
    _ key: String,
    _ read: (MappingReader) -> Value?
  ) -> Figure<Value>? {
    reader.optionalMapping(key).flatMap { figure($0, read) }
  }

  private func figure<Value>(
    _ reader: MappingReader,
    _ read: (MappingReader) -> Value?
  ) -> Figure<Value>? {
    let value = read(reader)
    let provenance = provenance(reader)
    reader.finish()
    guard let value, let provenance else { return nil }
    return Figure(value, provenance)
  }

  private func provenance(_ reader: MappingReader) -> Provenance? {
    let clause = reader.optionalText("clause")
    let source = reader.text("source").flatMap { namedSource($0, reader) }
    let status = reader.choice("status", Provenance.Status.self)
    let enteredBy = reader.text("entered-by")
    let checkedBy = reader.optionalText("checked-by")
    guard let source, let status, let enteredBy else { return nil }
    let provenance = Provenance(
      clause: clause,
      source: source,
      status: status,
      enteredBy: enteredBy,
      checkedBy: checkedBy
    )
    checkConfirmation(provenance, reader)
    return provenance
  }

  private func namedSource(_ id: String, _ reader: MappingReader) -> String? {
    if let name = names[id] { return name }
    reader.report("source", .unknownSource(id, known: names.keys.sorted()))
    return nil
  }

  /// A check is worth something only against a named clause, by a second person.
  private func checkConfirmation(_ provenance: Provenance, _ reader: MappingReader) {
    guard let checkedBy = provenance.checkedBy else { return }
    if provenance.status != .confirmed {
      reader.report("status", .checkedButNotConfirmed(provenance.status))
    }
    if provenance.clause == nil { reader.report("checked-by", .checkedWithoutClause) }
    if checkedBy == provenance.enteredBy {
      reader.report("checked-by", .checkedByTheSame(checkedBy))
    }
  }
}
