import Metrology
import Wording

extension DriverCommand {
  func fits(_ known: RoleCommand) -> Bool {
    if case .always = action { return fitsStanding(known) }
    return switch (known.shape, meaning) {
    case (.sends, .nothing), (.sendsStates, .states): !asks
    case (.asksStates, .states), (.asksDateTime, .dateTime): asks
    case (.sendsQuantity(let kind), .quantity(let unit)): !asks && unit.kind == kind
    case (.asksQuantity(let kind), .quantity(let unit)): asks && unit.kind == kind
    default: false
    }
  }

  /// Only a range may be the only one, and only some states may be the instrument's one state.
  private func fitsStanding(_ known: RoleCommand) -> Bool {
    switch (known.shape, meaning) {
    case (.sendsQuantity(let kind), .quantity(let unit)): known.isRange && unit.kind == kind
    case (_, .states): standingState.map(known.standingStates.contains) ?? false
    default: false
    }
  }
}

extension RoleCommand {
  /// What a driver must write for it.
  var description: BilingualText {
    let states = states + furtherStates
    return switch shape {
    case .sends:
      BilingualText(zh: "send，不带值", en: "sends and has no value")
    case .sendsQuantity(let kind):
      BilingualText(
        zh: "send，带单位（\(kind.units)）",
        en: "sends a value with a unit (\(kind.units))"
      )
    case .sendsStates:
      BilingualText(
        zh: "send，用 values 表示 \(states.joined(separator: "、"))",
        en: "sends one of 'values' (\(states.joined(separator: ", ")))"
      )
    case .asksQuantity(let kind):
      BilingualText(
        zh: "ask，应答带单位（\(kind.units)）",
        en: "asks for a value with a unit (\(kind.units))"
      )
    case .asksStates:
      BilingualText(
        zh: "ask，用 values 表示 \(states.joined(separator: "、"))",
        en: "asks for one of 'values' (\(states.joined(separator: ", ")))"
      )
    case .asksDateTime:
      BilingualText(zh: "ask，form: date-time", en: "asks with 'form: date-time'")
    }
  }
}

extension MeasurementUnit.Kind {
  fileprivate var units: String {
    MeasurementUnit.allCases.filter { $0.kind == self }.map(\.rawValue).joined(separator: ", ")
  }
}
