import DataFiles
import Metrology
import Simulator
import Wording

extension Command {
  static let simulate = Command(
    name: "simulate",
    summary: BilingualText(
      zh: "启动模拟装置：电能表、负载、车辆、充电桩和时钟",
      en: "start a simulated bench: meter, load, vehicle, pile and clock"
    ),
    options: [
      OptionSpecification(
        "--scenario",
        "FILE",
        BilingualText(zh: "情景文件（默认：良好的充电桩）", en: "the scenario (default: a good pile)")
      ),
      OptionSpecification(
        "--bench-file",
        "FILE",
        BilingualText(
          zh: "把装置文件写到这里（默认：标准输出）",
          en: "write the bench file here (default: standard output)"
        )
      ),
      OptionSpecification(
        "--calendar",
        "TIME",
        BilingualText(
          zh: "模拟日历从此刻开始（默认：现在）",
          en: "start the simulated calendar here (default: now)"
        )
      ),
      OptionSpecification(
        "--pace",
        "N",
        BilingualText(
          zh: "每秒至多经过 N 秒模拟时间",
          en: "let at most N simulated seconds pass in a second"
        )
      ),
    ],
    examples: ["assize simulate --scenario Examples/scenario-good.yaml --bench-file bench.yaml"]
  ) { arguments, session in
    var scenario =
      try arguments["--scenario"].map { try Scenario.read($0) }
      ?? Scenario.usual(in: session.dataFolder(arguments))
    if let pace = try arguments.pace() { scenario.pace = pace }
    if let start = try arguments.calendarStart() { scenario.calendarStart = start }
    let stopped = AsyncStream<Void>.makeStream()
    SignalWatch.start { _ in stopped.continuation.finish() }
    let bench = try SimulatedBench.start(
      scenario,
      folder: ProcessEnvironment.all["TMPDIR"] ?? "/tmp"
    )
    defer { bench.stop() }
    // The line by which a script finds the clock that this bench lends.
    let text = "# clock: simulated:\(bench.clockSocket)\n" + bench.benchFileText
    if let goal = arguments["--bench-file"] {
      try WholeFile.write(Array(text.utf8), to: goal)
      let words = BilingualText(
        zh: "模拟装置已启动，装置文件 \(goal)。Ctrl-C 结束。",
        en: "The simulated bench is up; its bench file is \(goal). Ctrl-C ends it."
      )
      Output.lines([words.text(in: session.language)])
    } else {
      Output.raw(text, to: 1)
    }
    for await _ in stopped.stream {}
    return .success
  }
}

extension Arguments {
  /// When the simulated calendar starts, in seconds of Unix time; nil for now.
  fileprivate func calendarStart() throws(Failure) -> Int64? {
    guard let text = self["--calendar"] else { return nil }
    guard let time = CivilTime(text: text, zoneMinutes: 480) else {
      throw .unusable(
        text,
        for: "--calendar",
        expected: BilingualText(
          zh: "日期和时间，如 2026-03-02T09:00:00+08:00",
          en: "a date and a time, as in 2026-03-02T09:00:00+08:00"
        )
      )
    }
    return Int64(time.unixNanoseconds / 1_000_000_000)
  }

  /// Simulated seconds per second; a number above zero.
  fileprivate func pace() throws(Failure) -> Int? {
    guard let text = self["--pace"] else { return nil }
    guard let pace = Int(text), pace > 0 else {
      throw .unusable(
        text,
        for: "--pace",
        expected: BilingualText(zh: "大于零的整数", en: "a whole number above zero")
      )
    }
    return pace
  }
}
