import DataFiles
import Metrology
import Wording

/// The parts of a driver file beside its commands.
extension DriverDefinition {
  static func sources(_ reader: MappingReader) -> [String: DriverSource] {
    guard let sources = reader.mapping("sources") else { return [:] }
    let list = nested(sources).compactMap { key, source -> (String, DriverSource)? in
      let (text, status) = (source.text("text"), source.choice("status", Provenance.Status.self))
      guard let text, let status else { return nil }
      return (key, DriverSource(text: text, status: status))
    }
    return Dictionary(list) { first, _ in first }
  }

  static func identity(_ reader: MappingReader) -> IdentityQuery? {
    let ask = reader.text("ask")
    let fields = reader.integer("fields", in: 2...9)
    let separator = reader.optionalChoice("separator", DriverCommand.Field.Separator.self)
    let order = reader.has("order") ? parts(reader) : IdentityQuery.usualOrder
    let maker = order?.contains(.maker) == false ? "*" : reader.text("maker")
    let model = reader.text("model")
    guard let source = reader.text("source"), let ask, let fields, let order, let maker, let model
    else { return nil }
    return IdentityQuery(
      ask: ask,
      fields: fields,
      separator: separator ?? .comma,
      order: order,
      maker: WildcardPattern(maker),
      model: WildcardPattern(model),
      source: source
    )
  }

  /// The parts of an identity in the instrument's order.
  private static func parts(_ reader: MappingReader) -> [IdentityQuery.Part]? {
    let words = reader.texts("order")
    let parts = words.compactMap(IdentityQuery.Part.init)
    let needed = parts.filter { $0 == .model || $0 == .serial }
    if parts.count == words.count, needed.count == 2, Set(needed).count == 2 { return parts }
    reader.report(
      "order",
      BilingualText(zh: "不是身份各项的顺序", en: "this is no order of an identity"),
      remedy: BilingualText(
        zh: "请写 maker、model、serial、firmware、other，其中 model 和 serial 各一次。",
        en: "Write maker, model, serial, firmware or other, with model and serial once each."
      )
    )
    return nil
  }

  static func errorQueue(_ reader: MappingReader) -> ErrorQueueQuery? {
    let (ask, none) = (reader.text("ask"), reader.text("none"))
    guard let source = reader.text("source"), let ask, let none else { return nil }
    return ErrorQueueQuery(ask: ask, none: WildcardPattern(none), source: source)
  }

  static func status(_ reader: MappingReader) -> StatusRegister? {
    let (ask, source) = (reader.text("ask"), reader.text("source"))
    guard let bits = reader.mapping("bits"), let ask, let source else { return nil }
    return StatusRegister(
      ask: ask,
      bits: nested(bits).compactMap { name, bit in
        let number = bit.integer("bit", in: 0...31)
        let meaning = bit.bilingual("meaning")
        let invalidates = bit.boolean("invalidates")
        guard let number, let meaning, let invalidates else { return nil }
        return .init(name: name, number: number, meaning: meaning, invalidates: invalidates)
      },
      source: source
    )
  }

  static func invalidReplies(_ reader: MappingReader) -> [InvalidReply] {
    reader.keys.compactMap { word in
      reader.choice(word, InvalidReply.Meaning.self).map { InvalidReply(text: word, meaning: $0) }
    }
  }

  static func elements(_ reader: MappingReader) -> MeterElements? {
    let sum = reader.optionalText("sum")
    return reader.text("single").map { MeterElements(single: $0, sum: sum) }
  }

  static func preparing(_ reader: MappingReader) -> PreparingStatement? {
    if reader.has("ask") {
      let (ask, expects) = (reader.text("ask"), reader.texts("expects"))
      guard let source = reader.text("source"), let ask, !expects.isEmpty else { return nil }
      return PreparingStatement(statement: ask, expects: expects, source: source)
    }
    let (send, source) = (reader.text("send"), reader.text("source"))
    guard let send, let source else { return nil }
    return PreparingStatement(statement: send, expects: [], source: source)
  }

  static func safeSequence(_ reader: MappingReader) -> SafeSequence? {
    let (sends, source) = (reader.texts("send"), reader.text("source"))
    let readBack = reader.mappings("read-back").compactMap { step -> SafeSequence.ReadBack? in
      let (ask, expects) = (step.text("ask"), step.texts("expects"))
      return ask.map { .init(ask: $0, expects: expects) }
    }
    return source.map { SafeSequence(sends: sends, readBack: readBack, source: $0) }
  }
}
