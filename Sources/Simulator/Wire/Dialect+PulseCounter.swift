extension Dialect {
  /// A counter of our own making on the pile's test output.
  static func pulseCounter(identity: String) -> Dialect {
    Dialect(
      identity: identity,
      errorQuery: "SYSTem:ERRor?",
      noError: "0,\"No Error\"",
      commands: counting
    )
  }

  private static let counting = [
    Command("COUNter:TOTal?") { bench, _ in
      String(bench.pile.pulseCount - bench.pulsesCleared)
    },
    Command("COUNter:CLEar") { bench, _ in
      bench.pulsesCleared = bench.pile.pulseCount
      return nil
    },
  ]
}
