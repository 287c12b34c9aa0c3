/// What a run of the benchmarks measured: lines of `measure side value`, several rounds of each.
struct Figures {
  enum Side: String { case baseline = "c", product = "assize" }

  private var values: [String: [Double]] = [:]

  init(_ lines: [String]) {
    for line in lines {
      let words = line.split(separator: " ")
      guard words.count == 3, let value = Double(words[2]) else { continue }
      values["\(words[0]) \(words[1])", default: []].append(value)
    }
  }

  /// The median over all rounds; nil for what was not measured.
  func median(_ measure: String, _ side: Side) -> Double? {
    Self.median(rounds(of: measure, side))
  }

  /// The median of the rounds' own ratios.
  ///
  /// Both sides of one round meet the same computer; a ratio of two medians could set a quiet moment
  /// of one side against a busy one of the other.
  func ratio(_ measure: String) -> Double? {
    let pairs = zip(rounds(of: measure, .product), rounds(of: measure, .baseline))
    return Self.median(pairs.map { $0 / $1 })
  }

  private func rounds(of measure: String, _ side: Side) -> [Double] {
    values["\(measure) \(side.rawValue)"] ?? []
  }

  private static func median(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.sorted()[values.count / 2]
  }

  /// How often everything was measured at least.
  var rounds: Int {
    // Simulated bench time does not vary with the computer, and a long ledger takes its time.
    values.filter { !$0.key.hasPrefix("minutes.") && !$0.key.hasPrefix("ledger-") }.values.map(
      \.count
    ).min() ?? 0
  }

  func names(startingWith prefix: String) -> [String] {
    Set(values.keys.compactMap { $0.split(separator: " ").first.map(String.init) })
      .filter { $0.hasPrefix(prefix) }.sorted()
  }
}
