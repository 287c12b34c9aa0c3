import CNcurses

/// The one file that draws: a canvas onto the terminal by ncurses, and keys from it.
///
/// Used from one thread alone. Rows that are as they were are not written again; within a row
/// ncurses sends only the cells that changed.
package final class NcursesTerminal {
  private var shown: Canvas?
  private let hasColours: Bool
  /// The Linux console's font has no marks and no Chinese.
  private let isPlain: Bool

  /// Takes the terminal over until `end`; nil where there is none that can be used.
  package init?(isPlain: Bool) {
    guard screen_use_utf8() == 1, screen_begin() == 1 else { return nil }
    self.isPlain = isPlain
    hasColours = screen_has_colours() != 0
    if hasColours { for look in Look.coloured { screen_colour(look.pair, look.colour) } }
  }

  package var size: (width: Int, height: Int) { (Int(screen_width()), Int(screen_height())) }

  package func resize(width: Int, height: Int) {
    screen_resize(CInt(height), CInt(width))
    shown = nil
  }

  /// Everything is sent again at the next drawing, whatever something else wrote there.
  package func repaint() {
    screen_repaint()
    shown = nil
  }

  package func draw(_ canvas: Canvas) {
    guard canvas != shown else { return }
    for (index, row) in canvas.rows.enumerated() {
      if let shown, shown.rows.indices.contains(index), shown.rows[index] == row { continue }
      screen_row(CInt(index))
      for span in row.spans { write(span) }
    }
    screen_cursor(CInt(canvas.cursor?.row ?? -1), CInt(canvas.cursor?.column ?? 0))
    screen_show()
    shown = canvas
  }

  package func bell() { screen_bell() }

  /// Gives the terminal back as it was.
  package func end() { endwin() }

  private func write(_ span: Span) {
    let look = Look(span.ink)
    let text = isPlain ? PlainMarks.text(span.text) : span.text
    screen_write(text, look.marks, hasColours ? look.pair : 0)
  }

  /// The next key that waits; nil where none does, or where it is none of ours.
  package func key() -> Key? {
    var code: CUnsignedInt = 0
    while true {
      switch screen_key(&code) {
      case 1: if let key = Self.character(code) { return key }
      case 2: if let key = Self.special(code) { return key }
      default: return nil
      }
    }
  }

  private static func character(_ code: CUnsignedInt) -> Key? {
    switch code {
    case 13, 10: return .enter
    case 9: return .tab
    case 27: return .escape
    case 8, 127: return .backspace
    case 1...26: return .control(Character(UnicodeScalar(UInt8(code + 96))))
    case 0...31: return nil
    default: return UnicodeScalar(code).map { .character(Character($0)) }
    }
  }

  private static func special(_ code: CUnsignedInt) -> Key? {
    let keys: [Int32: Key] = [
      KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home,
      KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_BACKSPACE: .backspace,
      KEY_DC: .delete, KEY_BTAB: .backTab, KEY_ENTER: .enter,
    ]
    if let key = keys[Int32(bitPattern: code)] { return key }
    return (1...12).first { screen_function_key(CInt($0)) == code }.map(Key.function)
  }
}
