import BenchClock
import Console
import Procedures
import Wording

extension Command {
  static let plan = Command(
    name: "plan",
    summary: BilingualText(
      zh: "接通任何设备之前，列出每一步的电流、电压、电能和时间",
      en: "list every step with current, voltage, energy and minutes, before anything is on"
    ),
    options: PlanOptions.all + [.clock],
    examples: [
      "assize plan --bench bench.yaml --pile pile.yaml --procedure jjg-1149-2022 --kind initial"
    ]
  ) { arguments, session in
    let planned = try PlannedVerification(
      PlanOptions(arguments),
      in: session.dataFolder(arguments),
      clock: ClockChoice(arguments["--clock"] ?? "wall").make()
    )
    let remarks = planned.plan.remarks.map { "  " + $0.text(in: session.language) }
    Output.lines(planned.plan.table.lines(in: session.language) + remarks)
    return .success
  }
}
