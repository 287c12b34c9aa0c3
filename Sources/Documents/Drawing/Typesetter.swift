import CPangoCairo
import Wording

/// Sets text by Pango: measures it, breaks it into lines, and lends its layout to the drawing.
///
/// Not Sendable: Pango's objects belong to the thread that made them.
final class Typesetter {
  private let context: OpaquePointer
  private let layout: OpaquePointer
  private var fonts: [FontKey: OpaquePointer] = [:]
  /// The first text that could not be set; looked at once all is measured.
  private(set) var failure: Failure?

  private struct FontKey: Hashable {
    var family: String
    var size: Double
    var isBold: Bool
  }

  /// Fails where Pango would set a family by another one.
  init(families: [String] = TextStyle.Typeface.allCases.map(\.rawValue)) throws(Failure) {
    guard
      let context = pango_font_map_create_context(pango_cairo_font_map_get_default()),
      let layout = pango_layout_new(context)
    else { throw .drawingFailed("pango_layout_new", cause: "no memory") }
    (self.context, self.layout) = (context, layout)
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
  }

  /// One line of text as it will stand.
  struct Line {
    var text: String
    var width: Double
  }

  /// Breaks a text into lines no wider than a width, in points; nil breaks at its line ends only.
  func lines(_ text: String, _ style: TextStyle, width: Double? = nil) -> [Line] {
    let text = Self.printable(text)
    prepare(text, style, width: width)
    if pango_layout_get_unknown_glyphs_count(layout) > 0 {
      failure = failure ?? .characterMissing(in: text)
    }
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
    return lines
  }

  func width(_ text: String, _ style: TextStyle) -> Double {
    lines(text, style).map(\.width).max() ?? 0
  }

  /// The layout of one line and the distance from its top to its baseline, in points.
  func layout(of text: PlacedText) -> (layout: OpaquePointer, baseline: Double) {
    prepare(Self.printable(text.text), text.style, width: nil)
    return (layout, Double(pango_layout_get_baseline(layout)) / Double(PANGO_SCALE))
  }

  private func prepare(_ text: String, _ style: TextStyle, width: Double?) {
    pango_layout_set_font_description(layout, font(style))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_width(layout, width.map { CInt($0 * Double(PANGO_SCALE)) } ?? -1)
    let attributes = pango_attr_list_new()
    if style.spacing != 0 {
      let spacing = CInt(style.spacing * Double(PANGO_SCALE))
      pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(spacing))
    }
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
    let key = FontKey(family: style.typeface.rawValue, size: style.size, isBold: style.isBold)
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

  private static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
