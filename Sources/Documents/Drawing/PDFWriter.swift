import CPangoCairo
package import Wording

/// Draws pages as PDF by Cairo.
///
/// The same pages make the same bytes on one machine with one set of fonts.
package struct PDFWriter: Sendable {
  package init() {}

  /// The bytes of the file.
  package func write(_ document: DocumentPages) throws(Failure) -> [UInt8] {
    let typesetter = try Typesetter.taken()
    defer { typesetter.giveBack() }
    let sink = ByteSink()
    let surface = cairo_pdf_surface_create_for_stream(
      { closure, bytes, count in
        guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue().bytes
          .append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      },
      Unmanaged.passUnretained(sink).toOpaque(),
      document.size.width,
      document.size.height
    )
    // The sink outlives the surface: both end at this function's end, the surface first.
    defer { withExtendedLifetime(sink) { cairo_surface_destroy(surface) } }
    setMetadata(of: document, on: surface)
    let canvas = cairo_create(surface)
    defer { cairo_destroy(canvas) }
    for page in document.pages {
      for element in page.elements { draw(element, on: canvas, typesetter) }
      cairo_show_page(canvas)
    }
    try check("cairo_t", cairo_status(canvas))
    cairo_surface_finish(surface)
    try check("cairo_surface_t", cairo_surface_status(surface))
    return sink.bytes
  }

  private final class ByteSink {
    var bytes: [UInt8] = []
  }

  private func check(_ what: String, _ status: cairo_status_t) throws(Failure) {
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .drawingFailed(what, cause: String(cString: cairo_status_to_string(status)))
    }
  }

  private func setMetadata(of document: DocumentPages, on surface: OpaquePointer?) {
    let title = "\(document.title.zh) \(document.title.en) \(document.number)"
    let subject = document.isSpecimen ? Specimen.words.line : ""
    for (field, value) in [
      (CAIRO_PDF_METADATA_TITLE, title),
      (CAIRO_PDF_METADATA_AUTHOR, document.author),
      (CAIRO_PDF_METADATA_SUBJECT, subject),
      (CAIRO_PDF_METADATA_CREATOR, "Assize (准桩)"),
      (CAIRO_PDF_METADATA_CREATE_DATE, document.date),
      (CAIRO_PDF_METADATA_MOD_DATE, document.date),
    ] { cairo_pdf_surface_set_metadata(surface, field, value) }
  }

  private func draw(_ element: PageElement, on canvas: OpaquePointer?, _ typesetter: Typesetter) {
    cairo_save(canvas)
    defer { cairo_restore(canvas) }
    // A text leaves its end as the current point, and an arc would draw a line from there.
    cairo_new_path(canvas)
    switch element {
    case .text(let text): draw(text, on: canvas, typesetter)
    case .line(let line): draw(line, on: canvas)
    case .mark(let mark): draw(mark, on: canvas)
    }
  }

  private func draw(_ text: PlacedText, on canvas: OpaquePointer?, _ typesetter: Typesetter) {
    let (layout, baseline) = typesetter.layout(of: text)
    setColour(text.style.colour, on: canvas)
    cairo_translate(canvas, text.origin.x, text.origin.y)
    cairo_rotate(canvas, text.angle * .pi / 180)
    cairo_move_to(canvas, 0, -baseline)
    pango_cairo_show_layout(canvas, layout)
  }

  private func draw(_ line: PlacedLine, on canvas: OpaquePointer?) {
    setColour(line.colour, on: canvas)
    cairo_set_line_width(canvas, line.width)
    cairo_set_dash(canvas, line.dash, CInt(line.dash.count), 0)
    cairo_move_to(canvas, line.start.x, line.start.y)
    cairo_line_to(canvas, line.end.x, line.end.y)
    cairo_stroke(canvas)
  }

  private func draw(_ mark: PlacedMark, on canvas: OpaquePointer?) {
    setColour(mark.colour, on: canvas)
    cairo_set_line_width(canvas, 1.4)
    cairo_translate(canvas, mark.centre.x, mark.centre.y)
    let radius = mark.radius
    switch mark.shape {
    case .disc, .ring: cairo_arc(canvas, 0, 0, radius, 0, 2 * .pi)
    case .cross:
      for side in [-1.0, 1.0] {
        cairo_move_to(canvas, -radius, -radius * side)
        cairo_line_to(canvas, radius, radius * side)
      }
    case .upward, .downward:
      let tip = mark.shape == .upward ? -radius : radius
      cairo_move_to(canvas, 0, tip)
      cairo_line_to(canvas, radius, -tip)
      cairo_line_to(canvas, -radius, -tip)
      cairo_close_path(canvas)
    }
    let isFilled = ![.ring, .cross].contains(mark.shape)
    if isFilled { cairo_fill(canvas) } else { cairo_stroke(canvas) }
  }

  private func setColour(_ colour: Colour, on canvas: OpaquePointer?) {
    cairo_set_source_rgb(canvas, colour.red, colour.green, colour.blue)
  }
}
