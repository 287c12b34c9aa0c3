/// A YAML value that remembers where it stands; scalars stay text.
package indirect enum Node: Sendable {
  case scalar(Scalar)
  case sequence([Node], Position)
  case mapping([Entry], Position)

  /// A text, a number, a word: not yet interpreted.
  package struct Scalar: Sendable {
    package var text: String
    /// Written without quotation marks, so that an empty one or `null` means nothing at all.
    package var isPlain: Bool
    package var position: Position

    var isNull: Bool { isPlain && ["", "~", "null", "Null", "NULL"].contains(text) }
  }

  /// A key and its value.
  package struct Entry: Sendable {
    package var key: String
    package var keyPosition: Position
    package var value: Node
  }

  package var position: Position {
    switch self {
    case .scalar(let scalar): scalar.position
    case .sequence(_, let position), .mapping(_, let position): position
    }
  }
}
