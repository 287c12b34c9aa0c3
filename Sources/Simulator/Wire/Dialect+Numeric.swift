extension Dialect {
  private static let largestItemCount = 10

  static let numeric = [
    Command("NUMeric:FORMat") { _, arguments throws(CommandError) in
      // Binary replies are not spoken here: an instrument left in FLOat would answer no lines.
      guard ["ASC", "ASCII"].contains(try arguments.text()) else { throw .illegalValue }
      return nil
    },
    Command("NUMeric:FORMat?") { _, _ in "ASC" },
    Command("NUMeric[:NORMal]:NUMber") { bench, arguments throws(CommandError) in
      bench.meter.itemCount = try arguments.integer(0, in: 1...largestItemCount)
      return nil
    },
    Command("NUMeric[:NORMal]:NUMber?") { bench, _ in String(bench.meter.itemCount) },
    Command("NUMeric[:NORMal]:ITEM#") { bench, arguments throws(CommandError) in
      let number = arguments.numbers.first ?? 0
      guard 1...largestItemCount ~= number else { throw .outOfRange }
      let item = try arguments.choice(0, Meter.Item.self)
      if arguments.count > 1 { _ = try arguments.integer(1, in: 1...1) }
      bench.meter.items[number] = item
      return nil
    },
    Command("NUMeric[:NORMal]:ITEM#?") { bench, arguments throws(CommandError) in
      let number = arguments.numbers.first ?? 0
      guard 1...largestItemCount ~= number else { throw .outOfRange }
      return bench.meter.items[number].map { "\($0.rawValue),1" } ?? "NONE"
    },
    Command("NUMeric[:NORMal]:VALue?") { bench, arguments throws(CommandError) in
      let sample = bench.measured()
      if arguments.isEmpty {
        return (1...bench.meter.itemCount).map { bench.meter.text(of: $0, sample) }
          .joined(separator: ",")
      }
      return bench.meter.text(of: try arguments.integer(0, in: 1...largestItemCount), sample)
    },
  ]
}

extension Meter {
  /// Energy has at most 6 digits, other values 5, time is a whole number of seconds; NAN where there
  /// is no data, INF over range.
  fileprivate func text(of number: Int, _ sample: MeterSample) -> String {
    let hasIntegrated = state != .reset
    return switch items[number] {
    case nil: "NAN"
    case .voltage: Self.text(sample.voltage, isOver: sample.voltageIsOver)
    case .current: Self.text(sample.current, isOver: sample.currentIsOver)
    case .power: Self.text(sample.power, isOver: sample.voltageIsOver || sample.currentIsOver)
    case .energy: hasIntegrated ? Decimals.scientific(energy / 3600, digits: 6) : "NAN"
    case .time: hasIntegrated ? String(Int(elapsed)) : "NAN"
    }
  }

  private static func text(_ value: Double, isOver: Bool) -> String {
    isOver ? "INF" : Decimals.scientific(value, digits: 5)
  }
}
