import Transport
import Wording

/// One instrument on a TCP port, with a thread for each connection.
final class SocketServer: InstrumentServer {
  private let listener: Listener
  private let instrument: SimulatedInstrument
  private let bench: BenchState
  private let stop: StopSignal

  init(
    _ instrument: SimulatedInstrument,
    of bench: BenchState,
    until stop: StopSignal
  ) throws(Failure) {
    self.instrument = instrument
    self.bench = bench
    self.stop = stop
    listener = try Listener.onFreePort()
  }

  var link: String { "tcp://127.0.0.1:\(listener.port)" }

  func serve() {
    var callers: [ConnectionThread] = []
    while stop.wait(for: [listener.descriptor.rawValue]) != nil {
      while let descriptor = listener.accept() {
        let conversation = InstrumentConversation(with: instrument, of: bench)
        // Without a thread for it the connection ends at once, and the caller is told so.
        if let caller = try? ConnectionThread(descriptor, conversation, until: stop) {
          callers.append(caller)
        }
      }
      callers.removeAll { $0.joinIfEnded() }
    }
    for caller in callers { caller.join() }
  }
}
