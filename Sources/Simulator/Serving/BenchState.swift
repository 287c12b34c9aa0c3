import Synchronization

/// The state that all connections share, behind one lock.
final class BenchState: Sendable {
  private struct Content {
    var simulation: Simulation
    var exchanges: [SimulatedInstrument: Int] = [:]
  }

  private let dialects: [SimulatedInstrument: Dialect]
  private let faults: [Fault]
  private let clock: SimulatedTimeServer
  private let content: Mutex<Content>
  private let watchers = BenchWatchers()

  init(_ scenario: Scenario, clock: SimulatedTimeServer) {
    self.clock = clock
    dialects = Dialect.all(of: scenario)
    faults = scenario.faults
    let calendarStart = Double(clock.calendarStart) / Self.nanosecondsPerSecond
    content = Mutex(Content(simulation: Simulation(scenario, calendarStart: calendarStart)))
  }

  /// Carries out a line that an instrument has received, at this instant of simulated time.
  func receive(
    _ line: String,
    by instrument: SimulatedInstrument,
    _ errors: inout ErrorQueue
  ) -> Reply {
    guard let dialect = dialects[instrument] else { return .nothing }
    let reply: Reply = current { content in
      let answer = dialect.answer(line, &content.simulation, &errors)
      guard line.contains("?") else { return .nothing }
      let exchange = content.exchanges[instrument, default: 0] + 1
      content.exchanges[instrument] = exchange
      return self.reply(with: answer, of: instrument, at: exchange)
    }
    watchers.look { snapshot }
    return reply
  }

  var snapshot: BenchSnapshot {
    current { content in
      BenchSnapshot(
        now: content.simulation.now,
        loadIsOn: content.simulation.load.isOn,
        current: content.simulation.current,
        sessionCount: content.simulation.pile.sessionCount,
        exchangeCounts: content.exchanges
      )
    }
  }

  var truth: Truth { current { $0.simulation.truth } }

  /// Returns once a line that an instrument received has made the condition true.
  func wait(until condition: @escaping BenchWatchers.Condition) async throws {
    try await watchers.wait(until: condition) { snapshot }
  }

  private func reply(
    with answer: String?,
    of instrument: SimulatedInstrument,
    at exchange: Int
  ) -> Reply {
    let fault = faults.first { $0.instrument == instrument && $0.exchange == exchange }
    guard let answer else { return fault?.kind == .cut ? .cut : .nothing }
    return fault?.spoil(answer) ?? .line(Fault.line(answer))
  }

  private static let nanosecondsPerSecond = 1_000_000_000.0

  /// The state as of now.
  private func current<Result>(_ body: (inout Content) -> Result) -> Result {
    content.withLock { content in
      content.simulation.advance(to: Double(clock.now) / Self.nanosecondsPerSecond)
      return body(&content)
    }
  }
}
