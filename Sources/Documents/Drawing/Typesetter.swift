import CPangoCairo
import Wording

/// Sets text by Pango: measures it, breaks it into lines, and lends its layout to the drawing.
///
/// Not Sendable: Pango's objects serve one thread at a time.
final class Typesetter {
  /// Its own, so that two typesetters never share what Pango guards by no lock.
  private let fontMap: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  private let layout: OpaquePointer
  private var fonts: [FontKey: OpaquePointer] = [:]
  /// What was set before: words of a form return on every page and in every document.
  private let known = TypesetterMemory()
  /// The first text that could not be set; looked at once all is measured.
  private(set) var failure: Failure?

  struct FontKey: Hashable {
    var family: String
    var size: Double
    var isBold: Bool

    init(family: String, size: Double, isBold: Bool) {
      (self.family, self.size, self.isBold) = (family, size, isBold)
    }

    init(_ style: TextStyle) {
      self.init(family: style.typeface.rawValue, size: style.size, isBold: style.isBold)
    }
  }

  /// Fails where Pango would set a family by another one.
  init(families: [String] = TextStyle.Typeface.allCases.map(\.rawValue)) throws(Failure) {
    guard
      let fontMap = pango_cairo_font_map_new(),
      let context = pango_font_map_create_context(fontMap),
      let layout = pango_layout_new(context)
    else { throw .drawingFailed("pango_layout_new", cause: "no memory") }
    (self.fontMap, self.context, self.layout) = (fontMap, context, layout)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string("zh-cn"))
    // A name from a file never turns the direction of the words around it.
    pango_layout_set_auto_dir(layout, 0)
    for family in families { try checkFont(family) }
  }

  deinit {
    for font in fonts.values { pango_font_description_free(font) }
    documents_release(UnsafeMutableRawPointer(layout))
    documents_release(UnsafeMutableRawPointer(context))
    documents_release(UnsafeMutableRawPointer(fontMap))
  }

  /// Forgets what failed, so that the next document is judged by its own texts.
  func beginDocument() {
    failure = nil
  }

  /// One line of text as it will stand.
  struct Line {
    var text: String
    var width: Double
  }

  /// Breaks a text into lines no wider than a width, in points; nil breaks at its line ends only.
  func lines(_ text: String, _ style: TextStyle, width: Double? = nil) -> [Line] {
    let text = Self.printable(text)
    let key = TypesetterMemory.Key(text, style, width: width)
    let broken: TypesetterMemory.Broken
    if let known = known.lines(key) {
      broken = known
    } else {
      broken = breaking(text, style, width: width)
      known.keep(broken, as: key)
    }
    if broken.lacksCharacter { failure = failure ?? .characterMissing(in: text) }
    return broken.lines
  }

  private func breaking(
    _ text: String,
    _ style: TextStyle,
    width: Double?
  ) -> TypesetterMemory.Broken {
    prepare(layout, text, style, width: width)
    let bytes = Array(text.utf8)
    var lines: [Line] = []
    var next = pango_layout_get_lines_readonly(layout)
    while let node = next {
      let line = node.pointee.data.assumingMemoryBound(to: PangoLayoutLine.self)
      let start = Int(line.pointee.start_index)
      let slice = bytes[start..<start + Int(line.pointee.length)]
      lines.append(
        Line(text: Self.trimmed(String(decoding: slice, as: UTF8.self)), width: extent(of: line))
      )
      next = node.pointee.next
    }
    return TypesetterMemory.Broken(
      lines: lines,
      lacksCharacter: pango_layout_get_unknown_glyphs_count(layout) > 0
    )
  }

  func width(_ text: String, _ style: TextStyle) -> Double {
    lines(text, style).map(\.width).max() ?? 0
  }

  /// The layout of one line and the distance from its top to its baseline, in points.
  func layout(of text: PlacedText) -> (layout: OpaquePointer, baseline: Double) {
    let words = Self.printable(text.text)
    let key = TypesetterMemory.Key(words, text.style, width: nil)
    if let known = known.layout(key) { return (known, Self.baseline(of: known)) }
    guard let copy = pango_layout_copy(layout) else {
      prepare(layout, words, text.style, width: nil)
      return (layout, Self.baseline(of: layout))
    }
    prepare(copy, words, text.style, width: nil)
    known.keep(copy, as: key)
    return (copy, Self.baseline(of: copy))
  }

  private static func baseline(of layout: OpaquePointer) -> Double {
    Double(pango_layout_get_baseline(layout)) / Double(PANGO_SCALE)
  }

  private func prepare(
    _ layout: OpaquePointer,
    _ text: String,
    _ style: TextStyle,
    width: Double?
  ) {
    pango_layout_set_font_description(layout, font(style))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_width(layout, width.map { CInt($0 * Double(PANGO_SCALE)) } ?? -1)
    let attributes = pango_attr_list_new()
    if style.spacing != 0 {
      let spacing = CInt(style.spacing * Double(PANGO_SCALE))
      pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(spacing))
    }
    if style.isStruck { pango_attr_list_insert(attributes, pango_attr_strikethrough_new(1)) }
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
    pango_layout_set_text(layout, text, CInt(text.utf8.count))
  }

  private func extent(of line: UnsafeMutablePointer<PangoLayoutLine>) -> Double {
    var extent = PangoRectangle()
    pango_layout_line_get_extents(line, nil, &extent)
    return Double(extent.width) / Double(PANGO_SCALE)
  }

  private func font(_ style: TextStyle) -> OpaquePointer? {
    let key = FontKey(style)
    if let font = fonts[key] { return font }
    let font = Self.font(key)
    fonts[key] = font
    return font
  }

  private static func font(_ key: FontKey) -> OpaquePointer? {
    let font = pango_font_description_new()
    pango_font_description_set_family(font, key.family)
    pango_font_description_set_absolute_size(font, key.size * Double(PANGO_SCALE))
    pango_font_description_set_weight(font, key.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    return font
  }

  private func checkFont(_ family: String) throws(Failure) {
    let wanted = Self.font(FontKey(family: family, size: 10, isBold: false))
    defer { pango_font_description_free(wanted) }
    guard let font = pango_context_load_font(context, wanted) else {
      throw .fontMissing(family, instead: "nothing")
    }
    defer { documents_release(UnsafeMutableRawPointer(font)) }
    let found = pango_font_describe(font)
    defer { pango_font_description_free(found) }
    let name = pango_font_description_get_family(found).map { String(cString: $0) } ?? ""
    guard name == family else { throw .fontMissing(family, instead: name) }
  }

  /// Control characters become spaces and invisible formatting goes: neither has a place in print.
  private static func printable(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(isPlainlyPrintable) { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: kept.append(scalar == "\n" ? scalar : " ")
      case .format, .lineSeparator, .paragraphSeparator: continue
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }

  /// Nearly every character of a form, known without a look at Unicode's tables.
  private static func isPlainlyPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x3001...0x30FF, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
    default: false
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
