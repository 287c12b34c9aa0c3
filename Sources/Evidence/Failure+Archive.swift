import Wording

extension Failure {
  static func recordDestroyed(_ run: Int, by entry: Int) -> Failure {
    Failure(
      .recordDestroyed,
      BilingualText(
        zh: "原始记录 \(run) 的内容已按审计追踪第 \(entry) 条销毁。",
        en: "The content of record \(run) was destroyed by entry \(entry) of the ledger."
      ),
      remedy: BilingualText(
        zh: "其编号、时间与摘要仍在；用 assize archive catalogue 查看。",
        en: "Its number, times and digests stay: see 'assize archive catalogue'."
      )
    )
  }

  static func yearNotOver(_ year: Int) -> Failure {
    Failure(
      .yearNotOver,
      BilingualText(
        zh: "\(year) 年尚未结束，不能归档。",
        en: "The year \(year) is not over and cannot be closed."
      ),
      remedy: BilingualText(zh: "请在次年归档。", en: "Close it in the next year.")
    )
  }

  static func yearEmpty(_ year: Int) -> Failure {
    Failure(
      .yearEmpty,
      BilingualText(zh: "\(year) 年没有原始记录。", en: "The year \(year) has no record."),
      remedy: BilingualText(
        zh: "assize archive catalogue 列出全部记录及其时间。",
        en: "'assize archive catalogue' lists every record with its time."
      )
    )
  }

  static func recordOpen(_ run: Int) -> Failure {
    Failure(
      .recordOpen,
      BilingualText(zh: "原始记录 \(run) 尚未结束。", en: "Record \(run) is still open."),
      remedy: BilingualText(
        zh: "请先继续或放弃该次检定（assize resume）。",
        en: "Go on with that run or give it up first: 'assize resume'."
      )
    )
  }

  static func recordKept(_ run: Int, until: String) -> Failure {
    Failure(
      .recordKept,
      BilingualText(
        zh: "原始记录 \(run) 须保存至 \(until)，现在不能销毁。",
        en: "Record \(run) has to be kept until \(until) and cannot be destroyed now."
      ),
      remedy: BilingualText(
        zh: "请在该日之后再行核对与销毁。",
        en: "Check and destroy it after that day."
      )
    )
  }

  static func destructionUnchecked(_ first: Int, _ last: Int) -> Failure {
    Failure(
      .destructionUnchecked,
      BilingualText(
        zh: "原始记录 \(first) 至 \(last) 的销毁未经档案管理员（另一人）核对，或核对之后又有变化。",
        en: """
          The destruction of records \(first) to \(last) was not checked by the record keeper, \
          another person, or they changed since.
          """
      ),
      remedy: BilingualText(
        zh: "请先由档案管理员运行 assize archive check，起止记录与理由须相同。",
        en: "Let the record keeper run 'assize archive check' with the same records and reason."
      )
    )
  }
}
