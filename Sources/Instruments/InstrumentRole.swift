package import Wording

/// What an instrument does on the bench.
package enum InstrumentRole: String, CaseIterable, Sendable, Codable {
  case referenceMeter = "reference-meter"
  case load
  case vehicleSimulator = "vehicle-simulator"
  case pileDisplay = "pile-display"
  case pulseCounter = "pulse-counter"

  package var name: BilingualText {
    switch self {
    case .referenceMeter: BilingualText(zh: "标准电能表", en: "reference meter")
    case .load: BilingualText(zh: "负载", en: "load")
    case .vehicleSimulator: BilingualText(zh: "车辆模拟器", en: "vehicle simulator")
    case .pileDisplay: BilingualText(zh: "桩显示", en: "pile display")
    case .pulseCounter: BilingualText(zh: "脉冲计数器", en: "pulse counter")
    }
  }

  /// Whether power can flow through it, so that its driver must say how that ends.
  package var carriesPower: Bool { self == .load || self == .vehicleSimulator }
}
