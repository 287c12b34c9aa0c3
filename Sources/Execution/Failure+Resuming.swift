import Evidence
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

  package static func runNotInterrupted(_ run: Int) -> Failure {
    Failure(
      .runNotInterrupted,
      BilingualText(
        zh: "\(run) 号记录没有中断：检定已经结束。",
        en: "The run of record \(run) was not interrupted: it has closed."
      ),
      remedy: BilingualText(
        zh: "assize records 列出各记录的状态。",
        en: "'assize records' lists how every run stands."
      )
    )
  }

  static func fileDiffers(_ name: String, run: Int) -> Failure {
    Failure(
      .fileDiffers,
      BilingualText(
        zh: "文件 \(name) 与 \(run) 号记录开始时的不同，不能继续。",
        en: "The file \(name) is not the one that the run of record \(run) began with."
      ),
      remedy: BilingualText(
        zh: "使用原来的文件，或用 assize resume \(run) --abandon 放弃该次检定后重新开始。",
        en: "Use the file as it was, or give the run up with 'assize resume \(run) --abandon' and "
          + "start a new one."
      )
    )
  }

  static func clockDiffers(_ kind: String, opened: String) -> Failure {
    let (now, then) = (RecordWords.text(of: kind), RecordWords.text(of: opened))
    return Failure(
      .clockDiffers,
      BilingualText(
        zh: "该次检定以\(then.zh)开始，不能以\(now.zh)继续。",
        en: "The run began by the \(then.en) and cannot go on by the \(now.en)."
      ),
      remedy: BilingualText(
        zh: "用 --clock 指定同一种时钟。",
        en: "Name the same kind of clock with --clock."
      )
    )
  }

  static func instrumentDiffers(found: IdentityRecord, earlier: IdentityRecord) -> Failure {
    let role = RecordWords.text(of: found.role)
    return Failure(
      .instrumentDiffers,
      BilingualText(
        zh: "\(role.zh)应答为 \(found.named)，中断前是 \(earlier.named)。负载尚未接通。",
        en: "The \(role.en) that answers is \(found.named); before the interruption it was "
          + "\(earlier.named). The load has not been switched on."
      ),
      remedy: BilingualText(
        zh: "接回原来的仪器再继续，或放弃该次检定后重新开始。",
        en: "Connect the instrument of before and go on, or give the run up and start a new one."
      )
    )
  }
}

extension IdentityRecord {
  fileprivate var named: String {
    [maker, model, serial, firmware].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
