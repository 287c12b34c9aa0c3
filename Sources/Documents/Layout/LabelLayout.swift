import Wording

/// Lays a label out on one small page: title, fields, QR code, and the specimen words.
struct LabelLayout {
  private static let size = PageSize.label
  private static let margin = 6.0
  private static let codeWidth = 70.0
  private static let codeTop = 20.0

  let subject: DocumentSubject
  let title: BilingualText
  let typesetter: Typesetter

  func page(_ form: DocumentForm) throws(Failure) -> Page {
    let sections = form.sections.filter { $0.only == nil || $0.only == .label }
    let code = sections.contains { $0.content == .qrCode }
    var setting = Setting(typesetter, from: Self.codeTop + 1.5)
    let width =
      Self.size.width - 2 * Self.margin - (code ? Self.codeWidth + 3 : 0)
    for field in sections.flatMap(\.content.fields) {
      try add(field, to: &setting, width: width)
    }
    let corner = Point(Self.size.width - Self.margin - Self.codeWidth, Self.codeTop)
    let square =
      code
      ? try QRCode(LookUpText.text(of: subject)).elements(at: corner, width: Self.codeWidth) : []
    return Page(
      elements: (subject.isSpecimen ? ground : []) + head + setting.elements + square + foot
    )
  }

  /// The label in small type, the value below it.
  private func add(
    _ field: FormField,
    to setting: inout Setting,
    width: Double
  ) throws(Failure) {
    let value: BilingualText? =
      switch field.value {
      case .source(let source): source.value(of: subject)
      case .text(let text): text
      }
    setting.addInline(
      field.label,
      (.labelName, .labelNameEnglish),
      x: Self.margin,
      width: width
    )
    setting.add((value ?? Words.notRecorded).zh, .labelValue, x: Self.margin, width: width)
    setting.y += 0.6
    let bottom = Self.size.height - 22
    guard setting.y <= bottom else { throw .textTooLong(field.label.zh) }
  }

  private var head: [PageElement] {
    var setting = Setting(typesetter, from: 4)
    let width = Self.size.width - 2 * Self.margin
    setting.addInline(title, (.labelTitle, .labelTitleEnglish), x: Self.margin, width: width)
    let rule = PlacedLine(
      start: Point(Self.margin, Self.codeTop - 0.5),
      end: Point(Self.size.width - Self.margin, Self.codeTop - 0.5),
      width: 0.7,
      colour: .ink
    )
    return setting.elements + [.line(rule)]
  }

  private var foot: [PageElement] {
    let width = Self.size.width - 2 * Self.margin
    var setting = Setting(typesetter, from: Self.size.height - 21.5)
    setting.addInline(
      subject.institution.name,
      (.labelName, .labelNameEnglish),
      x: Self.margin,
      width: width
    )
    guard subject.isSpecimen else { return setting.elements }
    setting.y = Self.size.height - 13.5
    setting.add(
      Specimen.words.line,
      .labelSpecimen,
      x: Self.margin,
      width: width,
      .centre
    )
    return setting.elements
  }

  /// The specimen words across the whole, below everything else.
  private var ground: [PageElement] {
    Specimen.diagonal(
      in: Self.size,
      angle: -30,
      [(Specimen.words.zh, .labelWatermark, 10), (Specimen.words.en, .labelWatermarkEnglish, 26)],
      typesetter
    )
  }
}

extension FormSection.Content {
  fileprivate var fields: [FormField] {
    switch self {
    case .fields(let fields, _), .cover(let fields): fields
    default: []
    }
  }
}

extension TextStyle {
  fileprivate static let labelTitle = TextStyle(typeface: .sans, size: 9.5, isBold: true)
  fileprivate static let labelTitleEnglish = TextStyle(typeface: .serif, size: 6, colour: .faded)
  fileprivate static let labelName = TextStyle(typeface: .serif, size: 4.6, colour: .faded)
  fileprivate static let labelNameEnglish = TextStyle(typeface: .serif, size: 4.2, colour: .faded)
  fileprivate static let labelValue = TextStyle(typeface: .sans, size: 5.4, isBold: true)
  fileprivate static let labelSpecimen = TextStyle(
    typeface: .sans,
    size: 6.5,
    isBold: true,
    colour: .warning
  )
  fileprivate static let labelWatermark = TextStyle(
    typeface: .sans,
    size: 34,
    isBold: true,
    colour: .watermark
  )
  fileprivate static let labelWatermarkEnglish = TextStyle(
    typeface: .sans,
    size: 13,
    isBold: true,
    colour: .watermark
  )
}
