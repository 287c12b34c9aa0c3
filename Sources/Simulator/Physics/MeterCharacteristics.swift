/// What the simulated reference meter is.
package struct MeterCharacteristics: Hashable, Sendable {
  /// What stands between the circuit and the meter's inputs.
  package struct Transducer: Hashable, Sendable {
    package var currentRatio: Double
    package var voltageRatio: Double
    /// The largest relative error stated for it, as a fraction; its own error is none.
    package var limit: Double
  }

  package var serial: String
  /// The largest relative error its class allows, as a fraction.
  package var accuracyClass: Double
  /// Its own relative error of power and energy, as a fraction; nil draws one within the class from
  /// the seed.
  package var error: Double?
  /// Relative standard deviation of one sample of voltage, current or power, as a fraction.
  package var noise: Double
  /// In V, ascending.
  package var voltageRanges: [Double]
  /// In A, ascending.
  package var currentRanges: [Double]
  package var transducer: Transducer?
}
