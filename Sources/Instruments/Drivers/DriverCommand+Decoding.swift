import DataFiles
import Metrology
import Wording

extension DriverCommand {
  private enum Sign: String, CaseIterable { case negative }

  private enum Form: String, CaseIterable { case dateTime = "date-time" }

  static func decode(_ reader: MappingReader, name: String) -> DriverCommand? {
    if reader.has("always") { return standing(reader, name: name) }
    let action = action(reader)
    let meaning = meaning(reader)
    let source = reader.text("source")
    var unit: MeasurementUnit?
    if case .quantity(let stated) = meaning { unit = stated }
    let kind = unit?.kind
    let readBack = readBack(reader, unit: unit, words: states(reader, "values"))
    let least = unit.flatMap { bound("least", $0, reader) }
    let greatest = unit.flatMap { bound("greatest", $0, reader) }
    let field = field(reader)
    let suffix = kind.flatMap { _ in reader.optionalText("suffix") }
    let sign = answeredSign(reader, kind: kind)
    guard let action, let meaning, let source else { return nil }
    return DriverCommand(
      name: name,
      action: action,
      meaning: meaning,
      readBack: readBack,
      field: field,
      least: least,
      greatest: greatest,
      suffix: suffix,
      isNegated: sign == .negative,
      source: source
    )
  }

  /// A state that the instrument is always in, or its only range: nothing is sent, so nothing else
  /// can be said of it.
  private static func standing(_ reader: MappingReader, name: String) -> DriverCommand? {
    let (state, source) = (reader.text("always"), reader.text("source"))
    guard let state, let source else { return nil }
    let range = QuantityValue(state)
    return DriverCommand(
      name: name,
      action: .always(state),
      meaning: range.map { .quantity($0.unit) } ?? .states([StateWord(word: state, state: state)]),
      greatest: range,
      isNegated: false,
      source: source
    )
  }

  /// Only an answer can have another sign than the role means.
  private static func answeredSign(
    _ reader: MappingReader,
    kind: MeasurementUnit.Kind?
  ) -> Sign? {
    guard kind != nil, reader.has("ask") else { return nil }
    return reader.optionalChoice("sign", Sign.self)
  }

  /// A bound of what may be sent or answered, or a tolerance; a pure number has no unit to write.
  private static func bound(
    _ key: String,
    _ unit: MeasurementUnit,
    _ reader: MappingReader
  ) -> QuantityValue? {
    unit == .one
      ? reader.optionalDecimal(key).map { QuantityValue($0, .one) }
      : reader.optionalQuantity(key, unit.kind)
  }

  private static func action(_ reader: MappingReader) -> Action? {
    let (send, ask) = (reader.optionalText("send"), reader.optionalText("ask"))
    switch (send, ask) {
    case (let send?, nil): return .send(send)
    case (nil, let ask?): return .ask(ask)
    default:
      if reader.has("send") == reader.has("ask") {
        reader.report("send", .sendOrAsk)
      }
      return nil
    }
  }

  private static func meaning(_ reader: MappingReader) -> Meaning? {
    let keys = ["unit", "values", "form"].filter(reader.has)
    if keys.count > 1 {
      reader.report(keys[1], .oneMeaning)
    }
    if reader.has("unit") {
      return reader.choice("unit", MeasurementUnit.self).map(Meaning.quantity)
    }
    if reader.has("values") { return states(reader, "values").map(Meaning.states) }
    if reader.has("form") { return reader.choice("form", Form.self).map { _ in .dateTime } }
    return .nothing
  }

  private static func states(_ reader: MappingReader, _ key: String) -> [StateWord]? {
    reader.optionalMapping(key).map { words in
      words.entries().flatMap { entry -> [StateWord] in
        let states =
          if case .sequence = entry.value { words.texts(entry.key) } else {
            [words.text(entry.key)].compactMap { $0 }
          }
        return states.map { StateWord(word: entry.key, state: $0) }
      }
    }
  }

  private static func readBack(
    _ reader: MappingReader,
    unit: MeasurementUnit?,
    words: [StateWord]?
  ) -> ReadBack? {
    guard let group = reader.optionalMapping("read-back") else { return nil }
    let ask = group.text("ask")
    let comparison = group.optionalChoice("comparison", ReadBack.Comparison.self)
    let tolerance = unit.flatMap { bound("tolerance", $0, group) }
    let own = words.flatMap { _ in states(group, "values") }
    return ask.map {
      ReadBack(
        ask: $0,
        words: own ?? words ?? [],
        comparison: comparison ?? .equal,
        tolerance: tolerance
      )
    }
  }

  private static func field(_ reader: MappingReader) -> Field? {
    guard let field = reader.optionalMapping("field") else { return nil }
    let count = field.integer("of", in: 1...255)
    guard let count, let number = field.integer("number", in: 1...count) else { return nil }
    let separator = field.optionalChoice("separator", Field.Separator.self)
    return Field(number: number, count: count, separator: separator ?? .comma)
  }
}

extension Remark {
  fileprivate static var sendOrAsk: Remark {
    Remark(
      BilingualText(
        zh: "命令须且只须有 send 或 ask 之一",
        en: "a command has either 'send' or 'ask'"
      ),
      remedy: BilingualText(
        zh: "设置类写 send，查询类写 ask。",
        en: "Write 'send' for what is set and 'ask' for what is answered."
      )
    )
  }

  fileprivate static var oneMeaning: Remark {
    Remark(
      BilingualText(
        zh: "一个命令的值只能有一种含义",
        en: "the value of a command has one meaning"
      ),
      remedy: BilingualText(
        zh: "unit、values、form 只保留一个。",
        en: "Keep one of 'unit', 'values' and 'form'."
      )
    )
  }
}
