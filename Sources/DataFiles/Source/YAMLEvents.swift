import CLibYAML

/// Why libyaml stopped, and where.
struct YAMLSyntaxError: Error {
  var problem: String
  var position: Position
}

/// The events of one text, one at a time; the only file that touches libyaml.
///
/// Nothing is read ahead but a line or so, so whoever asks may stop before deep nesting costs time.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: UnsafeMutableBufferPointer<UInt8>
  /// Behind the last character: libyaml ends an unfinished last line and names the one behind it.
  private let end: Position

  /// Nil when memory is short.
  init?(_ bytes: some Collection<UInt8>) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    // libyaml keeps the address of its input.
    text = .allocate(capacity: bytes.count)
    _ = text.initialize(from: bytes)
    end = Self.end(of: text)
    self.parser = parser
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    text.deallocate()
  }

  mutating func next() throws(YAMLSyntaxError) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw syntaxError }
    defer { yaml_event_delete(&event) }
    return translated(event)
  }

  private var syntaxError: YAMLSyntaxError {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
    return YAMLSyntaxError(problem: problem, position: position(parser.pointee.problem_mark))
  }

  private func translated(_ event: yaml_event_t) -> YAMLEvent {
    var anchor: String?
    var tag: String?
    let kind: YAMLEvent.Kind
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      (anchor, tag) = (Self.string(scalar.anchor), Self.string(scalar.tag))
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(
        String(decoding: bytes, as: UTF8.self),
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE
      )
    case YAML_SEQUENCE_START_EVENT:
      (anchor, tag) = (
        Self.string(event.data.sequence_start.anchor), Self.string(event.data.sequence_start.tag)
      )
      kind = .sequenceStart
    case YAML_MAPPING_START_EVENT:
      (anchor, tag) = (
        Self.string(event.data.mapping_start.anchor), Self.string(event.data.mapping_start.tag)
      )
      kind = .mappingStart
    case YAML_ALIAS_EVENT: kind = .alias(Self.string(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_STREAM_START_EVENT: kind = .streamStart
    default: kind = .streamEnd
    }
    let position = position(event.start_mark)
    return YAMLEvent(kind: kind, position: position, anchor: anchor, tag: tag)
  }

  private static func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    text.map { String(cString: $0) }
  }

  private func position(_ mark: yaml_mark_t) -> Position {
    min(Position(line: Int(mark.line) + 1, column: Int(mark.column) + 1), end)
  }

  private static func end(of text: UnsafeMutableBufferPointer<UInt8>) -> Position {
    var (line, start, last) = (1, 0, UInt8(0))
    for (index, byte) in text.enumerated() {
      // CR and LF together are one end of a line.
      if byte == 0x0D || byte == 0x0A && last != 0x0D { line += 1 }
      if byte == 0x0D || byte == 0x0A { start = index + 1 }
      last = byte
    }
    // Bytes that continue a character take no column.
    let characters = text[start...].count { $0 & 0xC0 != 0x80 }
    return Position(line: line, column: characters + 1)
  }
}
