import Evidence
import Wording

/// What records do not earn.
extension Failure {
  static func connectorsUnexamined(_ ids: [String], pile: String, occasion: String) -> Failure {
    let (names, options) = (ids.joined(separator: "、"), ids.joined(separator: ", "))
    let commands = ids.map { "assize verify --connector \($0)" }.joined(separator: "; ")
    let reason = RecordWords.text(of: occasion)
    return Failure(
      .connectorsUnexamined,
      BilingualText(
        zh: "充电桩 \(pile) 的枪 \(names) 尚无完成的检定，整桩不能出具证书。",
        en: "Connector \(options) of pile \(pile) has no completed run, so the pile earns none yet."
      ),
      remedy: BilingualText(
        zh: "请按同一规程、类别和缘由（\(reason.zh)）检定：\(commands)。",
        en: "Verify by the same procedure, kind and occasion (\(reason.en)): \(commands)."
      )
    )
  }

  static func runSuperseded(_ run: Int, connector: String, by later: Int) -> Failure {
    Failure(
      .runSuperseded,
      BilingualText(
        zh: "枪 \(connector) 的第 \(run) 号检定之后又有第 \(later) 号检定，不能再以前者出具文件。",
        en: "Run \(run) of connector \(connector) was followed by run \(later) and earns none now."
      ),
      remedy: BilingualText(
        zh: "请以第 \(later) 号出具，或按其结论重新检定。",
        en: "Make the document of run \(later), or verify again as its conclusion asks."
      )
    )
  }

  static func otherDocumentEarned(
    run: Int,
    _ wish: DocumentVariant,
    earned: DocumentVariant
  ) -> Failure {
    let (wanted, due) = (RecordWords.text(of: wish.rawValue), RecordWords.text(of: earned.rawValue))
    return Failure(
      .otherDocumentEarned,
      BilingualText(
        zh: "第 \(run) 号检定的结论不能出具\(wanted.zh)，应出具\(due.zh)。",
        en: "Run \(run) does not earn a \(wanted.en) but a \(due.en)."
      ),
      remedy: BilingualText(
        zh: "请运行 assize document \(run) --form \(earned.rawValue)。",
        en: "Run assize document \(run) --form \(earned.rawValue)."
      )
    )
  }

  static func noInspection(run: Int) -> Failure {
    Failure(
      .noInspection,
      BilingualText(
        zh: "第 \(run) 号不是使用中检查，不出具检查记录。",
        en: "Run \(run) is no in-service inspection, so it earns no inspection record."
      ),
      remedy: BilingualText(
        zh: "请出具它的证书、通知书或原始记录。",
        en: "Make its certificate, its notice or its original record."
      )
    )
  }

  static func nothingSupplementary(run: Int) -> Failure {
    Failure(
      .nothingSupplementary,
      BilingualText(
        zh: "第 \(run) 号检定没有补充检测项目，不出具检测报告。",
        en: "Run \(run) measured no supplementary item, so there is nothing for a test report."
      ),
      remedy: BilingualText(
        zh: "请在检定时要求补充检测，然后出具报告。",
        en: "Ask for supplementary items when verifying, then make the report."
      )
    )
  }

  static func formWithoutDocument(_ form: String, _ variant: DocumentVariant) -> Failure {
    Failure(
      .formWithoutDocument,
      BilingualText(
        zh: "格式文件 \(form) 没有描述 \(variant.rawValue)。",
        en: "The form \(form) does not describe a \(variant.rawValue)."
      ),
      remedy: BilingualText(
        zh: "请在其 titles 中加入 \(variant.rawValue)，或使用 \(variant.formName) 格式。",
        en: "Add \(variant.rawValue) to its titles, or use the form \(variant.formName)."
      )
    )
  }

  static func labelWithoutCertificate(run: Int) -> Failure {
    Failure(
      .labelWithoutCertificate,
      BilingualText(
        zh: "第 \(run) 号检定还没有检定证书，标识无从引用。",
        en: "Run \(run) has no certificate yet for a label to stand for."
      ),
      remedy: BilingualText(
        zh: "请先运行 assize document \(run) --form certificate。",
        en: "Run assize document \(run) --form certificate first."
      )
    )
  }
}
