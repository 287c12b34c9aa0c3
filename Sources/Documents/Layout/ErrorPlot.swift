import Evidence
import Metrology
import Wording

/// Draws operating errors over load points between their limits.
///
/// People look before they read; a drawing decides nothing, so it may use approximate numbers.
struct ErrorPlot {
  private static let left = 46.0
  private static let right = Paper.bodyWidth - 118
  private static let top = 8.0
  private static let bottom = 108.0

  private struct Entry {
    var name: BilingualText
    var isConforming: Bool
    var limit: Double
    var readings: [Double]
    var rounded: Double?
    /// As the record writes it: −0.0 stays −0.0.
    var roundedText: String
    var expanded: Double
  }

  let typesetter: Typesetter
  private let entries: [Entry]
  /// The error at the upper edge, in percent.
  private let range: Double

  init(_ loadPoints: [LoadPointVerdict], _ typesetter: Typesetter) {
    self.typesetter = typesetter
    entries = loadPoints.map { point in
      Entry(
        name: point.name,
        isConforming: point.conclusion == .conforming,
        limit: point.limit.number.approximation,
        readings: point.readings.compactMap { Self.number($0.error) },
        rounded: point.rounded.flatMap(Self.number),
        roundedText: point.rounded.map(Printed.number) ?? "",
        expanded: point.uncertainty.flatMap { Self.number($0.expanded) } ?? 0
      )
    }
    let limit = entries.map(\.limit).max() ?? 1
    let largest =
      entries.flatMap { $0.readings + [($0.rounded ?? 0) + $0.expanded] }.map(abs).max() ?? 0
    // Beyond three limits a mark stands at the edge with its number, so that the limits stay visible.
    range = max(limit * 1.35, min(largest * 1.5, limit * 3), 0.001)
  }

  /// Nil where no load point was examined.
  var block: Block? {
    guard !entries.isEmpty else { return nil }
    var setting = Setting(typesetter)
    drawAxes(&setting)
    var labelsEnd = Self.bottom
    for index in entries.indices {
      draw(index, &setting)
      labelsEnd = max(labelsEnd, setting.y)
    }
    drawLegend(&setting)
    return Block(
      height: labelsEnd + 4,
      elements: setting.elements,
      spaceBefore: 4,
      name: "γ"
    )
  }

  private static func number(_ text: String) -> Double? {
    ExactDecimal(text)?.approximation
  }

  private var slot: Double { (Self.right - Self.left) / Double(entries.count) }

  private func x(_ index: Int) -> Double { Self.left + (Double(index) + 0.5) * slot }

  private func y(_ error: Double) -> Double {
    let middle = (Self.top + Self.bottom) / 2
    let share = max(-1, min(1, error / range))
    return middle - share * (Self.bottom - Self.top) / 2
  }

  private func line(
    _ start: Point,
    _ end: Point,
    _ width: Double,
    _ colour: Colour,
    dash: [Double] = []
  ) -> PageElement {
    .line(PlacedLine(start: start, end: end, width: width, colour: colour, dash: dash))
  }

