import CQRCode
import Glibc
import Wording

/// A text as a square of dark and light modules.
struct QRCode: Equatable {
  /// Modules on one side.
  let side: Int
  private let modules: [Bool]

  /// At the level that survives a quarter of the square being scratched away.
  init(_ text: String) throws(Failure) {
    let bytes = Array(text.utf8)
    guard let code = QRcode_encodeData(CInt(bytes.count), bytes, 0, QR_ECLEVEL_Q) else {
      throw .codeNotMade(text, cause: "QRcode_encodeData: errno \(errno)")
    }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    let data = UnsafeBufferPointer(start: code.pointee.data, count: side * side)
    self.side = side
    modules = data.map { $0 & 1 == 1 }
  }

  /// Columns and rows count from the upper left corner.
  func isDark(_ column: Int, _ row: Int) -> Bool { modules[row * side + column] }

  /// The dark runs of every row inside a square, on a light ground with the quiet zone around it.
  func elements(at corner: Point, width: Double) -> [PageElement] {
    let module = width / Double(side + 2 * Self.quietZone)
    let middle = corner.y + width / 2
    let ground = PlacedLine(
      start: Point(corner.x, middle),
      end: Point(corner.x + width, middle),
      width: width,
      colour: .paper
    )
    let inner = Point(
      corner.x + Double(Self.quietZone) * module,
      corner.y + Double(Self.quietZone) * module
    )
    return [.line(ground)]
      + (0..<side).flatMap { row in runs(of: row).map { line($0, row, inner, module) } }
  }

  private static let quietZone = 4

  private func runs(of row: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for column in 0..<side where isDark(column, row) {
      if let last = runs.last, last.upperBound == column {
        runs[runs.count - 1] = last.lowerBound..<column + 1
      } else {
        runs.append(column..<column + 1)
      }
    }
    return runs
  }

  private func line(
    _ run: Range<Int>,
    _ row: Int,
    _ corner: Point,
    _ module: Double
  ) -> PageElement {
    let y = corner.y + (Double(row) + 0.5) * module
    return .line(
      PlacedLine(
        start: Point(corner.x + Double(run.lowerBound) * module, y),
        end: Point(corner.x + Double(run.upperBound) * module, y),
        width: module,
        colour: .ink
      )
    )
  }
}
