/// How the reference meter is connected to the pile's output; the words of the drivers.
package enum Wiring: String, Hashable, Sendable, Codable, CaseIterable {
  case dc
  case singlePhase = "single-phase"
  case threePhaseFourWire = "three-phase-four-wire"
}
