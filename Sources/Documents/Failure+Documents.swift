import Metrology
import Wording

extension Failure {
  static func noDocumentEarned(run: Int, conclusion: Conclusion?) -> Failure {
    let state: BilingualText =
      switch conclusion {
      case nil: BilingualText(zh: "尚未结束", en: "has not ended")
      case .notApplicable: BilingualText(zh: "没有适用的项目", en: "had no item that applies")
      default: BilingualText(zh: "未完成", en: "was not completed")
      }
    return Failure(
      .noDocumentEarned,
      BilingualText(
        zh: "第 \(run) 号检定\(state.zh)，不能出具证书或通知书。",
        en: "Run \(run) \(state.en), so it earns no document."
      ),
      remedy: BilingualText(
        zh: "请完成一次检定；本次的读数和原因已留在原始记录中。",
        en: "Complete a run; the readings and the reason of this one stay in its original record."
      )
    )
  }

  static func inspectionEarnsNoCertificate(run: Int) -> Failure {
    Failure(
      .inspectionEarnsNoCertificate,
      BilingualText(
        zh: "第 \(run) 号为使用中检查，不出具检定证书，也不给出新的有效期。",
        en:
          "Run \(run) is an in-service inspection: it earns no certificate and no new valid-until date."
      ),
      remedy: BilingualText(
        zh: "请出具使用中检查记录：assize document \(run) --form inspection-record。",
        en: "Make its inspection record: assize document \(run) --form inspection-record."
      )
    )
  }

  static func recordContradictsItself(run: Int, conclusion: Conclusion) -> Failure {
    Failure(
      .recordContradictsItself,
      BilingualText(
        zh: "第 \(run) 号记录的结论与各检定项目的结论不一致。",
        en: "The conclusion of record \(run) does not agree with the verdicts of its items."
      ),
      remedy: BilingualText(
        zh: "请用 assize recheck \(run) 重新计算。",
        en: "Recompute it with: assize recheck \(run)."
      ),
      causes: ["conclusion \(conclusion.rawValue)"]
    )
  }

  static func documentDetailMissing(_ name: BilingualText, value: String) -> Failure {
    Failure(
      .documentDetailMissing,
      BilingualText(
        zh: "出具文件所需的“\(name.zh)”缺失或无法识别：“\(value)”。",
        en: "The document needs the \(name.en), and '\(value)' is not one."
      ),
      remedy: BilingualText(
        zh: "日期写成 2026-11-21，有效期写成整月数，例如 36 month。",
        en: "Write a date as 2026-11-21 and a period in whole months, as in 36 month."
      )
    )
  }

  static func fontMissing(_ family: String, instead: String) -> Failure {
    Failure(
      .fontMissing,
      BilingualText(
        zh: "未安装字体“\(family)”，中文会变成方框。",
        en: "The font \(family) is not installed; Chinese would print as boxes."
      ),
      remedy: BilingualText(
        zh: "请安装 Debian 软件包：sudo apt-get install fonts-noto-cjk。",
        en: "Install the Debian package: sudo apt-get install fonts-noto-cjk."
      ),
      causes: ["Pango would use '\(instead)'"]
    )
  }

  static func characterMissing(in text: String) -> Failure {
    Failure(
      .characterMissing,
      BilingualText(
        zh: "“\(text)”中有字符在已安装的字体中不存在。",
        en: "'\(text)' holds a character that no installed font has."
      ),
      remedy: BilingualText(
        zh: "请更正该文字，或安装包含此字符的字体（fonts-noto-cjk-extra）。",
        en: "Correct the text, or install a font that has it (fonts-noto-cjk-extra)."
      )
    )
  }

  static func codeNotMade(_ text: String, cause: String) -> Failure {
    Failure(
      .codeNotMade,
      BilingualText(
        zh: "无法为“\(text)”生成二维码。",
        en: "No QR code could be made of '\(text)'."
      ),
      remedy: BilingualText(
        zh: "请缩短其中的编号。",
        en: "Shorten the numbers in it."
      ),
      causes: [cause]
    )
  }

  static func textTooLong(_ name: String) -> Failure {
    Failure(
      .textTooLong,
      BilingualText(
        zh: "“\(name)”一处文字超过一整页。",
        en: "The text at '\(name)' is taller than a page."
      ),
      remedy: BilingualText(
        zh: "请缩短该处文字；文件不会自行截断。",
        en: "Shorten that text; a document never cuts one off by itself."
      )
    )
  }

  static func drawingFailed(_ what: String, cause: String) -> Failure {
    Failure(
      .drawingFailed,
      BilingualText(zh: "无法绘制文件。", en: "The document could not be drawn."),
      remedy: BilingualText(
        zh: "请检查 libpango 与 libcairo 是否完整安装，内存是否充足。",
        en: "Check that libpango and libcairo are whole and that memory is free."
      ),
      causes: ["\(what): \(cause)"]
    )
  }
}
