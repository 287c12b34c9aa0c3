import Wording

/// Lays out labels and what stands beside them.
struct FieldLayout {
  struct Field {
    var label: BilingualText
    /// Nil where the record says nothing.
    var value: BilingualText?
    /// What a reader looks for first.
    var isStrong = false
  }

  private static let gutter = 14.0

  let typesetter: Typesetter

  /// One field a line, in large type, each value on a rule.
  func cover(_ fields: [Field]) -> [Block] {
    let labelWidth = 106.0
    let (x, width) = (labelWidth + 30, Paper.bodyWidth - labelWidth - 66)
    return fields.map { field in
      var label = Setting(typesetter)
      label.add(field.label, (.cover, .coverEnglish), x: 16, width: labelWidth)
      var value = Setting(typesetter)
      let style = field.isStrong ? TextStyle.coverStrong : .cover
      value.add(field.value ?? Words.notRecorded, (style, .coverEnglish), x: x, width: width)
      let height = max(label.y, value.y) + 1.5
      let drop = max(0, label.y - value.y)
      let line = PlacedLine(start: Point(x - 6, height), end: Point(x + width, height), width: 0.5)
      return Block(
        height: height,
        elements: label.elements + value.elements.map { $0.moved(by: Point(0, drop)) } + [
          .line(line)
        ],
        spaceBefore: 7.5,
        name: field.label.zh
      )
    }
  }

  /// Several fields a line, each with its label before it and a hairline below.
  func grid(_ fields: [Field], columns: Int) -> [Block] {
    let width = (Paper.bodyWidth - Double(columns - 1) * Self.gutter) / Double(columns)
    let labelWidth = min(fields.map(inlineWidth).max() ?? 0, width * 0.5)
    return stride(from: 0, to: fields.count, by: columns).map { start in
      let row = fields[start..<min(start + columns, fields.count)]
      let settings = row.enumerated().map { index, field in
        setting(field, x: Double(index) * (width + Self.gutter), width: width, labelWidth)
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
        keepsWithNext: start + columns < fields.count,
        name: row.first?.label.zh ?? ""
      )
    }
  }

  /// How wide a label is with both languages on one line.
  private func inlineWidth(of field: Field) -> Double {
    let zh = typesetter.width(field.label.zh, .label)
    return field.label.en == field.label.zh
      ? zh : zh + typesetter.width(field.label.en, .bodyEnglish) + 6
  }

  private func setting(_ field: Field, x: Double, width: Double, _ labelWidth: Double) -> Setting {
    var label = Setting(typesetter)
    label.addInline(field.label, (.label, .bodyEnglish), x: x, width: labelWidth)
    var setting = Setting(typesetter)
    setting.addInline(
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
