import Evidence
import Metrology
import Wording

/// Turns a form's sections into blocks.
struct SectionLayout {
  let subject: DocumentSubject
  let typesetter: Typesetter

  /// Nothing for a section that has nothing to show.
  func blocks(of section: FormSection) -> [Block] {
    guard
      section.only == nil || section.only == subject.variant,
      section.kind == nil || section.kind?.rawValue == subject.record.opening.kind
    else { return [] }
    var blocks = section.isPerConnector && subject.isSeveral ? perConnector(section) : once(section)
    guard !blocks.isEmpty else { return [] }
    blocks[0].beginsPage = section.beginsPage
    return section.standsAtFoot ? [Block(height: 0, isFlexible: true)] + blocks : blocks
  }

  private func once(_ section: FormSection) -> [Block] {
    let blocks = content(of: section.content)
    guard let heading = section.heading, !blocks.isEmpty else { return blocks }
    return [NoteLayout(typesetter: typesetter).heading(heading)] + blocks
  }

  /// The section once for each connector that was examined, its id beside the heading.
  private func perConnector(_ section: FormSection) -> [Block] {
    subject.records.flatMap { record in
      var named = section
      let connector = record.opening.connector
      named.heading = BilingualText(
        zh: "\(section.heading.map { "\($0.zh)，" } ?? "")枪 \(connector)",
        en: "\(section.heading.map { "\($0.en), connector" } ?? "Connector") \(connector)"
      )
      return SectionLayout(subject: subject.focused(on: record), typesetter: typesetter).once(named)
    }
  }

  private func content(of content: FormSection.Content) -> [Block] {
    let fieldLayout = FieldLayout(typesetter: typesetter)
    let noteLayout = NoteLayout(typesetter: typesetter)
    return switch content {
    case .cover(let form): fieldLayout.cover(fields(form))
    case .fields(let form, let columns): fieldLayout.grid(fields(form), columns: columns)
    case .nameplate(let columns): fieldLayout.grid(nameplate, columns: columns)
    case .table(let table): blocks(of: table)
    case .errorPlot: plots
    case .notes(let notes): noteLayout.numbered(notes.compactMap(text))
    case .specimenReasons: noteLayout.numbered(subject.covered.specimenReasons)
    case .qrCode: []
    case .signatures(let places, let remark, let signed):
      signatures(places.map(SignatureLine.of(subject)), remark: remark, signed: signed)
    }
  }

  /// What a place left empty means, or once nobody is missing, what the signatures are.
  private func signatures(
    _ lines: [SignatureLine],
    remark: BilingualText,
    signed: BilingualText?
  ) -> [Block] {
    let isComplete = lines.allSatisfy { $0.name != nil }
    return NoteLayout(typesetter: typesetter).signatures(
      lines,
      remark: isComplete ? signed ?? remark : remark,
      isWarning: !isComplete
    )
  }

  /// No field where the record has nothing for any of them, as for a pile without a clock item.
  private func fields(_ form: [FormField]) -> [FieldLayout.Field] {
    let fields = form.filter { $0.only == nil || $0.only == subject.variant }
      .map { field -> FieldLayout.Field in
        switch field.value {
        case .source(let source):
          FieldLayout.Field(
            label: field.label,
            value: source.value(of: subject),
            isStrong: source == .conclusion
          )
        case .text(let text): FieldLayout.Field(label: field.label, value: text)
        }
      }
    return fields.contains { $0.value != nil } ? fields : []
  }

  /// At most eight load points a plot, so that their names have room.
  private var plots: [Block] {
    let points = subject.records.flatMap(subject.loadPoints)
    return stride(from: 0, to: points.count, by: 8).compactMap { start in
      ErrorPlot(Array(points[start..<min(start + 8, points.count)]), typesetter).block
    }
  }

  private var nameplate: [FieldLayout.Field] {
    subject.record.opening.nameplate.map { entry in
      FieldLayout.Field(label: entry.label, value: BilingualText(verbatim: entry.value))
    }
  }

  private func blocks(of table: FormTable) -> [Block] {
    let cells = table.rows.cells(table.columns.map(\.source), of: subject)
    guard cells.isEmpty else {
      return TableLayout(labels: table.columns.map(\.label), cells: cells, typesetter).blocks
    }
    return table.empty.map { [NoteLayout(typesetter: typesetter).sentence($0)] } ?? []
  }

  private func text(of note: FormNote) -> BilingualText? {
    guard note.only == nil || note.only == subject.variant else { return nil }
    guard let status = note.status, status != .confirmed else { return note.text }
    let mark = Provenance(clause: nil, source: "", status: status, enteredBy: "", checkedBy: nil)
      .statusText
    return BilingualText(
      zh: "\(note.text.zh)〔\(mark.zh)〕",
      en: "\(note.text.en) [\(mark.en)]"
    )
  }
}
