import Metrology
import Wording

extension DriverCommand {
  func fits(_ shape: RoleCommand.Shape) -> Bool {
    switch (shape, meaning) {
    case (.sends, .nothing), (.sendsStates, .states): !asks
    case (.asksStates, .states), (.asksDateTime, .dateTime): asks
    case (.sendsQuantity(let kind), .quantity(let unit)): !asks && unit.kind == kind
    case (.asksQuantity(let kind), .quantity(let unit)): asks && unit.kind == kind
    default: false
    }
  }
}

extension RoleCommand.Shape {
  var description: BilingualText {
    switch self {
    case .sends:
      BilingualText(zh: "send，不带值", en: "sends and has no value")
    case .sendsQuantity(let kind):
      BilingualText(
        zh: "send，带单位（\(kind.units)）",
        en: "sends a value with a unit (\(kind.units))"
      )
    case .sendsStates(let states):
      BilingualText(
        zh: "send，用 values 表示 \(states.joined(separator: "、"))",
        en: "sends one of 'values' (\(states.joined(separator: ", ")))"
      )
    case .asksQuantity(let kind):
      BilingualText(
        zh: "ask，应答带单位（\(kind.units)）",
        en: "asks for a value with a unit (\(kind.units))"
      )
    case .asksStates(let states):
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
