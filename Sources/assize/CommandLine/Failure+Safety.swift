import Wording

extension Failure {
  static let cleanUpOverdue = Failure(
    .cleanUpOverdue,
    BilingualText(
      zh: "检定进程没有在规定时间内完成收尾，已自行结束；负载交由看护进程断开。",
      en:
        "The run could not put things away in time and ended itself; its guard takes the load off."
    ),
    remedy: BilingualText(
      zh: "确认电流为零后再接触设备；用 assize safe 再次断开并回读。",
      en: "Touch nothing before the current is zero; assize safe takes the load off and reads back."
    )
  )
}
