package import Wording

/// Which clock times a procedure, as a person writes it: `wall` or `simulated:/path`.
package enum ClockChoice: Hashable, Sendable {
  case wall
  case simulated(socket: String)

  package init(_ text: String) throws(Failure) {
    let prefix = "simulated:"
    if text == "wall" {
      self = .wall
    } else if text.hasPrefix(prefix) {
      let path = String(text.dropFirst(prefix.count))
      guard path.hasPrefix("/"), !path.utf8.contains(0) else { throw .clockPathNotAbsolute(text) }
      self = .simulated(socket: path)
    } else {
      throw .clockChoiceNotUnderstood(text)
    }
  }

  package func make() throws(Failure) -> any BenchClock {
    switch self {
    case .wall: WallClock()
    case .simulated(let path): try SimulatedClock(socket: path)
    }
  }
}

extension ClockChoice: CustomStringConvertible {
  package var description: String {
    switch self {
    case .wall: "wall"
    case .simulated(let path): "simulated:\(path)"
    }
  }
}
