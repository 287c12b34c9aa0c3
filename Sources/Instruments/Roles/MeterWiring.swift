/// How a reference meter is connected to the pile's output (接线方式).
package enum MeterWiring: String, CaseIterable, Sendable, Codable {
  case dc
  case singlePhase = "single-phase"
  case threePhaseFourWire = "three-phase-four-wire"
}
