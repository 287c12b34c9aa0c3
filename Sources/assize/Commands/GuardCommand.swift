import BenchClock
import DataFiles
import Evidence
import Execution
import Glibc
import Instruments
import Wording

extension Command {
  /// Started by a run in a session of its own, or by the system in a unit of its own; never by hand.
  static let guardDuty = Command(
    name: "guard",
    summary: BilingualText(zh: "看护一次检定", en: "watch over a run"),
    options: [
      OptionSpecification("--bench", "FILE", BilingualText(zh: "装置文件", en: "the bench file")),
      OptionSpecification("--run", "N", BilingualText(zh: "原始记录号", en: "the record")),
      OptionSpecification("--pid", "PID", BilingualText(zh: "检定进程", en: "the run's process")),
      OptionSpecification(
        "--socket",
        nil,
        BilingualText(
          zh: "由标准输入上的套接字取得其余选项",
          en: "take the other options from the socket at standard input"
        )
      ),
      OptionSpecification("--clock", "CLOCK", BilingualText(zh: "时钟", en: "the clock")),
      .store,
    ],
    examples: ["assize guard --socket"],
    isListed: false
  ) { given, session in
    // A terminal that closes or a hand on Ctrl-C must not end what makes the load safe.
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_IGN) }
    let (arguments, process) = try watched(given)
    let (bench, drivers) = try await bench(arguments, session)
    let run = try RecordNumber.parse(arguments.required("--run"))
    let duty = GuardDuty(
      bench: try BenchInstruments(bench, drivers: drivers),
      run: run,
      store: StoreChoice.path(arguments),
      clock: try ClockChoice(arguments["--clock"] ?? "wall"),
      alarm: { LoadAlarm.sound($0, width: LiveBlock.width) }
    )
    Output.raw("ready", to: STDOUT_FILENO)
    let loop = GuardLoop(run: process, heartbeatLimit: bench.heartbeatLimit)
    switch loop.watch() {
    case .dismissed: return .success
    case .runDied: return await ended(duty.makeSafe(because: .runDied))
    case .runStalled: return await ended(duty.makeSafe(because: .runStalled))
    case .handedOver: return await ended(duty.makeSafe(because: .handedOver))
    }
  }

  /// The options, and the process that the guard watches: on a socket the kernel says which.
  private static func watched(_ given: Arguments) throws(Failure) -> (Arguments, pid_t) {
    guard given.has("--socket") else {
      let process = try RecordNumber.parse(given.required("--pid"))
      return (given, pid_t(truncatingIfNeeded: process))
    }
    let process = try GuardRequest.peer()
    return (try Arguments(GuardRequest.receive(), for: given.command), process)
  }

  private static func ended(_ isOff: Bool) -> ExitStatus { isOff ? .notCompleted : .loadNotSafe }

  /// The bench of a file, or the one that the record of a resumed run kept.
  private static func bench(
    _ arguments: Arguments,
    _ session: Session
  ) async throws -> (BenchDefinition, BenchDrivers) {
    if let path = arguments["--bench"] {
      let folder = try session.dataFolder(arguments)
      let bench = try BenchDefinition.load(path, drivers: folder)
      return (bench, try BenchDrivers.load(for: bench, in: folder))
    }
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let run = try RecordNumber.parse(arguments.required("--run"))
    let kept = try await KeptBench(ledger.originalRecord(run), ledger)
    return (kept.definition, kept.drivers)
  }
}
