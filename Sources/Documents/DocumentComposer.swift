package import Evidence
package import Metrology
package import Wording

/// Composes the document that a record earns, as pages.
package struct DocumentComposer: Sendable {
  package init() {}

  /// The pages of a record's certificate or result notice; every page is a specimen.
  ///
  /// The number is the institution's; the day of issue is written `2026-11-21`, while the verification
  /// date is the record's own; the period, in months, is needed by a certificate alone.
  package func compose(
    record: OriginalRecord,
    form: DocumentForm,
    number: String,
    issuedOn: String,
    period: Figure<QuantityValue>?
  ) throws(Failure) -> DocumentPages {
    let subject = try DocumentSubject(
      record: record,
      institution: form.institution,
      number: number,
      issuedOn: issuedOn,
      period: period
    )
    let typesetter = try Typesetter()
    let title = form.title(of: subject.variant)
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
    let pages = bodies.enumerated()
      .map { frame.page($0.element, number: $0.offset + 1, of: bodies.count) }
    if let failure = typesetter.failure { throw failure }
    return DocumentPages(
      form: subject.variant,
      number: number,
      title: title,
      author: form.institution.name.line,
      date: subject.endedAt,
      isSpecimen: true,
      pages: pages
    )
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
    return Block(height: setting.y + 12, elements: setting.elements, name: title.zh)
  }
}
