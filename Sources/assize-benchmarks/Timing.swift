/// How long something takes, as the baselines measure it: the median of many, after a warm-up.
enum Timing {
  /// Nanoseconds of one step; a fifth of the steps goes before and does not count.
  static func median(of count: Int, _ step: () async throws -> Void) async rethrows -> Int64 {
    var times: [Int64] = []
    times.reserveCapacity(count)
    for number in -count / 5..<count {
      let time = try await ContinuousClock().measure { try await step() }
      if number >= 0 { times.append(time.nanoseconds) }
    }
    return times.sorted()[count / 2]
  }
}

extension Duration {
  var nanoseconds: Int64 {
    components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
  }
}
