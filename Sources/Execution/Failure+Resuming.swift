package import Wording

extension Failure {
  package static func runUnderWay(_ run: Int) -> Failure {
    Failure(
      .runUnderWay,
      BilingualText(
        zh: "\(run) 号记录的检定正在另一个进程中进行。",
        en: "The run of record \(run) is under way in another process."
      ),
      remedy: BilingualText(
        zh: "等它结束，或在那里用 Ctrl-C 中止。",
        en: "Wait for its end, or end it there with Ctrl-C."
      )
    )
  }
}