  private func drawAxes(_ setting: inout Setting) {
    let corners = [
      Point(Self.left, Self.top), Point(Self.right, Self.top), Point(Self.right, Self.bottom),
      Point(Self.left, Self.bottom),
    ]
    for (start, end) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
      setting.add(line(start, end, 0.5, .rule))
    }
    setting.add(line(Point(Self.left, y(0)), Point(Self.right, y(0)), 0.5, .rule))
    let limit = entries.map(\.limit).max() ?? 0
    let shown = Set(entries.map(\.limit)).sorted()
    drawTick(0, "0 %", &setting)
    for limit in shown {
      drawTick(limit, "+\(Self.text(limit)) %", &setting)
      drawTick(-limit, "\u{2212}\(Self.text(limit)) %", &setting)
    }
    if range > limit * 1.9 {
      drawTick(range, "+\(Self.text((range * 10).rounded(.down) / 10)) %", &setting)
    }
  }

  private static func text(_ limit: Double) -> String {
    let text = "\((limit * 1000).rounded() / 1000)"
    return text
  }

  private func drawTick(_ error: Double, _ text: String, _ setting: inout Setting) {
    setting.add(line(Point(Self.left - 3, y(error)), Point(Self.left, y(error)), 0.5, .rule))
    setting.y = y(error) - TextStyle.cellEnglish.lineHeight / 2
    setting.add(text, .cellEnglish, x: 0, width: Self.left - 6, .right)
  }

  private func draw(_ index: Int, _ setting: inout Setting) {
    let entry = entries[index]
    let (from, to) = (x(index) - slot / 2, x(index) + slot / 2)
    for limit in [entry.limit, -entry.limit] {
      setting.add(line(Point(from, y(limit)), Point(to, y(limit)), 0.9, .warning, dash: [5, 2.5]))
    }
    for (number, reading) in entry.readings.enumerated() {
      let step = min(9, (slot * 0.42 - 7) / Double(entry.readings.count))
      let offset = 8 + step * Double(entry.readings.count - number)
      mark(reading, at: x(index) - offset, .ring, 2.2, .faded, &setting)
    }
    if let rounded = entry.rounded {
      let colour = entry.isConforming ? Colour.accent : .warning
      drawBar(entry, rounded, at: x(index), colour, &setting)
      mark(
        rounded,
        at: x(index),
        entry.isConforming ? .disc : .cross,
        entry.isConforming ? 3.2 : 4.4,
        colour,
        &setting
      )
      drawNumber(entry, rounded, at: x(index), colour, &setting)
    }
    setting.y = Self.bottom + 2
    setting.add(entry.name, (.cell, .cellEnglish), x: from + 2, width: slot - 4, .centre)
  }

  /// Above the mark; below it where the frame's upper edge is near.
  private func drawNumber(
    _ entry: Entry,
    _ rounded: Double,
    at x: Double,
    _ colour: Colour,
    _ setting: inout Setting
  ) {
    let style = TextStyle.columnHead.coloured(colour)
    let above = y(rounded + entry.expanded) - style.lineHeight - 2
    setting.y = above > Self.top ? above : max(y(rounded - entry.expanded), y(rounded) + 5) + 2
    setting.add("\(entry.roundedText) %", style, x: x - 30, width: 60, .centre)
  }

  private func drawBar(
    _ entry: Entry,
    _ rounded: Double,
    at x: Double,
    _ colour: Colour,
    _ setting: inout Setting
  ) {
    let (upper, lower) = (y(rounded + entry.expanded), y(rounded - entry.expanded))
    guard lower - upper > 0.5 else { return }
    setting.add(line(Point(x, upper), Point(x, lower), 0.7, colour))
    for end in [upper, lower] {
      setting.add(line(Point(x - 2.2, end), Point(x + 2.2, end), 0.7, colour))
    }
  }

  /// A mark inside the frame, or an arrow at its edge.
  private func mark(
    _ error: Double,
    at x: Double,
    _ shape: PlacedMark.Shape,
    _ radius: Double,
    _ colour: Colour,
    _ setting: inout Setting
  ) {
    let isInside = abs(error) <= range
    let edge: PlacedMark.Shape = error > 0 ? .upward : .downward
    setting.add(
      .mark(
        PlacedMark(
          centre: Point(x, y(error) + (isInside ? 0 : (error > 0 ? radius : -radius))),
          shape: isInside ? shape : edge,
          radius: radius,
          colour: colour
        )
      )
    )
  }

  private func drawLegend(_ setting: inout Setting) {
    let x = Self.right + 14
    let keys: [(PlacedMark.Shape?, Colour, BilingualText)] = [
      (.disc, .accent, BilingualText(zh: "修约值，合格", en: "Rounded, conforming")),
      (.cross, .warning, BilingualText(zh: "修约值，不合格", en: "Rounded, nonconforming")),
      (.ring, .faded, BilingualText(zh: "单次读数", en: "Single reading")),
      (nil, .warning, BilingualText(zh: "最大允许误差", en: "Max. permissible error")),
    ]
    setting.y = Self.top
    for (shape, colour, text) in keys {
      let middle = setting.y + TextStyle.cell.lineHeight / 2
      if let shape {
        let mark = PlacedMark(centre: Point(x + 6, middle), shape: shape, radius: 3, colour: colour)
        setting.add(.mark(mark))
      } else {
        setting.add(line(Point(x, middle), Point(x + 12, middle), 0.9, colour, dash: [5, 2.5]))
      }
      setting.add(text, (.cell, .cellEnglish), x: x + 18, width: Paper.bodyWidth - x - 18)
      setting.y += 3
    }
    setting.add(
      BilingualText(zh: "竖线：扩展不确定度 U", en: "Bars: expanded uncertainty U"),
      (.cell, .cellEnglish),
      x: x,
      width: Paper.bodyWidth - x
    )
  }
}
