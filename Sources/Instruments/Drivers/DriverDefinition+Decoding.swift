package import DataFiles
import Metrology
import Wording

extension DriverDefinition {
  /// Reads a driver file and applies the rules; every finding is thrown.
  package static func decode(_ file: DataFile) throws(Findings) -> DriverDefinition {
    try file.decode(rules: rules) { reader in decode(reader, id: name(of: file.path)) }
  }

  package static func load(_ path: String) throws(Findings) -> DriverDefinition {
    try decode(DataFile.read(path))
  }

  /// `yokogawa-wt300` of `Drivers/reference-meter/yokogawa-wt300.yaml`.
  static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.hasSuffix(".yaml") ? file.dropLast(5) : file)
  }

  private enum ProtocolName: String, CaseIterable { case scpi }

  private static func decode(_ reader: MappingReader, id: String) -> DriverDefinition? {
    _ = reader.integer("schema", in: 1...1)
    _ = reader.choice("protocol", ProtocolName.self)
    let role = reader.choice("role", InstrumentRole.self)
    let maker = reader.text("maker")
    let models = reader.texts("models")
    let trial = reader.choice("trial", DriverTrial.self)
    let untried = reader.optionalMappings("untried").compactMap(bilingual)
    let sources = sources(reader)
    let lineEnd = reader.choice("terminator", LineEnd.self)
    let limit = reader.quantity("reply-within", .duration)
    let identity = reader.mapping("identity").flatMap(identity)
    let acknowledgement = reader.optionalText("acknowledgement")
    let prefix = reader.optionalText("reply-prefix")
    let errorQueue = reader.optionalMapping("error-queue").flatMap(errorQueue)
    let status = reader.optionalMapping("status").flatMap(status)
    let invalid = reader.optionalMapping("invalid-replies").map(invalidReplies) ?? []
    let digits = reader.optionalInteger("energy-digits", in: 1...18)
    let elements = reader.optionalMapping("elements").flatMap(elements)
    let prepare = reader.optionalMappings("prepare").compactMap(preparing)
    let safe = reader.optionalMapping("safe").flatMap(safeSequence)
    let commands = reader.mapping("commands").map(commands)
    guard
      let role, let maker, let trial, let lineEnd, let limit, let identity, let commands
    else { return nil }
    return DriverDefinition(
      id: id,
      role: role,
      maker: maker,
      models: models,
      trial: trial,
      untried: untried,
      sources: sources,
      lineEnd: lineEnd,
      replyWithin: limit.duration,
      identity: identity,
      acknowledgement: acknowledgement,
      replyPrefix: prefix,
      errorQueue: errorQueue,
      status: status,
      invalidReplies: invalid,
      energyDigits: digits,
      elements: elements,
      prepare: prepare,
      safe: safe,
      commands: Dictionary(commands.map { ($0.name, $0) }) { first, _ in first }
    )
  }

  private static func bilingual(_ reader: MappingReader) -> BilingualText? {
    let (zh, en) = (reader.text("zh"), reader.text("en"))
    guard let zh, let en else { return nil }
    return BilingualText(zh: zh, en: en)
  }

  private static func commands(_ reader: MappingReader) -> [DriverCommand] {
    nested(reader).compactMap { DriverCommand.decode($0.reader, name: $0.key) }
  }

  /// The mappings of a mapping whose keys are free.
  static func nested(_ reader: MappingReader) -> [(key: String, reader: MappingReader)] {
    reader.entries().compactMap { entry in
      MappingReader(
        entry.value,
        at: reader.path(of: entry.key),
        in: reader.collector,
        file: reader.file
      ).map { (entry.key, $0) }
    }
  }
}

extension QuantityValue {
  /// A stated time as a limit, to the microsecond.
  var duration: Duration {
    let seconds = inBaseUnit
    let microseconds = (0..<seconds.places).reduce(seconds.digits * 1_000_000) { rest, _ in
      rest / 10
    }
    return .microseconds(Int64(clamping: microseconds))
  }
}
