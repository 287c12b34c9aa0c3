import Glibc
import Synchronization
package import Wording

/// A whole simulated bench: its instruments on real lines and the clock they share.
package final class SimulatedBench: Sendable {
  /// The bench file that leads to these instruments.
  package let benchFileText: String
  /// The path of the simulated clock.
  package let clockSocket: String
  /// Where each instrument is reached: `tcp://127.0.0.1:43211`, `pty:///dev/pts/3`.
  package let links: [SimulatedInstrument: String]
  private let state: BenchState
  private let clock: SimulatedTimeServer
  private let folder: String
  private let stopSignal: StopSignal
  private let threads: Mutex<[JoinableThread]>

  /// Starts all of it; a folder for the clock's socket is made within `folder`.
  package static func start(
    _ scenario: Scenario,
    folder: String
  ) throws(Failure) -> SimulatedBench {
    let folder = try temporaryFolder(in: folder)
    do throws(Failure) {
      return try SimulatedBench(scenario, in: folder)
    } catch {
      remove(folder)
      throw error
    }
  }

  private init(_ scenario: Scenario, in folder: String) throws(Failure) {
    self.folder = folder
    let calendarStart = scenario.calendarStart.map { $0 * 1_000_000_000 } ?? RealTime.calendar
    clockSocket = Self.socket(in: folder)
    clock = try SimulatedTimeServer(
      socket: clockSocket,
      calendarStart: calendarStart,
      pace: scenario.pace
    )
    stopSignal = try StopSignal()
    state = BenchState(scenario, clock: clock)
    var servers: [(instrument: SimulatedInstrument, server: any InstrumentServer)] = []
    for instrument in scenario.instruments {
      let server: any InstrumentServer =
        switch scenario.links[instrument] ?? .tcp {
        case .tcp: try SocketServer(instrument, of: state, until: stopSignal)
        case .pty: try TerminalServer(instrument, of: state, until: stopSignal)
        }
      servers.append((instrument, server))
    }
    links = Dictionary(uniqueKeysWithValues: servers.map { ($0.instrument, $0.server.link) })
    benchFileText = BenchFile(scenario, links: links, calendarStart: calendarStart).text
    threads = Mutex([])
    try startThreads(for: servers.map(\.server))
  }

  private func startThreads(for servers: [any InstrumentServer]) throws(Failure) {
    do throws(Failure) {
      try clock.start()
      for server in servers {
        let thread = try JoinableThread { server.serve() }
        threads.withLock { $0.append(thread) }
      }
    } catch {
      stop()
      throw error
    }
  }

  /// What really happened.
  package var truth: Truth { state.truth }
  package var snapshot: BenchSnapshot { state.snapshot }
  package var loadIsOn: Bool { snapshot.loadIsOn }
  /// How many queries each instrument has received.
  package var exchangeCounts: [SimulatedInstrument: Int] { snapshot.exchangeCounts }

  /// Returns once a line that an instrument has received makes the condition true; throws
  /// CancellationError when cancelled.
  package func waitUntil(
    _ condition: @escaping @Sendable (BenchSnapshot) -> Bool
  ) async throws {
    try await state.wait(until: condition)
  }

  /// Ends every connection, waits for every thread and removes what was made; a second time does
  /// nothing.
  package func stop() {
    stopSignal.give()
    let threads = self.threads.withLock { threads in
      defer { threads = [] }
      return threads
    }
    for thread in threads { thread.join() }
    clock.stop()
    Self.remove(folder)
  }
}

extension SimulatedBench {
  private static func socket(in folder: String) -> String { folder + "/clock" }

  private static func temporaryFolder(in folder: String) throws(Failure) -> String {
    var path = (folder + "/assize-XXXXXX").utf8CString.map(\.self)
    guard mkdtemp(&path) != nil else { throw .simulatorFolderRefused(folder, errno: errno) }
    return String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func remove(_ folder: String) {
    unlink(socket(in: folder))
    rmdir(folder)
  }
}
