import Metrology
import Transport
import Wording

/// Why an answer counts for nothing.
extension Failure {
  static func replyIsNoNumber(_ raw: String, to ask: String, _ subject: Subject) -> Failure {
    notUnderstood(
      .replyIsNoNumber,
      BilingualText(
        zh: "\(subject.name.zh)的应答不是数。",
        en: "\(subject.The) did not answer a number."
      ),
      raw,
      to: ask
    )
  }

  static func replyHasOtherFields(
    _ raw: String,
    wanted: Int,
    found: Int,
    to ask: String,
    _ subject: Subject
  ) -> Failure {
    notUnderstood(
      .replyHasOtherFields,
      BilingualText(
        zh: "\(subject.name.zh)应答了 \(found) 个值，应为 \(wanted) 个。",
        en: "\(subject.The) answered \(found) values where \(wanted) were expected."
      ),
      raw,
      to: ask
    )
  }

  static func replyHasOtherUnit(
    _ raw: String,
    wanted: String?,
    to ask: String,
    _ subject: Subject
  ) -> Failure {
    notUnderstood(
      .replyHasOtherUnit,
      BilingualText(
        zh: "\(subject.name.zh)的应答所带单位与驱动文件不符（应\(wanted.map { "为 \($0)" } ?? "不带单位")）。",
        en: "The unit in the answer of the \(subject.name.en) is not the driver's (it should be "
          + "\(wanted ?? "none"))."
      ),
      raw,
      to: ask
    )
  }

  static func replyIsNoKnownState(_ raw: String, to ask: String, _ subject: Subject) -> Failure {
    notUnderstood(
      .replyIsNoKnownState,
      BilingualText(
        zh: "\(subject.name.zh)应答了未知的状态。",
        en: "\(subject.The) answered an unknown state."
      ),
      raw,
      to: ask
    )
  }

  static func replyIsNoDateTime(_ raw: String, to ask: String, _ subject: Subject) -> Failure {
    notUnderstood(
      .replyIsNoDateTime,
      BilingualText(
        zh: "\(subject.name.zh)的应答不是日期和时间。",
        en: "\(subject.The) did not answer a date and time."
      ),
      raw,
      to: ask
    )
  }

  static func replyIsNoCount(_ raw: String, to ask: String, _ subject: Subject) -> Failure {
    notUnderstood(
      .replyIsNoNumber,
      BilingualText(
        zh: "\(subject.name.zh)应答的不是个数。",
        en: "\(subject.The) did not answer a count."
      ),
      raw,
      to: ask
    )
  }

  private static func notUnderstood(
    _ code: FailureCode,
    _ sentence: BilingualText,
    _ raw: String,
    to ask: String
  ) -> Failure {
    Failure(
      code,
      sentence,
      remedy: BilingualText(
        zh: "请核对驱动文件与仪器型号；用 assize talk 可查看原始应答。",
        en: "Check the driver file against the model; 'assize talk' shows the answers as they come."
      ),
      causes: ["\(WireText.quoted(ask.utf8)) was answered \(WireText.quoted(raw.utf8))"]
    )
  }

  static func replyHasNoData(_ raw: String, to ask: String, _ subject: Subject) -> Failure {
    Failure(
      .replyHasNoData,
      BilingualText(zh: "\(subject.name.zh)没有数据。", en: "\(subject.The) has no data."),
      remedy: BilingualText(
        zh: "请检查接线单元和测量项目；积分类的量须先启动积分。",
        en: "Check its elements and items; what is integrated needs a running integration."
      ),
      causes: ["\(WireText.quoted(ask.utf8)) was answered \(WireText.quoted(raw.utf8))"]
    )
  }

  static func replyIsOverRange(_ raw: String, to ask: String, _ subject: Subject) -> Failure {
    Failure(
      .replyIsOverRange,
      BilingualText(zh: "\(subject.name.zh)超量程。", en: "\(subject.The) is over range."),
      remedy: BilingualText(
        zh: "请选用更大的量程后重新测量；本次读数作废。",
        en: "Choose a larger range and measure again; this reading counts for nothing."
      ),
      causes: ["\(WireText.quoted(ask.utf8)) was answered \(WireText.quoted(raw.utf8))"]
    )
  }

  static func replyOutOfRange(
    _ value: QuantityValue,
    command: DriverCommand,
    _ subject: Subject
  ) -> Failure {
    Failure(
      .replyOutOfRange,
      BilingualText(
        zh: "\(subject.name.zh)应答 \(value.shown)，超出驱动文件所写范围（\(command.rangeText)）。",
        en: "\(subject.The) answered \(value.shown), outside the range its driver states "
          + "(\(command.rangeText))."
      ),
      remedy: BilingualText(
        zh: "请检查接线和变比；若读数属实，请修改驱动文件中的范围。",
        en: "Check the wiring and the ratio; if the value is true, widen the range in the driver."
      )
    )
  }

  static func statusInvalidates(
    _ reading: StatusReading,
    bits: [StatusRegister.Bit],
    _ subject: Subject
  ) -> Failure {
    Failure(
      .statusInvalidates,
      BilingualText(
        zh: "\(subject.name.zh)的状态使读数作废：\(bits.map(\.meaning.zh).joined(separator: "、"))。",
        en: "The status of the \(subject.name.en) makes its readings count for nothing: "
          + "\(bits.map(\.meaning.en).joined(separator: ", "))."
      ),
      remedy: BilingualText(
        zh: "请消除该状态（通常需换大一档量程），然后重新测量。",
        en: "End that state, mostly by a larger range, and measure again."
      ),
      causes: ["status register: \(reading.raw)"]
    )
  }
}
