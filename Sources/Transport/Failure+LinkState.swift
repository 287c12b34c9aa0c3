import Wording

/// Why a line may not be used as it stands.
extension Failure {
  static func lineIsPoisoned(_ address: LinkAddress) -> Failure {
    Failure(
      .lineIsPoisoned,
      BilingualText(
        zh: "\(address) 可能还欠着先前的应答，暂不可询问。",
        en: "\(address) may still owe an earlier answer and cannot be asked now."
      ),
      remedy: BilingualText(
        zh: "须先重新同步该连接。",
        en: "The line must be resynchronised first."
      )
    )
  }

  static func lineIsGone(_ address: LinkAddress) -> Failure {
    Failure(
      .lineIsGone,
      BilingualText(zh: "\(address) 已失去连接。", en: "The line to \(address) is lost."),
      remedy: BilingualText(
        zh: "请检查接线和仪器电源，然后重新连接。",
        en: "Check the cable and the instrument's power, then connect again."
      )
    )
  }

  static func lineIsClosed(_ address: LinkAddress) -> Failure {
    Failure(
      .lineIsClosed,
      BilingualText(zh: "\(address) 尚未打开。", en: "\(address) is not open."),
      remedy: BilingualText(zh: "请先打开该连接。", en: "Open the line first.")
    )
  }

  static func notResynchronised(_ address: LinkAddress, because reason: Failure) -> Failure {
    reason.explained(
      as: .notResynchronised,
      BilingualText(
        zh: "\(address) 无法重新同步，已放弃该连接。",
        en: "\(address) could not be resynchronised and is given up."
      ),
      remedy: BilingualText(
        zh: "请检查接线，将仪器断电重启后重新连接。",
        en: "Check the cable, switch the instrument off and on, and connect again."
      )
    )
  }
}
