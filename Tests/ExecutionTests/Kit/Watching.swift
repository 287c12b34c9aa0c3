import Evidence
import Execution
import Instruments
import Simulator
import Synchronization
import Wording

/// Keeps what a run says of itself, and lets a test act on it.
final class RunWatch: Sendable {
  typealias Reaction = @Sendable (_ count: Int, _ event: RunEvent) -> Void

  private let kept = Mutex<[RunEvent]>([])
  private let react: Reaction

  init(_ react: @escaping Reaction = { _, _ in }) { self.react = react }

  var events: [RunEvent] { kept.withLock { $0 } }

  func take(_ event: RunEvent) {
    let count = kept.withLock { events in
      events.append(event)
      return events.count
    }
    react(count, event)
  }

  /// Whether the loudest of all things was said.
  var saidLoadNotSafe: Bool {
    events.contains { if case .loadNotSafe = $0 { true } else { false } }
  }

  var failures: [Failure] {
    events.compactMap { if case .failed(let failure) = $0 { failure } else { nil } }
  }
}

/// A guard that only keeps what it was asked to do, in order.
final class GuardDouble: RunGuard {
  private let kept = Mutex<[String]>([])

  var calls: [String] { kept.withLock { $0 } }

  func watch(run: Int) async throws(Failure) -> [BilingualText] {
    kept.withLock { $0.append("watch \(run)") }
    return []
  }
  func handOver() async { kept.withLock { $0.append("hand over") } }
  func dismiss() async { kept.withLock { $0.append("dismiss") } }
}

/// What was said on every line, in order over all of them.
final class WireLog: Sendable {
  struct Line: Sendable {
    var role: InstrumentRole
    var request: String
    var reply: String?
  }

  private let kept = Mutex<[Line]>([])

  var lines: [Line] { kept.withLock { $0 } }

  func requests(to role: InstrumentRole) -> [String] {
    lines.filter { $0.role == role }.map(\.request)
  }

  func watch(_ bench: BenchInstruments) async {
    for (entry, instrument) in bench.all {
      let role = entry.role
      await instrument.onExchange { [self] exchange in
        kept.withLock {
          $0.append(Line(role: role, request: exchange.request, reply: exchange.reply))
        }
      }
    }
  }
}

/// A reading as it was judged, and what really happened.
struct TrueReading: Sendable {
  var verdict: ReadingVerdict
  var truth: Truth

  /// The pile's true error in the session of this reading, in %.
  var trueError: Double {
    100 * (truth.registeredSessionEnergy / truth.sessionEnergy - 1)
  }
}
