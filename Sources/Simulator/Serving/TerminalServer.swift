import Glibc
import Synchronization
import Transport
import Wording

/// One instrument on a pseudo-terminal.
///
/// The simulator keeps the terminal's own side open, as a plugged adapter stays when its user is gone.
final class TerminalServer: InstrumentServer {
  private let terminal: Mutex<PseudoTerminal?>
  private let path: String
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
    let terminal = try PseudoTerminal.open()
    path = terminal.path
    self.terminal = Mutex(terminal)
  }

  var link: String { "pty://\(path)" }

  func serve() {
    guard let terminal = terminal.withLock({ $0.take() }) else { return }
    while true {
      var connection = Connection(
        descriptor: terminal.master.rawValue,
        hangUpNotice: terminal.closings.rawValue,
        stop: stop,
        conversation: InstrumentConversation(with: instrument, of: bench)
      )
      // A cut line closes the terminal for good, as a pulled adapter does.
      guard connection.talk() == .hungUp else { return }
      terminal.forgetLastUser()
    }
  }
}
