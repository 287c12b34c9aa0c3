import CPangoCairo

/// What a typesetter has set before, by text, font, spacing and width.
///
/// It only saves time: what is found in it is what setting the same again would give.
final class TypesetterMemory {
  struct Key: Hashable {
    var text: String
    var font: Typesetter.FontKey
    var spacing: Double
    var isStruck: Bool
    var width: Double?

    /// The colour does not move a letter.
    init(_ text: String, _ style: TextStyle, width: Double?) {
      self.text = text
      font = Typesetter.FontKey(style)
      spacing = style.spacing
      isStruck = style.isStruck
      self.width = width
    }
  }

  struct Broken {
    var lines: [Typesetter.Line]
    var lacksCharacter: Bool
  }

  /// Enough for several forms; a batch of documents full of other words begins anew.
  private static let room = 4096

  private var lines: [Key: Broken] = [:]
  private var layouts: [Key: OpaquePointer] = [:]

  func lines(_ key: Key) -> Broken? { lines[key] }

  func keep(_ broken: Broken, as key: Key) {
    if lines.count >= Self.room { lines.removeAll() }
    lines[key] = broken
  }

  func layout(_ key: Key) -> OpaquePointer? { layouts[key] }

  /// Takes the layout over.
  func keep(_ layout: OpaquePointer, as key: Key) {
    if layouts.count >= Self.room { forgetLayouts() }
    layouts[key] = layout
  }

  private func forgetLayouts() {
    for layout in layouts.values { documents_release(UnsafeMutableRawPointer(layout)) }
    layouts.removeAll()
  }

  deinit {
    for layout in layouts.values { documents_release(UnsafeMutableRawPointer(layout)) }
  }
}
