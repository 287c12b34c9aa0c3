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
}
