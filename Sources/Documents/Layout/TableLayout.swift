import Wording

/// Lays a table out: column widths from what stands in them, one block for each row.
struct TableLayout {
  fileprivate struct Column {
    var label: BilingualText
    var unit: String?
    var isNumeric: Bool
    var cells: [Cell]
  }

  private static let padding = 3.4
  private static let maximumPartColumns = 3

  private let typesetter: Typesetter
  private let columns: [Column]
  private let widths: [Double]
  /// Both languages on one line, where every column has room for it.
  private let isInline: Bool
  private let rowCount: Int

  /// `labels` and every row of `cells` have the same count.
  init(labels: [BilingualText], cells: [[Cell]], _ typesetter: Typesetter) {
    self.typesetter = typesetter
    rowCount = cells.count
    columns = labels.indices.flatMap { index in
      Self.columns(labels[index], cells.map { $0[index] })
    }
    let inline = columns.map { Self.naturalWidth(of: $0, isInline: true, typesetter) }
    isInline = inline.reduce(0, +) <= Paper.bodyWidth
    let stacked = columns.map { Self.naturalWidth(of: $0, isInline: false, typesetter) }
    widths = Self.widths(of: columns, natural: isInline ? inline : stacked)
  }

  /// The head, then the rows; a page never begins or ends with a single row of several.
  var blocks: [Block] {
    let head = headBlock
    let repeated = TableHead(height: head.height, elements: head.elements)
    let rows = (0..<rowCount).map { index in
      var block = rowBlock(index)
      block.keepsWithNext = index + 1 < rowCount && (index == 0 || index + 2 == rowCount)
      block.head = repeated
      return block
    }
    return [head] + rows
  }

  /// A column of several numbers a cell becomes columns of one; a unit that all share goes to the
  /// head; a column with nothing in it goes.
  private static func columns(_ label: BilingualText, _ cells: [Cell]) -> [Column] {
    guard cells.contains(where: { $0.content != .empty }) else { return [] }
    let units = cells.compactMap { cell -> String?? in
      if case .numbers(_, let unit) = cell.content { .some(unit) } else { nil }
    }
    let isNumeric = !units.isEmpty && cells.allSatisfy { $0.content == .empty || $0.isNumber }
    let unit = isNumeric && Set(units).count == 1 ? units[0] : nil
    let parts = cells.map(\.partCount).max() ?? 1
    guard isNumeric, parts > 1, parts <= maximumPartColumns else {
      let number = { (text: String) in text.replacingNumber(with: "1…\(parts)") }
      let label = BilingualText(zh: number(label.zh), en: number(label.en))
      return [Column(label: label, unit: unit, isNumeric: isNumeric, cells: cells)]
    }
    return (0..<parts).map { part in
      let number = { (text: String) in text.replacingNumber(with: "\(part + 1)") }
      return Column(
        label: BilingualText(zh: number(label.zh), en: number(label.en)),
        unit: unit,
        isNumeric: true,
        cells: cells.map { $0.part(part) }
      )
    }
  }

  /// Numbers take what they need; texts share the rest, the narrow ones first.
  private static func widths(of columns: [Column], natural: [Double]) -> [Double] {
    var widths = natural
    var open = Set(columns.indices.filter { !columns[$0].isNumeric })
    var rest =
      Paper.bodyWidth - columns.indices.filter { !open.contains($0) }.reduce(0) { $0 + natural[$1] }
    while let fitting = open.filter({ natural[$0] <= rest / Double(open.count) }).min() {
      rest -= natural[fitting]
      open.remove(fitting)
    }
    for index in open { widths[index] = max(24, rest / Double(open.count)) }
    let spare = Paper.bodyWidth - widths.reduce(0, +)
    guard spare > 0 else { return widths.map { $0 * Paper.bodyWidth / widths.reduce(0, +) } }
    return widths.map { $0 + spare / Double(widths.count) }
  }

