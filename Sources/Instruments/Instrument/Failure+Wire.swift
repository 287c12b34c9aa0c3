import Transport
import Wording

/// A failure of a line, seen as a failure of the instrument on it; its code stays the line's.
extension Failure {
  func onWire(_ subject: Subject, statement: String, within limit: Duration) -> Failure {
    let shown = WireText.quoted(statement.utf8)
    let sentence =
      code == .silence
      ? BilingualText(
        zh: "\(subject.name.zh)在 \(limit.stated) 内没有应答 \(shown)。",
        en: "\(subject.The) did not answer \(shown) within \(limit.stated)."
      )
      : BilingualText(
        zh: "与\(subject.name.zh)的通信失败（\(shown)）。",
        en: "The exchange \(shown) with the \(subject.name.en) failed."
      )
    return explained(as: code, sentence)
  }

  func whileOpening(_ subject: Subject) -> Failure {
    explained(
      as: code,
      BilingualText(
        zh: "无法连接\(subject.name.zh)：\(sentence.zh)",
        en: "The \(subject.name.en) cannot be connected: \(sentence.en)"
      )
    )
  }

  static func safeStateNotReached(_ raw: [String], _ subject: Subject) -> Failure {
    Failure(
      .safeStateNotReached,
      BilingualText(
        zh: "\(subject.name.zh)没有断开！",
        en: "\(subject.The) is not off!"
      ),
      remedy: BilingualText(
        zh: "请立即按下急停或切断其电源。",
        en: "Press the emergency stop or cut its power now."
      ),
      causes: raw.map { "it answered \(WireText.quoted($0.utf8))" }
    )
  }

  static func integrationNotReset(_ state: IntegrationState, _ subject: Subject) -> Failure {
    Failure(
      .integrationNotReset,
      BilingualText(
        zh: "\(subject.name.zh)的积分未能复位（\(state.rawValue)）。",
        en: "The integration of the \(subject.name.en) did not reset; it is '\(state.rawValue)'."
      ),
      remedy: BilingualText(
        zh: "请在面板上停止并复位积分，然后重试。",
        en: "Stop and reset the integration at its panel, then try again."
      )
    )
  }

  static func roleNotOnBench(_ role: InstrumentRole, bench: String) -> Failure {
    Failure(
      .roleNotOnBench,
      BilingualText(
        zh: "装置 \(bench) 没有\(role.name.zh)。",
        en: "The bench \(bench) has no \(role.name.en)."
      ),
      remedy: BilingualText(
        zh: "请在装置文件的 instruments 中登记。",
        en: "Enter one under 'instruments' in the bench file."
      )
    )
  }
}
