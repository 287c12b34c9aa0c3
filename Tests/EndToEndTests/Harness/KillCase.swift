import Foundation
import Testing

/// One moment at which a run is killed.
enum KillCase: Sendable, CustomTestStringConvertible {
  /// Before the write of that number to the ledger's files.
  case write(Int)
  /// So long after its start.
  case time(Duration)

  var testDescription: String {
    switch self {
    case .write(let number): "at write \(number) to the ledger"
    case .time(let time): "after \(time)"
    }
  }

  static let runsEverything = ProcessInfo.processInfo.environment["ASSIZE_TEST_ALL"] == "1"

  /// Every write of a run with ASSIZE_TEST_ALL=1, a seeded sample otherwise.
  static func writes() async throws -> [KillCase] {
    let count = try await UndisturbedRun.made().writes
    if runsEverything { return (1...count).map(KillCase.write) }
    var generator = SeededGenerator(seed: 1149)
    // The first half makes the store and opens the run; most of a run's work lies in the second.
    return [1...count, count / 2...count, count / 2...count].map {
      .write(Int.random(in: $0, using: &generator))
    }
  }

  /// 200 seeded moments with ASSIZE_TEST_ALL=1, three of them otherwise.
  static func times() async throws -> [KillCase] {
    let whole = try await UndisturbedRun.made().duration
    var generator = SeededGenerator(seed: 2022)
    return (0..<(runsEverything ? 200 : 3)).map { _ in
      .time(whole * Double.random(in: 0..<1, using: &generator))
    }
  }

  /// Starts a run, and kills it from outside at this moment.
  func kill(_ laboratory: Laboratory, _ words: [String]) async throws -> Child {
    switch self {
    case .write(let number):
      let environment = try await StopAtWrite.made().environment(at: number)
      let child = try Assize.start(words, in: laboratory.folder, environment: environment)
      try await child.stopped()
      return child
    case .time(let time):
      let child = try Assize.start(words, in: laboratory.folder)
      try await Task.sleep(for: time)
      return child
    }
  }
}

/// A run of the short bench that nobody disturbed.
struct UndisturbedRun: Sendable {
  var report: RunReport
  /// How often it wrote to the ledger's files.
  var writes: Int
  var duration: Duration

  static func made() async throws -> UndisturbedRun { try await shared.value }

  private static let shared = Task {
    try await Laboratory.work(with: ShortBench.scenario()) { laboratory in
      let file = laboratory.folder.file("writes")
      let environment = try await StopAtWrite.made().environment(countingInto: file)
      let options = try ShortBench.options(in: laboratory.folder, replyWithin: "20 s")
      let start = ContinuousClock.now
      let outcome = try await laboratory.verify(options, environment: environment)
      let duration = ContinuousClock.now - start
      try require(outcome, exits: 0)
      let count = try #require(Int(try String(contentsOfFile: file, encoding: .utf8)))
      try #require(count > 100, "the ledger was written \(count) times")
      return UndisturbedRun(report: try outcome.report(), writes: count, duration: duration)
    }
  }
}
