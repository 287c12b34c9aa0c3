import Console
import DataFiles
import Procedures
import Wording

extension Measurement {
  /// Reads figures from standard input and prints the table of both sides.
  ///
  /// The exit status is 1 where a ratio exceeds its threshold or a figure is missing.
  static let report = Measurement(name: "report", operands: "THRESHOLDS") { words in
    let thresholds = try Threshold.decode(DataFile.read(words[0]))
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    let report = Report(figures: Figures(lines), thresholds: thresholds)
    for line in report.lines(in: Locale.language) {
      print(line)
    }
    return report.failures.isEmpty ? 0 : 1
  }
}

/// The figures of one run beside what they may be.
struct Report {
  var figures: Figures
  var thresholds: [Threshold]

  func lines(in language: Language) -> [String] {
    table.lines(in: language)
      + (minutes.isEmpty ? [] : [""] + minutes.table.lines(in: language))
      + [""] + [verification, ledger, screens, note].compactMap { $0?.text(in: language) }
      + failures.map { $0.text(in: language) }
  }

  private var minutes: MinutesTable { MinutesTable(figures) }

  private var table: TextTable {
    TextTable(
      title: BilingualText(verbatim: ""),
      headers: [
        BilingualText(zh: "测量", en: "measure"),
        BilingualText(verbatim: "C"),
        BilingualText(verbatim: "Assize"),
        BilingualText(zh: "比值", en: "ratio"),
        BilingualText(zh: "阈值", en: "threshold"),
        BilingualText(zh: "目标", en: "goal"),
        BilingualText(zh: "目标达到", en: "goal met"),
      ],
      rows: thresholds.map(row)
    )
  }

  private func row(_ threshold: Threshold) -> [BilingualText] {
    let outcome = Outcome(threshold, figures)
    return [
      threshold.name,
      FigureText.time(outcome.baseline),
      FigureText.time(outcome.product),
      FigureText.ratio(outcome.ratio),
      FigureText.limit(threshold.ratio),
      FigureText.goal(threshold.goal),
      FigureText.verdict(outcome.meetsGoal),
    ]
  }

  /// How much bench time a verification took, beside the real time in which it was simulated.
  private var verification: BilingualText? {
    func part(_ name: String) -> Double {
      figures.median("verification.\(name)", .product) ?? 0
    }
    guard let time = figures.median("verification", .product) else { return nil }
    let minutes = FigureText.digits(part("bench-time") / 60e9, places: 1)
    let real = FigureText.time(time)
    let counts = ["exchanges", "readings", "entries"].map { "\(Int(part($0)))" }
    return BilingualText(
      zh: "一次检定：装置时间 \(minutes) 分钟，实际 \(real.zh)；\(counts[0]) 次通信，保存示值 \(counts[1]) 个，"
        + "台账 \(counts[2]) 条。",
      en: "One verification: \(minutes) bench minutes in \(real.en); \(counts[0]) exchanges, "
        + "\(counts[1]) readings kept, \(counts[2]) ledger entries."
    )
  }

  /// How much memory the verification of a long ledger took.
  private var ledger: BilingualText? {
    guard let memory = figures.median("ledger-verify.memory", .product),
      let entries = figures.median("ledger-verify.entries", .product)
    else { return nil }
    let mebibytes = FigureText.digits(memory / 1_048_576, places: 0)
    return BilingualText(
      zh: "核验 \(Int(entries)) 条台账的进程至多占用 \(mebibytes) MiB 内存。",
      en: "The process that verified \(Int(entries)) ledger entries took \(mebibytes) MiB at most."
    )
  }

  /// How much memory thirty live rows took over the process's bare start.
  private var screens: BilingualText? {
    guard let memory = figures.median("live-rows.memory", .product) else { return nil }
    let mebibytes = FigureText.digits(memory / 1_048_576, places: 1)
    return BilingualText(
      zh: "三十行实时数据比空启动多占 \(mebibytes) MiB 内存（目标 15）。",
      en: "Thirty live rows took \(mebibytes) MiB over the bare start (goal 15)."
    )
  }

  private var note: BilingualText? {
    BilingualText(
      zh: "每个数是至少 \(figures.rounds) 轮交替测量的中位数，比值是各轮比值的中位数；"
        + "阈值及其理由见 Benchmarks/thresholds.yaml。",
      en:
        "Each figure is the median of \(figures.rounds) or more interleaved rounds, each ratio that "
        + "of the rounds' own ratios; Benchmarks/thresholds.yaml holds thresholds and reasons."
    )
  }

  /// What was not measured, and every ratio above its threshold.
  var failures: [BilingualText] {
    minutes.failures
      + thresholds.compactMap { threshold in
        let outcome = Outcome(threshold, figures)
        guard outcome.product != nil, outcome.baseline != nil || threshold.ratio == nil else {
          return BilingualText(
            zh: "✗ \(threshold.name.zh)：没有测得。",
            en: "✗ \(threshold.name.en): not measured."
          )
        }
        guard let ratio = outcome.ratio, let limit = threshold.ratio, ratio > limit else {
          return nil
        }
        let shown = FigureText.digits(ratio, places: 2)
        return BilingualText(
          zh: "✗ \(threshold.name.zh)：比值 \(shown) 超过阈值。\(threshold.reason.zh)",
          en:
            "✗ \(threshold.name.en): the ratio \(shown) exceeds its threshold. \(threshold.reason.en)"
        )
      }
  }
}
