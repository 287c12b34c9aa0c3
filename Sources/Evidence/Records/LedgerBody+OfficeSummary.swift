import Wording

/// One line for each entry that an institution's people make, beside those of a run.

extension Correction {
  var summary: BilingualText {
    let name = RecordWords.text(of: field).zh
    return BilingualText(
      zh: "更正：第 \(entry) 条的\(name)由“\(was)”改为“\(becomes)”，\(author)：\(reason)",
      en:
        "correction: \(field) of entry \(entry) from '\(was)' to '\(becomes)', \(author): \(reason)"
    )
  }
}

extension RepeatAuthorisation {
  var summary: BilingualText {
    BilingualText(
      zh: "批准在 \(run) 号记录之后再次检定：\(reason)",
      en: "another run after record \(run) authorised: \(reason)"
    )
  }
}

extension Signature {
  var summary: BilingualText {
    let (role, name) = (RecordWords.text(of: statement.role), statement.signer)
    return switch statement.subject {
    case .head:
      BilingualText(
        zh: "\(role.zh) \(name) 签署链首 \(statement.sequence)",
        en: "head \(statement.sequence) signed by \(role.en) \(name)"
      )
    case .record, .matter:
      BilingualText(zh: "\(role.zh) \(name) 签名", en: "signed by \(role.en) \(name)")
    }
  }
}

extension DocumentWithdrawal {
  var summary: BilingualText {
    let (zh, en) = (replacedBy.map { "，改为 \($0)" }, replacedBy.map { ", replaced by \($0)" })
    return BilingualText(
      zh: "撤回文件 \(number)\(zh ?? "")：\(reason)",
      en: "document \(number) withdrawn\(en ?? ""): \(reason)"
    )
  }
}

extension ResumptionRecord {
  var summary: BilingualText {
    let place = loadPoint ?? item.map { RecordWords.text(of: $0).zh }
    let english = loadPoint ?? item.map { RecordWords.text(of: $0).en }
    return BilingualText(
      zh: "第 \(after) 条之后中断，现继续" + (place.map { "；重做 \($0)" } ?? "") + "（\(by)）",
      en: "resumed after the interruption at entry \(after)"
        + (english.map { "; \($0) is repeated" } ?? "") + " (\(by))"
    )
  }
}

extension NumberUse {
  var summary: BilingualText {
    guard let form else {
      return BilingualText(
        zh: "编号 \(number) 作废：\(reason ?? "")",
        en: "number \(number) given up: \(reason ?? "")"
      )
    }
    let document = RecordWords.text(of: form)
    return BilingualText(
      zh: "编号 \(number) 用于\(document.zh)",
      en: "number \(number) taken for a \(document.en)"
    )
  }
}

extension AccessRecord {
  var summary: BilingualText {
    let act = RecordWords.text(of: act.rawValue)
    return BilingualText(zh: "\(user) \(act.zh) \(subject)", en: "\(user) \(act.en) \(subject)")
  }
}

extension InstitutionRecord {
  var summary: BilingualText {
    BilingualText(
      zh: "检定机构：\(name.zh)，授权 \(authorisation)（\(by)）",
      en: "institution: \(name.en), authorisation \(authorisation) (\(by))"
    )
  }
}

extension AccountRecord {
  var summary: BilingualText {
    let names = roles.map { RecordWords.text(of: $0) }
    let (zh, en) = (names.map(\.zh).joined(separator: "、"), names.map(\.en).joined(separator: ", "))
    let change = RecordWords.text(of: change.rawValue)
    return BilingualText(
      zh: "账户 \(user) \(name)：\(change.zh)，\(zh)（\(by)）",
      en: "account \(user) \(name): \(change.en), \(en) (\(by))"
    )
  }
}

extension SignInRecord {
  var summary: BilingualText {
    let outcome = RecordWords.text(of: outcome.rawValue)
    return BilingualText(
      zh: "\(user) 登录（\(purpose)）：\(outcome.zh)" + (closedUntil.map { "，\($0) 前不再受理" } ?? ""),
      en: "sign-in of \(user) (\(purpose)): \(outcome.en)"
        + (closedUntil.map { ", none taken before \($0)" } ?? "")
    )
  }
}

extension BenchKeyRecord {
  var summary: BilingualText {
    BilingualText(zh: "登记装置 \(bench) 的密钥（\(by)）", en: "key of bench \(bench) registered (\(by))")
  }
}

extension NumberRange {
  var summary: BilingualText {
    BilingualText(
      zh: "装置 \(bench) \(year) 年号段 \(first) 至 \(last)（\(by)）",
      en: "numbers \(first) to \(last) of \(year) for bench \(bench) (\(by))"
    )
  }
}

extension StandardRecord {
  var summary: BilingualText {
    BilingualText(
      zh: "计量标准器 \(model) \(serial)：校准证书 \(certificate)，有效至 \(validUntil)",
      en: "standard \(model) \(serial): calibration certificate \(certificate), until \(validUntil)"
    )
  }
}

extension ProcedureApproval {
  var summary: BilingualText {
    BilingualText(
      zh: "批准规程文件 \(procedure)，SM3 \(digest.prefix(12))…",
      en: "procedure file \(procedure) approved, SM3 \(digest.prefix(12))…"
    )
  }
}

extension FigureConfirmation {
  var summary: BilingualText {
    BilingualText(
      zh: "确认 \(procedure) 的 \(figure) = \(value)，依据 \(printedSource)",
      en: "\(figure) = \(value) of \(procedure) confirmed by \(printedSource)"
    )
  }
}

extension ArchiveRecord {
  var summary: BilingualText {
    BilingualText(
      zh: "归档 \(name)：记录 \(firstRun) 至 \(lastRun)，\(file)",
      en: "archive \(name): records \(firstRun) to \(lastRun), \(file)"
    )
  }
}

extension Destruction {
  var checkSummary: BilingualText {
    BilingualText(
      zh: "档案管理员核对待销毁记录 \(firstRun) 至 \(lastRun)：\(reason)",
      en: "records \(firstRun) to \(lastRun) checked for destruction: \(reason)"
    )
  }

  var summary: BilingualText {
    BilingualText(
      zh: "批准销毁记录 \(firstRun) 至 \(lastRun) 的内容：\(reason)",
      en: "contents of records \(firstRun) to \(lastRun) destroyed: \(reason)"
    )
  }
}

extension MigrationRecord {
  var summary: BilingualText {
    BilingualText(
      zh: "结构由版本 \(from) 升级到 \(to)：\(steps.joined(separator: "、"))",
      en: "structure taken from version \(from) to \(to): \(steps.joined(separator: ", "))"
    )
  }
}
