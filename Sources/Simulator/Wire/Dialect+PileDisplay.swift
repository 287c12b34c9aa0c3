extension Dialect {
  /// The pile's display, as a camera or a service port would give it.
  static func pileDisplay(identity: String) -> Dialect {
    Dialect(
      identity: identity,
      errorQuery: "SYSTem:ERRor?",
      noError: "0,\"No Error\"",
      commands: display
    )
  }

  private static let display = [
    Command("DISPlay:ENERgy?") { bench, _ in bench.pile.displayedEnergy },
    Command("DISPlay:CUMUlative?") { bench, _ in bench.pile.displayedCumulative },
    Command("DISPlay:AMOunt?") { bench, _ in bench.pile.displayedAmount },
    Command("DISPlay:CLOCk?") { bench, _ in bench.pileClock },
  ]
}

extension Simulation {
  /// The pile's own date and time, whole seconds, in its zone.
  var pileClock: String {
    let pile = pile.characteristics
    let shown = calendarStart + pile.clockOffset + now * (1 + pile.clockDrift)
    return CivilTime(unixSeconds: Int64(shown.rounded(.down)), zone: .china).text
  }
}
