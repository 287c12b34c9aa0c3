import BenchClock
import DataFiles
import Evidence
import Execution
import Glibc
import Instruments
import Wording

extension Command {
  /// Started by a run in a session of its own; never by hand.
  static let guardDuty = Command(
    name: "guard",
    summary: BilingualText(zh: "看护一次检定", en: "watch over a run"),
    options: [
      OptionSpecification("--bench", "FILE", BilingualText(zh: "装置文件", en: "the bench file")),
      OptionSpecification("--run", "N", BilingualText(zh: "原始记录号", en: "the record")),
      OptionSpecification("--pid", "PID", BilingualText(zh: "检定进程", en: "the run's process")),
      OptionSpecification("--clock", "CLOCK", BilingualText(zh: "时钟", en: "the clock")),
      .store,
    ],
    isListed: false
  ) { arguments, session in
    // A terminal that closes or a hand on Ctrl-C must not end what makes the load safe.
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_IGN) }
    let folder = try session.dataFolder(arguments)
    let bench = try BenchDefinition.load(
      arguments.required("--bench"),
      drivers: folder
    )
    let run = try RecordNumber.parse(arguments.required("--run"))
    let process = try RecordNumber.parse(arguments.required("--pid"))
    let duty = GuardDuty(
      bench: try BenchInstruments(bench, drivers: BenchDrivers.load(for: bench, in: folder)),
      run: run,
      store: StoreChoice.path(arguments),
      clock: try ClockChoice(arguments["--clock"] ?? "wall"),
      alarm: { LoadAlarm.sound($0, width: LiveBlock.width) }
    )
    Output.raw("ready", to: STDOUT_FILENO)
    let loop = GuardLoop(run: pid_t(process), heartbeatLimit: bench.heartbeatLimit)
    switch loop.watch() {
    case .dismissed: return .success
    case .runDied: return await ended(duty.makeSafe(because: .runDied))
    case .runStalled: return await ended(duty.makeSafe(because: .runStalled))
    case .handedOver: return await ended(duty.makeSafe(because: .handedOver))
    }
  }

  private static func ended(_ isOff: Bool) -> ExitStatus { isOff ? .notCompleted : .loadNotSafe }
}
