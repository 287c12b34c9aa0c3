import Metrology
import Wording

extension CivilDate {
  /// The day of an ISO 8601 time, `2026-11-21T15:30:05+08:00`, or of a date alone.
  init?(dayOf stamp: String) {
    let rest = stamp.dropFirst(10)
    guard rest.isEmpty || rest.first == "T" || rest.first == " " else { return nil }
    self.init(stamp.prefix(10))
  }

  /// The date as print has it, `2026 年 11 月 21 日` and `2026-11-21`.
  var text: BilingualText {
    BilingualText(zh: "\(year) 年 \(month) 月 \(day) 日", en: description)
  }
}
