/// Builds the values of one document from events and reports what a data file may not hold.
struct NodeBuilder: ~Copyable {
  /// Why building ended early; the finding is already reported.
  private struct Stop: Error {}

  private var events: YAMLEvents?
  private let file: String
  private let collector: FindingCollector

  init(_ bytes: [UInt8], path: String, collector: FindingCollector) {
    events = YAMLEvents(bytes.dropFirst(SourceText.hasMark(bytes) ? 3 : 0))
    file = path
    self.collector = collector
  }

  /// The root of the only document; nil when there is none or it could not be read.
  mutating func document() -> Node? {
    var root: Node?
    do throws(Stop) {
      while true {
        let event = try next()
        switch event.kind {
        case .streamStart, .documentStart, .documentEnd:
          continue
        case .streamEnd:
          return root
        default:
          if root != nil { throw report(.severalDocuments, at: event.position) }
          root = try node(from: event, path: "", depth: 1)
        }
      }
    } catch {
      return nil
    }
  }

  private mutating func node(
    from event: YAMLEvent,
    path: String,
    depth: Int
  ) throws(Stop) -> Node {
    if depth > DataFile.deepestNesting {
      throw report(.tooDeep(limit: DataFile.deepestNesting), at: event.position)
    }
    if event.anchor != nil { _ = report(.anchor, at: event.position, path: path) }
    if let tag = event.tag { _ = report(.tag(tag), at: event.position, path: path) }
    switch event.kind {
    case .sequenceStart:
      return try sequence(at: event.position, path: path, depth: depth)
    case .mappingStart:
      return try mapping(at: event.position, path: path, depth: depth)
    case .scalar(let text, let isPlain):
      return .scalar(Node.Scalar(text: text, isPlain: isPlain, position: event.position))
    default:
      _ = report(.anchor, at: event.position, path: path)
      return .scalar(Node.Scalar(text: "", isPlain: true, position: event.position))
    }
  }

  private mutating func sequence(
    at position: Position,
    path: String,
    depth: Int
  ) throws(Stop) -> Node {
    var elements: [Node] = []
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind { return .sequence(elements, position) }
      let place = "\(path)[\(elements.count + 1)]"
      elements.append(try node(from: event, path: place, depth: depth + 1))
    }
  }

  private mutating func mapping(
    at position: Position,
    path: String,
    depth: Int
  ) throws(Stop) -> Node {
    var entries: [Node.Entry] = []
    var seen: [String: Position] = [:]
    while true {
      let event = try next()
      if case .mappingEnd = event.kind { return .mapping(entries, position) }
      let key = try key(from: event, path: path, depth: depth)
      let place = key.map { path.appendingKey($0) } ?? path
      let value = try node(from: try next(), path: place, depth: depth + 1)
      guard let key else { continue }
      if let first = seen[key] {
        _ = report(.duplicateKey(firstLine: first.line), at: event.position, path: place)
      } else {
        seen[key] = event.position
        entries.append(Node.Entry(key: key, keyPosition: event.position, value: value))
      }
    }
  }

  /// The text of a key; nil, with a finding, for a key that is a list, a mapping, empty or `<<`.
  private mutating func key(
    from event: YAMLEvent,
    path: String,
    depth: Int
  ) throws(Stop) -> String? {
    guard case .scalar(let scalar) = try node(from: event, path: path, depth: depth + 1) else {
      _ = report(.keyIsNoText, at: event.position, path: path)
      return nil
    }
    if scalar.isPlain, scalar.text == "<<" {
      _ = report(.anchor, at: event.position, path: path)
      return nil
    }
    if scalar.text.isEmpty {
      if case .alias = event.kind { return nil }
      _ = report(.keyIsNoText, at: event.position, path: path)
      return nil
    }
    return scalar.text
  }

  private mutating func next() throws(Stop) -> YAMLEvent {
    do throws(YAMLSyntaxError) {
      guard let event = try events?.next() else { throw outOfMemory }
      return event
    } catch {
      throw report(.syntax(error.problem), at: error.position)
    }
  }

  private var outOfMemory: YAMLSyntaxError {
    YAMLSyntaxError(problem: "out of memory", position: Position(line: 1, column: 1))
  }

  private func report(_ remark: Remark, at position: Position, path: String = "") -> Stop {
    collector.report(Finding(file: file, position: position, path: path, remark))
    return Stop()
  }
}

extension String {
  /// The path of a key below this path.
  func appendingKey(_ key: String) -> String {
    isEmpty ? key.shortened : "\(self).\(key.shortened)"
  }
}
