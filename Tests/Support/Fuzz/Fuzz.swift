import Foundation
import Glibc
package import Testing

/// What a parser made of one input.
package enum FuzzOutcome: Sendable {
  case refused, accepted
  /// What an independent reading says against it.
  case wrong(String)
}

/// Seeded inputs into one parser: none may trap or hang it, and nothing invalid may be accepted.
///
/// Every input has a generator of its own, so seed and index alone make it again. By default a
/// sample is tried, with `ASSIZE_TEST_ALL=1` all 100,000.
package struct Fuzz: Sendable {
  package static let runsEverything =
    ProcessInfo.processInfo.environment["ASSIZE_TEST_ALL"] == "1"
  /// In s of the thread's own time, so that a busy computer fails nobody.
  private static let longestParsing = 5.0
  private static let mostFailures = 3

  package let name: String
  package let seed: UInt64
  package let count: Int
  private let location: SourceLocation

  package init(
    _ name: String,
    seed: UInt64 = 2026,
    sample: Int,
    all: Int = 100_000,
    at location: SourceLocation = #_sourceLocation
  ) {
    (self.name, self.seed, self.location) = (name, seed, location)
    count = Self.runsEverything ? all : sample
  }

  package func generator(_ index: Int) -> SeededGenerator {
    var first = SeededGenerator(seed: seed &+ UInt64(index))
    return SeededGenerator(seed: first.next())
  }

  /// Tries every input; `check` parses it and says what came of it.
  package func run(
    _ make: (inout SeededGenerator) -> [UInt8],
    _ check: ([UInt8]) throws -> FuzzOutcome
  ) {
    var tally = FuzzTally()
    let watch = FuzzWatch(name, seed: seed)
    defer { watch.end() }
    for index in 0..<count where tally.failures < Self.mostFailures {
      var random = generator(index)
      let input = make(&random)
      watch.begin(index, input)
      let start = Self.threadTime
      let outcome = Result { try check(input) }
      judge(outcome, Self.threadTime - start, index, input, &tally)
    }
    conclude(tally)
  }

  package func run(
    texts make: (inout SeededGenerator) -> String,
    _ check: (String) throws -> FuzzOutcome
  ) {
    run({ Array(make(&$0).utf8) }, { try check(String(decoding: $0, as: UTF8.self)) })
  }

  /// The same for what answers from another thread; its time is the watch's matter alone.
  package func run(
    _ make: (inout SeededGenerator) -> [UInt8],
    _ check: ([UInt8]) async throws -> FuzzOutcome
  ) async {
    var tally = FuzzTally()
    let watch = FuzzWatch(name, seed: seed)
    defer { watch.end() }
    for index in 0..<count where tally.failures < Self.mostFailures {
      var random = generator(index)
      let input = make(&random)
      watch.begin(index, input)
      let outcome: Result<FuzzOutcome, any Error>
      do { outcome = .success(try await check(input)) } catch { outcome = .failure(error) }
      judge(outcome, 0, index, input, &tally)
    }
    conclude(tally)
  }

  private static var threadTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func judge(
    _ outcome: Result<FuzzOutcome, any Error>,
    _ time: Double,
    _ index: Int,
    _ input: [UInt8],
    _ tally: inout FuzzTally
  ) {
    var complaint: String?
    switch outcome {
    case .success(.accepted): tally.accepted += 1
    case .success(.refused): tally.refused += 1
    case .success(.wrong(let what)): complaint = what
    case .failure(let error): complaint = "threw \(error)"
    }
    tally.slowest = max(tally.slowest, time)
    if time > Self.longestParsing { complaint = "took \(time) s of the thread's time" }
    guard let complaint else { return }
    tally.failures += 1
    let text = String(decoding: input, as: UTF8.self).debugDescription
    Issue.record(
      "\(name), seed \(seed), index \(index): \(complaint)\ninput: \(text)",
      sourceLocation: location
    )
  }

  private func conclude(_ tally: FuzzTally) {
    if tally.failures > 0 { return }
    if Self.runsEverything { print("fuzz \(name): \(tally)") }
    #expect(
      tally.accepted > 0 && tally.refused > 0,
      "\(name): inputs that all end alike try nothing (\(tally))",
      sourceLocation: location
    )
  }
}

/// What came of all inputs.
struct FuzzTally: CustomStringConvertible {
  var accepted = 0
  var refused = 0
  var failures = 0
  var slowest = 0.0
  private let start = ContinuousClock.now

  var description: String {
    let slowest = String(format: "%.1f ms", slowest * 1000)
    let took = (ContinuousClock.now - start).formatted(.units(allowed: [.seconds]))
    return "\(accepted + refused) inputs, \(accepted) accepted, slowest \(slowest), \(took)"
  }
}