  private static func naturalWidth(
    of column: Column,
    isInline: Bool,
    _ typesetter: Typesetter
  ) -> Double {
    let words = column.head.en.split(separator: " ").map {
      typesetter.width(String($0), .cellEnglish)
    }
    let head = max(typesetter.width(column.head.zh, .columnHead), words.max() ?? 0)
    let cells = column.cells.map { cell in
      let lines = cell.lines(beside: column.unit).map { typesetter.width($0.text, $0.style) }
      let isOneLine = isInline && cell.isBilingual
      return isOneLine ? lines.reduce(5, +) : lines.max() ?? 0
    }
    // A little more than measured, so that rounding never breaks a line that fits.
    return max(head, cells.max() ?? 0) + 2 * padding + 0.2
  }

  private var headBlock: Block {
    let settings = columns.indices.map { index in
      setting(index) { setting, x, width, alignment in
        let label = columns[index].head
        setting.add(label.zh, .columnHead, x: x, width: width, alignment)
        if label.en != label.zh {
          setting.add(label.en, .cellEnglish, x: x, width: width, alignment)
        }
      }
    }
    var block = framed(settings, isHead: true)
    block.keepsWithNext = true
    return block
  }

  private func rowBlock(_ row: Int) -> Block {
    let settings = columns.indices.map { index in
      setting(index) { setting, x, width, alignment in
        let cell = columns[index].cells[row]
        if isInline, case .text(let text) = cell.content {
          return setting.addInline(text, cell.textStyles, x: x, width: width)
        }
        for line in cell.lines(beside: columns[index].unit) {
          setting.add(line.text, line.style, x: x, width: width, alignment)
        }
      }
    }
    var block = framed(settings, isHead: false)
    block.name = columns.first?.cells[row].lines(beside: nil).first?.text ?? ""
    return block
  }

  private func setting(
    _ column: Int,
    _ fill: (inout Setting, Double, Double, Setting.Alignment) -> Void
  ) -> Setting {
    let x = widths[..<column].reduce(0, +)
    var setting = Setting(typesetter, from: Self.padding * 0.7)
    let alignment: Setting.Alignment = columns[column].isNumeric ? .right : .left
    fill(&setting, x + Self.padding, widths[column] - 2 * Self.padding, alignment)
    return setting
  }

  /// Texts of one row in the middle of its height, inside the rules of the grid.
  private func framed(_ settings: [Setting], isHead: Bool) -> Block {
    let height = (settings.map(\.y).max() ?? 0) + Self.padding * 0.7
    var block = Block(height: height)
    for setting in settings {
      let shift = isHead ? 0 : (height - setting.y - Self.padding * 0.7) / 2
      block.elements += setting.elements.map { $0.moved(by: Point(0, shift)) }
    }
    let right = widths.reduce(0, +)
    let bottom = rule(Point(0, height), Point(right, height), isStrong: isHead)
    block.elements.append(bottom)
    if isHead { block.elements.append(rule(Point(0, 0), Point(right, 0), isStrong: true)) }
    var x = 0.0
    for width in [0] + widths {
      x += width
      block.elements.append(rule(Point(x, 0), Point(x, height), isStrong: false))
    }
    return block
  }

  private func rule(_ start: Point, _ end: Point, isStrong: Bool) -> PageElement {
    .line(
      PlacedLine(
        start: start,
        end: end,
        width: isStrong ? 0.8 : 0.4,
        colour: isStrong ? .ink : .rule
      )
    )
  }
}

extension TableLayout.Column {
  /// The label with the unit that all its cells share, on the lower line.
  fileprivate var head: BilingualText {
    guard let unit else { return label }
    // Spaces that do not break keep the unit with the last word.
    let en = "\(label.en)\u{A0}/\u{A0}\(unit)"
    return BilingualText(zh: label.zh == label.en ? en : label.zh, en: en)
  }
}
