import Wording

extension Failure {
  static func runInterrupted(_ run: Int) -> Failure {
    Failure(
      .runInterrupted,
      BilingualText(
        zh: "\(run) 号记录的检定中断后既未继续也未放弃，不能开始新的检定。负载尚未接通。",
        en:
          "The run of record \(run) was interrupted and neither resumed nor given up; no other one "
          + "begins. The load has not been switched on."
      ),
      remedy: BilingualText(
        zh: "assize resume \(run) 继续；assize resume \(run) --abandon 原因 则放弃。",
        en:
          "'assize resume \(run)' goes on with it; 'assize resume \(run) --abandon REASON' gives it "
          + "up."
      )
    )
  }

  static let nothingInterrupted = Failure(
    .nothingInterrupted,
    BilingualText(zh: "没有中断的检定。", en: "No run was interrupted."),
    remedy: BilingualText(
      zh: "assize records 列出各记录的状态。",
      en: "'assize records' lists how every run stands."
    )
  )

  static func severalInterrupted(_ runs: [Int]) -> Failure {
    let list = runs.map { "\($0)" }.joined(separator: ", ")
    return Failure(
      .severalInterrupted,
      BilingualText(
        zh: "有几次检定中断：\(list)。",
        en: "Several runs were interrupted: \(list)."
      ),
      remedy: BilingualText(
        zh: "写明其中一个，如 assize resume \(runs.first ?? 1)。",
        en: "Name one of them, as in 'assize resume \(runs.first ?? 1)'."
      )
    )
  }
}
