import Wording

/// Lays out labels and what stands beside them.
struct FieldLayout {
  typealias Field = (label: BilingualText, value: BilingualText?)

  private static let gutter = 14.0

  let typesetter: Typesetter

  /// One field a line, in large type, each value on a rule.
  func cover(_ fields: [Field]) -> [Block] {
    let labelWidth = 118.0
    let (x, width) = (labelWidth + 40, Paper.bodyWidth - labelWidth - 68)
    return fields.map { field in
      var label = Setting(typesetter)
      label.add(field.label, (.cover, .coverEnglish), x: 28, width: labelWidth)
      var value = Setting(typesetter)
      value.add(field.value ?? Words.notRecorded, (.cover.bold, .coverEnglish), x: x, width: width)
      let height = max(label.y, value.y) + 1.5
      let line = PlacedLine(start: Point(x - 6, height), end: Point(x + width, height), width: 0.5)
      return Block(
        height: height,
        elements: label.elements + value.elements + [.line(line)],
        spaceBefore: 8.5,
        name: field.label.zh
      )
    }
  }

  /// Several fields a line, each with its label before it and a hairline below.
  func grid(_ fields: [Field], columns: Int) -> [Block] {
    let width = (Paper.bodyWidth - Double(columns - 1) * Self.gutter) / Double(columns)
    return stride(from: 0, to: fields.count, by: columns).map { start in
      let row = fields[start..<min(start + columns, fields.count)]
      let settings = row.enumerated().map { index, field in
        setting(field, x: Double(index) * (width + Self.gutter), width: width)
      }
      let height = (settings.map(\.y).max() ?? 0) + 2.2
      let rules = settings.indices.map { index in
        let x = Double(index) * (width + Self.gutter)
        return PageElement.line(
          PlacedLine(
            start: Point(x, height),
            end: Point(x + width, height),
            width: 0.4,
            colour: .hairline
          )
        )
      }
      return Block(
        height: height,
        elements: settings.flatMap(\.elements) + rules,
        spaceBefore: 1.4,
        name: row.first?.label.zh ?? ""
      )
    }
  }

  private func setting(_ field: Field, x: Double, width: Double) -> Setting {
    let labelWidth = 78.0
    var label = Setting(typesetter)
    label.add(field.label, (.label, .bodyEnglish), x: x, width: labelWidth)
    var setting = Setting(typesetter)
    setting.add(
      field.value ?? Words.notRecorded,
      (.body, .bodyEnglish),
      x: x + labelWidth + 6,
      width: width - labelWidth - 6
    )
    let height = max(label.y, setting.y)
    for element in label.elements { setting.add(element) }
    setting.y = height
    return setting
  }
}
