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
      let quantity = try arguments.quantity()
      let element = try arguments.element(among: bench.meter.elementCount)
      bench.meter.items[number] = Meter.OutputItem(quantity, of: element)
      return nil
    },
    Command("NUMeric[:NORMal]:ITEM#?") { bench, arguments throws(CommandError) in
      let number = arguments.numbers.first ?? 0
      guard 1...largestItemCount ~= number else { throw .outOfRange }
      return bench.meter.items[number]?.text ?? "NONE"
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

extension Arguments {
  fileprivate func quantity() throws(CommandError) -> Meter.Quantity {
    try text() == "LAMBDA" ? .powerFactor : choice(0, Meter.Quantity.self)
  }

  /// The first where none is named; a meter of one element has no sum.
  fileprivate func element(among elements: Int) throws(CommandError) -> Meter.Element {
    guard count > 1 else { return .input(1) }
    guard try text(1) == "SIGMA" else { return .input(try integer(1, in: 1...elements)) }
    guard elements > 1 else { throw .illegalValue }
    return .sum
  }
}

extension Meter.OutputItem {
  fileprivate var text: String {
    switch element {
    case .input(let number): "\(quantity.rawValue),\(number)"
    case .sum: "\(quantity.rawValue),SIGMA"
    }
  }
}

extension Meter {
  /// Energy has at most 6 digits, other values 5, time is a whole number of seconds; NAN where there
  /// is no data, INF over range.
  fileprivate func text(of number: Int, _ sample: MeterSample) -> String {
    guard let item = items[number], measures(item.element),
      let values = sample.values(of: item.element)
    else { return "NAN" }
    let isOver = sample.voltageIsOver || sample.currentIsOver
    let hasIntegrated = state != .reset
    return switch item.quantity {
    case .voltage: Self.text(values.voltage, isOver: sample.voltageIsOver)
    case .current: Self.text(values.current, isOver: sample.currentIsOver)
    case .power: Self.text(values.power, isOver: isOver)
    case .powerFactor: Self.text(sample.powerFactor(of: item.element), isOver: isOver)
    case .energy:
      hasIntegrated ? Decimals.scientific(energy(of: item.element) / 3600, digits: 6) : "NAN"
    case .time: hasIntegrated ? String(Int(elapsed)) : "NAN"
    }
  }

  private static func text(_ value: Double, isOver: Bool) -> String {
    isOver ? "INF" : Decimals.scientific(value, digits: 5)
  }
}
