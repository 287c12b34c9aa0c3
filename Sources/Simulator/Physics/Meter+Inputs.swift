extension Meter {
  /// How the circuit is connected; the names are those of the wiring command.
  enum Wiring: String, Sendable, CaseIterable {
    case singlePhase = "P1W2"
    case threePhase = "P3W4"
  }

  /// The ratios that the meter multiplies by while scaling is on.
  struct Scaling: Sendable {
    var isOn = false
    var currentRatio = 1.0
    var voltageRatio = 1.0
  }

  /// What reaches the inputs, as shares of what flows and lies in the circuit.
  var inputShare: (voltage: Double, current: Double) {
    let transducer = characteristics.transducer
    return (1 / (transducer?.voltageRatio ?? 1), 1 / (transducer?.currentRatio ?? 1))
  }

  /// What is shown of a voltage in the circuit, as a factor: 1 where the ratios are set right.
  var voltageScale: Double { inputShare.voltage * (scaling.isOn ? scaling.voltageRatio : 1) }

  var currentScale: Double { inputShare.current * (scaling.isOn ? scaling.currentRatio : 1) }
}
