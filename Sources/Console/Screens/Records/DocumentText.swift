/// A page of a document on a terminal: its pieces stand in columns as on paper, and where they do not
/// fit, each goes on below itself.
enum DocumentText {
  static func rows(_ page: [[DocumentCard.Piece]], width: Int) -> [Row] {
    page.flatMap { rows($0, width: width) }
  }

  private static func rows(_ line: [DocumentCard.Piece], width: Int) -> [Row] {
    let starts = line.map { min(width - 1, max(0, Int($0.place * Double(width)))) }
    if let packed = packed(line, starts, width) { return [packed] }
    return columns(line, starts, width)
  }

  /// In one row, each where it stands or as near to it as there is room.
  private static func packed(_ line: [DocumentCard.Piece], _ starts: [Int], _ width: Int) -> Row? {
    let lengths = line.map { DisplayWidth.of($0.text) }
    var (places, used) = (starts, 0)
    for index in line.indices {
      places[index] = max(starts[index], used)
      used = places[index] + lengths[index] + 2
    }
    // Whatever would reach over the right end moves left, and pushes what stands before it.
    var limit = width
    for index in line.indices.reversed() {
      places[index] = min(places[index], limit - lengths[index])
      limit = places[index] - 1
    }
    guard places.first.map({ $0 >= 0 }) ?? true else { return nil }
    var text = ""
    for (piece, place) in zip(line, places) {
      text = DisplayWidth.padded(text, to: place) + piece.text
    }
    return Row(text)
  }

  /// Each broken within its own column.
  private static func columns(
    _ line: [DocumentCard.Piece],
    _ starts: [Int],
    _ width: Int
  ) -> [Row] {
    let ends = starts.dropFirst().map { $0 - 1 } + [width]
    let cells = zip(line, zip(starts, ends)).map { piece, range in
      TextWrapping.lines(piece.text, width: max(4, range.1 - range.0))
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { row in
      var text = ""
      for (cell, start) in zip(cells, starts) where row < cell.count {
        let used = DisplayWidth.of(text)
        text += String(repeating: " ", count: max(text.isEmpty ? 0 : 1, start - used)) + cell[row]
      }
      return Row(DisplayWidth.clipped(text, to: width))
    }
  }
}
