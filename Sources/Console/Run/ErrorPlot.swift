import Evidence
import Metrology
import Wording

/// Errors over load points with their limits, in characters: every mark differs by its shape.
struct ErrorPlot {
  private struct Column {
    var name: BilingualText
    var limit: Double
    var readings: [Double]
    var mean: Double?
    var isOut: Bool
  }

  private let columns: [Column]
  /// The largest value on the axis, in percent.
  private let reach: Double
  private static let half = 5

  /// Nil where nothing was read.
  init?(_ points: [LoadPointVerdict]) {
    columns = points.map { point in
      Column(
        name: point.name,
        limit: point.limit.number.approximation,
        readings: point.readings.compactMap { Double($0.error) },
        mean: point.mean.flatMap(Double.init),
        isOut: point.conclusion == .nonconforming
      )
    }
    let all = columns.flatMap { column in
      column.readings.map(abs) + [column.limit * 1.2] + (column.mean.map { [abs($0)] } ?? [])
    }
    guard columns.contains(where: { !$0.readings.isEmpty }), let reach = all.max(), reach > 0 else {
      return nil
    }
    self.reach = reach
  }

  func rows(in view: View) -> [Row] {
    let width = min(18, max(6, (view.width - 12) / columns.count))
    let lines = (-Self.half...Self.half).reversed().map { line($0, width) }
    let names = columns.map { column in
      let name = DisplayWidth.clipped(view.words(column.name), to: width - 1)
      let left = (width - DisplayWidth.of(name)) / 2
      return DisplayWidth.padded(String(repeating: " ", count: max(0, left)) + name, to: width)
    }
    let legend = view.words(
      "● 平均值  ✗ 平均值超限  · 各次读数  ╌ 最大允许误差",
      "● mean  ✗ mean out of limits  · readings  ╌ maximum permissible error"
    )
    return lines.map { Row($0) } + [Row(Self.margin(nil) + names.joined())]
      + Row.wrapped(legend, .faint, width: view.width - 2, indent: 2)
  }

  private func line(_ level: Int, _ width: Int) -> String {
    let isNamed = level == 0 || columns.contains { row($0.limit) == abs(level) }
    let shown = columns.first { row($0.limit) == abs(level) }.map {
      level < 0 ? -$0.limit : $0.limit
    }
    return Self.margin(isNamed ? shown ?? 0 : nil)
      + columns.map { cells($0, level, width) }.joined()
  }

  private func cells(_ column: Column, _ level: Int, _ width: Int) -> String {
    let ground: Character =
      level == 0 ? "─" : row(column.limit) == abs(level) ? "╌" : " "
    var cells = Array(repeating: ground, count: width)
    let first = width / 2 - 2 * column.readings.count
    for (index, reading) in column.readings.enumerated() where row(reading) == level {
      cells[min(width - 1, max(0, first + 2 * index))] = "·"
    }
    if let mean = column.mean, row(mean) == level { cells[width / 2] = column.isOut ? "✗" : "●" }
    return String(cells)
  }

  private func row(_ value: Double) -> Int {
    Int((value / reach * Double(Self.half)).rounded())
  }

  /// The axis, with a value in tenths where the row has one.
  private static func margin(_ value: Double?) -> String {
    guard let value else { return String(repeating: " ", count: 9) + "│" }
    let tenths = Int((value * 10).rounded())
    let sign = tenths == 0 ? " " : tenths < 0 ? "-" : "+"
    let text = "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
    return DisplayWidth.aligned(text, to: 8) + " ┤"
  }
}
