package import DataFiles
import Metrology
import Wording

extension DocumentForm {
  /// Reads a form and keeps its rules; throws everything that is wrong with it, each with its place.
  package static func decode(_ file: DataFile) throws(Findings) -> DocumentForm {
    try file.decode(rules: rules, read)
  }

  private static func read(_ reader: MappingReader) -> DocumentForm? {
    _ = reader.integer("schema", in: 1...1)
    let (id, edition) = (reader.text("id"), reader.text("edition"))
    let titles = reader.mapping("titles").map(titles)
    let institution = reader.mapping("institution").flatMap(institution)
    let bases = reader.mappings("sources").compactMap(basis)
    let sections = reader.mappings("sections").compactMap(FormSection.read)
    let numberLabel = reader.bilingual("number-label")
    guard
      let id, let edition, let titles, let numberLabel, let institution,
      let endMark = reader.bilingual("end-mark")
    else { return nil }
    return DocumentForm(
      id: id,
      edition: edition,
      titles: titles,
      numberLabel: numberLabel,
      institution: institution,
      bases: bases,
      sections: sections,
      endMark: endMark
    )
  }

  /// A form describes at least one document.
  private static func titles(_ reader: MappingReader) -> [DocumentVariant: BilingualText] {
    var titles: [DocumentVariant: BilingualText] = [:]
    for variant in DocumentVariant.allCases {
      titles[variant] = reader.optionalBilingual(variant.rawValue)
    }
    if reader.keys.isEmpty { _ = reader.bilingual(DocumentVariant.certificate.rawValue) }
    return titles
  }

  private static func institution(_ reader: MappingReader) -> Institution? {
    let (name, authorisation) = (reader.bilingual("name"), reader.bilingual("authorisation"))
    guard let contact = reader.bilingual("contact"), let name, let authorisation else { return nil }
    return Institution(name: name, authorisation: authorisation, contact: contact)
  }

  private static func basis(_ reader: MappingReader) -> Basis? {
    let (id, source) = (reader.text("id"), reader.text("source"))
    guard let status = reader.choice("status", Provenance.Status.self), let id, let source else {
      return nil
    }
    return Basis(id: id, source: source, status: status)
  }
}
