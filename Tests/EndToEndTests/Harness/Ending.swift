/// How a process ended.
enum Ending: Equatable, Sendable, CustomStringConvertible {
  case exited(Int32)
  case killed(by: Int32)

  init(waitStatus status: Int32) {
    self = status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .killed(by: status & 0x7F)
  }

  var description: String {
    switch self {
    case .exited(let status): "exit \(status)"
    case .killed(let signal): "signal \(signal)"
    }
  }
}
