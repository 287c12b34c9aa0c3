import DataFiles
import Metrology
import Wording

extension FormSection {
  /// What a section shows, as a form names it.
  private enum Kind: String, CaseIterable {
    case cover, fields, nameplate, table, notes, signatures
    case errorPlot = "error-plot"
    case specimenReasons = "specimen-reasons"
    case qrCode = "qr-code"
  }

  static func read(_ reader: MappingReader) -> FormSection? {
    let heading = reader.optionalBilingual("heading")
    let only = reader.optionalChoice("only", DocumentVariant.self)
    let kind = reader.optionalChoice("kind", VerificationKindName.self)
    let isPerConnector = reader.optionalBoolean("per-connector") ?? false
    let basis = reader.text("source")
    let beginsPage = reader.optionalBoolean("begins-page") ?? false
    let standsAtFoot = reader.optionalBoolean("at-foot") ?? false
    let content = reader.choice("shows", Kind.self).flatMap { read($0, reader) }
    guard let basis, let content else { return nil }
    return FormSection(
      heading: heading,
      only: only,
      kind: kind,
      isPerConnector: isPerConnector,
      basis: basis,
      beginsPage: beginsPage,
      standsAtFoot: standsAtFoot,
      content: content
    )
  }

  private static func read(_ kind: Kind, _ reader: MappingReader) -> Content? {
    switch kind {
    case .cover: .cover(reader.mappings("fields").compactMap(FormField.read))
    case .fields:
      .fields(
        reader.mappings("fields").compactMap(FormField.read),
        columns: columns(reader)
      )
    case .nameplate: .nameplate(columns: columns(reader))
    case .table: FormTable.read(reader).map(Content.table)
    case .notes: .notes(reader.mappings("notes").compactMap(FormNote.read))
    case .signatures: signatures(reader)
    case .errorPlot: .errorPlot
    case .specimenReasons: .specimenReasons
    case .qrCode: .qrCode
    }
  }

  private static func columns(_ reader: MappingReader) -> Int {
    reader.optionalInteger("columns", in: 1...3) ?? 1
  }

  private static func signatures(_ reader: MappingReader) -> Content? {
    let places = reader.mappings("places").compactMap { place -> SignaturePlace? in
      let stage = place.optionalChoice("stage", SigningStage.self)
      return place.bilingual("label").map { SignaturePlace(label: $0, stage: stage) }
    }
    let signed = reader.optionalBilingual("signed")
    return reader.bilingual("remark").map { .signatures(places, remark: $0, signed: signed) }
  }
}

extension FormField {
  /// A field shows a source of the record, or words of the form.
  static func read(_ reader: MappingReader) -> FormField? {
    let label = reader.bilingual("label")
    let only = reader.optionalChoice("only", DocumentVariant.self)
    let text = reader.optionalBilingual("text")
    if text != nil, reader.has("shows") {
      reader.report(
        "text",
        BilingualText(zh: "与 shows 不能同时写", en: "stands beside 'shows'"),
        remedy: BilingualText(zh: "请只保留一个。", en: "Keep one of the two.")
      )
    }
    let value = text.map(Value.text) ?? reader.choice("shows", FieldSource.self).map(Value.source)
    guard let label, let value else { return nil }
    return FormField(label: label, value: value, only: only)
  }
}

extension FormTable {
  static func read(_ reader: MappingReader) -> FormTable? {
    let empty = reader.optionalBilingual("empty")
    let columns = reader.mappings("columns").compactMap { column -> Column? in
      let label = column.bilingual("label")
      guard let source = column.text("shows"), let label else { return nil }
      return Column(label: label, source: source)
    }
    return reader.choice("rows", RowSource.self).map {
      FormTable(rows: $0, columns: columns, empty: empty)
    }
  }
}

extension FormNote {
  static func read(_ reader: MappingReader) -> FormNote? {
    let status = reader.optionalChoice("status", Provenance.Status.self)
    let only = reader.optionalChoice("only", DocumentVariant.self)
    return reader.bilingual("text").map { FormNote(text: $0, status: status, only: only) }
  }
}
