/// One command of an instrument: how it is written, and what it does to the bench.
struct Command: Sendable {
  typealias Action =
    @Sendable (inout Simulation, Arguments) throws(CommandError) -> String?

  let pattern: HeaderPattern
  let action: Action

  init(_ pattern: String, _ action: @escaping Action) {
    self.pattern = HeaderPattern(pattern)
    self.action = action
  }

  /// A setting that changes nothing here, but that the instrument has.
  static func accepted(_ pattern: String) -> Command {
    Command(pattern) { _, _ in nil }
  }
}
