package import Evidence
package import Metrology
package import Wording

/// Composes the document that a record earns, as pages.
package struct DocumentComposer: Sendable {
  package init() {}

  /// The pages of the certificate or the notice that one run earns.
  package func compose(
    record: OriginalRecord,
    form: DocumentForm,
    number: String,
    issuedOn: String,
    period: Figure<QuantityValue>?
  ) throws(Failure) -> DocumentPages {
    try compose(
      PileRecords(record),
      as: nil,
      form: form,
      details: DocumentDetails(number: number, issuedOn: issuedOn, period: period)
    )
  }

  /// Which document the records earn, or that they earn the one asked for; a number is taken for it
  /// before it is composed.
  package func variant(
    of covered: PileRecords,
    as wish: DocumentVariant?
  ) throws(Failure) -> DocumentVariant {
    try DocumentGate(covered, wish).variant
  }

  /// The pages of a document; every page is a specimen as long as its records give a reason.
  ///
  /// Nil asks for the certificate or the notice, whichever the records earn.
  package func compose(
    _ covered: PileRecords,
    as variant: DocumentVariant?,
    form: DocumentForm,
    details: DocumentDetails
  ) throws(Failure) -> DocumentPages {
    let subject = try DocumentSubject(
      covered,
      as: variant,
      institution: form.institution,
      details: details
    )
    guard let title = form.titles[subject.variant] else {
      throw .formWithoutDocument(form.id, subject.variant)
    }
    let typesetter = try Typesetter.taken()
    defer { typesetter.giveBack() }
    let isLabel = subject.variant == .label
    let pages =
      isLabel
      ? [try LabelLayout(subject: subject, title: title, typesetter: typesetter).page(form)]
      : try pages(of: form, title, subject, typesetter)
    if let failure = typesetter.failure { throw failure }
    return DocumentPages(
      form: subject.variant,
      number: subject.number,
      title: title,
      author: subject.institution.name.line,
      date: subject.date,
      isSpecimen: subject.isSpecimen,
      size: isLabel ? .label : .a4,
      pages: pages
    )
  }

  private func pages(
    of form: DocumentForm,
    _ title: BilingualText,
    _ subject: DocumentSubject,
    _ typesetter: Typesetter
  ) throws(Failure) -> [Page] {
    let bodies = try Pagination.pages(
      of: blocks(of: form, title, subject, typesetter),
      height: Paper.bodyHeight
    )
    let frame = PageFrame(
      subject: subject,
      title: title,
      numberLabel: form.numberLabel,
      typesetter: typesetter
    )
    return bodies.enumerated()
      .map { frame.page($0.element, number: $0.offset + 1, of: bodies.count) }
  }

  private func blocks(
    of form: DocumentForm,
    _ title: BilingualText,
    _ subject: DocumentSubject,
    _ typesetter: Typesetter
  ) -> [Block] {
    let layout = SectionLayout(subject: subject, typesetter: typesetter)
    var blocks =
      [titleBlock(of: form, title, subject, typesetter)] + form.sections.flatMap(layout.blocks)
    // The end mark never stands alone on a page.
    blocks[blocks.count - 1].keepsWithNext = true
    return blocks + [NoteLayout(typesetter: typesetter).endMark(form.endMark)]
  }

  private func titleBlock(
    of form: DocumentForm,
    _ title: BilingualText,
    _ subject: DocumentSubject,
    _ typesetter: Typesetter
  ) -> Block {
    var setting = Setting(typesetter, from: 8)
    let width = Paper.bodyWidth
    setting.add(
      subject.institution.name,
      (.institution, .coverEnglish),
      x: 0,
      width: width,
      .centre
    )
    setting.y += 18
    setting.add(title, (.title, .titleEnglish), x: 0, width: width, .centre)
    setting.y += 8
    let number = "\(form.numberLabel.line) \(subject.number)"
    setting.add(number, .cover, x: 0, width: width, .centre)
    if let replaced = subject.replaces.map(Words.replacing) {
      setting.add(replaced.line, .frame, x: 0, width: width, .centre)
    }
    return Block(height: setting.y + 12, elements: setting.elements, name: title.zh)
  }
}
