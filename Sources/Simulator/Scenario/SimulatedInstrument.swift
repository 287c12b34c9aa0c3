/// The instruments of the simulated bench, by their names in bench and scenario files.
package enum SimulatedInstrument: String, Sendable, CaseIterable, Hashable {
  case referenceMeter = "reference-meter"
  case load
  case vehicleSimulator = "vehicle-simulator"
  case pileDisplay = "pile-display"
  /// Only beside a pile with a test output.
  case pulseCounter = "pulse-counter"
}
