import Console
import DataFiles
import Execution
import Instruments
import Wording

/// Asks the instruments of a bench who they are, each beside the others, and tells as each answers.
///
/// Every link is closed again: the run opens its own.
actor BenchChecking {
  private let mailbox: Mailbox
  private var tasks: [(instrument: Instrument, task: Task<Void, Never>)] = []

  init(_ mailbox: Mailbox) { self.mailbox = mailbox }

  /// Begins, and does not wait for any answer.
  func begin(_ entries: [(entry: BenchEntry, instrument: Instrument)], pile serial: String) {
    tasks += entries.map { entry, instrument in
      let task = Task { [mailbox] in
        let state = await Self.state(of: entry, instrument, pile: serial)
        mailbox.post(.preparation(.instrument(entry.role.rawValue, state)))
      }
      return (instrument, task)
    }
  }

  /// Ends every wait and returns once every link is closed.
  func end() async {
    let ending = tasks
    tasks = []
    for (instrument, task) in ending {
      instrument.interrupt()
      await task.value
    }
  }

  /// The same question as a run's first step, and the same comparison.
  private static func state(
    of entry: BenchEntry,
    _ instrument: Instrument,
    pile serial: String
  ) async -> InstrumentCard.State {
    do throws(Failure) {
      try await instrument.open()
      let identity = try await instrument.identify()
      await instrument.close()
      try entry.check(identity, by: instrument, pile: serial)
      let words = [identity.maker, identity.model, identity.serial, identity.firmware]
      return .answered(
        (identity.isSimulated ? "(SIMULATED) " : "")
          + words.filter { !$0.isEmpty }.joined(separator: ", ")
      )
    } catch {
      await instrument.close()
      return .failed(error)
    }
  }
}

extension BenchEntry {
  fileprivate func check(
    _ identity: InstrumentIdentity,
    by instrument: Instrument,
    pile serial: String
  ) throws(Failure) {
    try BenchInstruments.check(identity, of: instrument, against: self)
    guard role == .pileDisplay, identity.serial != serial else { return }
    throw .wrongPile(expected: serial, found: identity.serial)
  }
}
