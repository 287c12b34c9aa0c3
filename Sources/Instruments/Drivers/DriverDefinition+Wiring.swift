extension DriverDefinition {
  /// Whether the meter can be read in this wiring.
  ///
  /// Without a word for it, a meter measures one circuit.
  package func measures(_ wiring: MeterWiring) -> Bool {
    wiring != .threePhaseFourWire || words(of: "wiring").contains { $0.state == wiring.rawValue }
  }

  /// What `{element}` stands for in a wiring.
  package func element(for wiring: MeterWiring) -> String? {
    wiring == .threePhaseFourWire ? elements?.sum : elements?.single
  }

  /// Whether the energy counts all the time, so that a reading is the difference of two values.
  package var countsAllTheTime: Bool {
    commands["integration-state"]?.standingState == IntegrationState.running.rawValue
  }

  /// The words of a command that has states; empty where it has none.
  func words(of name: String) -> [DriverCommand.StateWord] {
    guard case .states(let words) = commands[name]?.meaning else { return [] }
    return words
  }

  /// Every command as it is said in a wiring.
  func commands(for wiring: MeterWiring) -> [String: DriverCommand] {
    let element = element(for: wiring)
    return commands.mapValues { filled($0, element: element) }
  }

  /// A command with the place of the element filled.
  private func filled(_ command: DriverCommand, element: String?) -> DriverCommand {
    guard let element else { return command }
    var filled = command
    filled.action =
      switch command.action {
      case .send(let text): .send(text.naming(element))
      case .ask(let text): .ask(text.naming(element))
      case .always: command.action
      }
    filled.readBack?.ask = command.readBack?.ask.naming(element) ?? ""
    return filled
  }
}

extension String {
  /// The statement with the element in its place.
  func naming(_ element: String) -> String {
    replacing(DriverCommand.elementPlaceholder, with: element)
  }
}
