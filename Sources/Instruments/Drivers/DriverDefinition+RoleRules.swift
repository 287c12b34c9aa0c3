import DataFiles
import Wording

/// What belongs together in a role, beyond single commands.
extension DriverDefinition {
  /// What starts and ends an energy; a meter that counts all the time has none of it.
  private static let integration: Set<String> = [
    "set-up-integration", "set-integration-timer", "reset-integration", "start-integration",
    "stop-integration",
  ]

  func needs(_ command: RoleCommand) -> Bool {
    command.isRequired && !(countsAllTheTime && Self.integration.contains(command.name))
  }

  static let givesElementsWhereNeeded = Rule<DriverDefinition> { driver, file in
    let uses = driver.statements.filter { $0.text.contains(DriverCommand.elementPlaceholder) }
    let misplaced = uses.filter { use in
      driver.elements == nil
        || !["prepare", "commands."].contains { use.path.hasPrefix($0) }
    }
    let isThreePhase = driver.measures(.threePhaseFourWire)
    let lacksSum =
      isThreePhase && !uses.isEmpty && driver.elements != nil && driver.elements?.sum == nil
    return misplaced.map { driver.misplacedElement($0.path, file) }
      + (lacksSum ? [driver.missingSum(file)] : [])
      + (uses.isEmpty && driver.elements != nil ? [driver.idleElements(file)] : [])
  }

  static let countsByOneMeans = Rule<DriverDefinition> { driver, file in
    guard driver.countsAllTheTime else { return [] }
    return integration.intersection(driver.commands.keys).sorted().map { name in
      driver.finding(
        file,
        "commands.\(name)",
        BilingualText(
          zh: "电能一直累计（integration-state: always running），没有 '\(name)'",
          en: "the energy counts all the time ('always: running'), so there is no '\(name)'"
        ),
        BilingualText(
          zh: "请去掉该命令，或用 ask 写 integration-state。",
          en: "Take it out, or write 'integration-state' with 'ask'."
        )
      )
    }
  }

  /// A load draws by holding a voltage or a current at a level it is given.
  static let holdsALevel = Rule<DriverDefinition> { driver, file in
    guard driver.role == .load, driver.commands["mode"] != nil else { return [] }
    let held = LoadMode.levels.filter { driver.words(of: "mode").states.contains($0.mode.rawValue) }
    guard let first = held.first else { return [driver.holdsNothing(file)] }
    if held.contains(where: { driver.commands[$0.level] != nil }) { return [] }
    return [driver.lacking(first.level, because: first.mode.rawValue, file)]
  }

  /// A DC vehicle demands voltage and current; an AC vehicle is told what it may take.
  static let demandsOrAllows = Rule<DriverDefinition> { driver, file in
    guard driver.role == .vehicleSimulator else { return [] }
    let demands = ["demand-voltage", "demand-current"]
    let missing = demands.filter { driver.commands[$0] == nil }
    if missing.count == 1 {
      let other = demands.first { $0 != missing[0] } ?? ""
      return [driver.lacking(missing[0], because: other, file)]
    }
    if missing.isEmpty || driver.commands["allowed-current"] != nil { return [] }
    return [
      driver.finding(
        file,
        "commands",
        BilingualText(
          zh: "既没有 demand-voltage 和 demand-current，也没有 allowed-current",
          en: "there is neither 'demand-voltage' with 'demand-current' nor 'allowed-current'"
        ),
        BilingualText(
          zh: "直流车辆写前两个，交流车辆写后一个。",
          en: "Write the former for a DC vehicle, the latter for an AC one."
        )
      )
    ]
  }
}

extension LoadMode {
  /// The modes a load point is drawn in, each with the command that sets its level.
  static let levels: [(mode: LoadMode, level: String)] = [
    (.constantVoltage, "voltage-level"), (.constantCurrent, "current-level"),
  ]
}

extension [DriverCommand.StateWord] {
  var states: [String] { map(\.state) }
}
