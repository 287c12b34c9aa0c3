/// One step of a YAML document as libyaml reports it.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case scalar(String, isPlain: Bool)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case alias(String)
  }

  var kind: Kind
  var position: Position
  var anchor: String?
  var tag: String?
}
