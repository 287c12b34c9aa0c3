package import Wording

extension LedgerBody {
  /// One line for a person who reads a record.
  package var summary: BilingualText {
    switch self {
    case .runOpened(let record): record.summary
    case .software(let record): record.summary
    case .file(let record): record.summary
    case .identity(let record): record.summary
    case .plan(let record): record.summary
    case .answer(let record): record.summary
    case .setting(let record): record.summary
    case .indication(let record): record.summary
    case .event(let record): record.summary
    case .verdict(let record): record.summary
    case .runClosed(let record): record.summary
    case .document(let record): record.summary
    case .correction(let record): record.matter.summary
    case .authorisation(let record): record.matter.summary
    case .signature(let record): record.summary
    case .withdrawal(let record): record.matter.summary
    case .resumption(let record): record.summary
    case .headSignature(let record): record.summary
    case .number(let record): record.summary
    case .access(let record): record.summary
    case .institution(let record): record.summary
    case .account(let record): record.summary
    case .signIn(let record): record.summary
    case .benchKey(let record): record.summary
    case .numberRange(let record): record.summary
    case .standard(let record): record.summary
    case .approval(let record): record.matter.summary
    case .confirmation(let record): record.matter.summary
    case .archive(let record): record.summary
    case .destructionCheck(let record): record.matter.checkSummary
    case .destruction(let record): record.matter.summary
    case .migration(let record): record.summary
    }
  }
}

extension RunOpening {
  fileprivate var summary: BilingualText {
    let (kind, name) = (RecordWords.text(of: kind), "\(pile.maker) \(pile.model) \(pile.serial)")
    return BilingualText(
      zh: "检定开始：\(procedure)，\(kind.zh)；充电桩 \(name)，枪 \(connector)",
      en: "run opened: \(procedure), \(kind.en); pile \(name), connector \(connector)"
    )
  }
}

extension SoftwareRecord {
  fileprivate var summary: BilingualText {
    let core = metrologyDigest.prefix(12)
    return BilingualText(
      zh: "软件：Assize \(version)，计量核心 SM3 \(core)…，程序 SM3 \(executableDigest.prefix(12))…",
      en:
        "software: Assize \(version), core SM3 \(core)…, program SM3 \(executableDigest.prefix(12))…"
    )
  }
}

extension FileRecord {
  fileprivate var summary: BilingualText {
    let role = RecordWords.text(of: role)
    return BilingualText(
      zh: "\(role.zh) \(name)，SM3 \(digest.prefix(12))…",
      en: "\(role.en) \(name), SM3 \(digest.prefix(12))…"
    )
  }
}

extension IdentityRecord {
  fileprivate var summary: BilingualText {
    let role = RecordWords.text(of: role)
    // A reference clock is no instrument of a maker; what it answered says whether it can be used.
    if serial.isEmpty {
      let (clock, state) = (RecordWords.text(of: model), RecordWords.text(of: answer))
      return BilingualText(
        zh: "\(role.zh)：\(clock.zh)，\(state.zh)",
        en: "\(role.en): \(clock.en), \(state.en)"
      )
    }
    return BilingualText(
      zh: "\(role.zh)：\(maker) \(model)，编号 \(serial)\(isSimulated ? "（模拟）" : "")，\(link)",
      en:
        "\(role.en): \(maker) \(model), serial \(serial)\(isSimulated ? " (simulated)" : ""), \(link)"
    )
  }
}

extension PlanRecord {
  fileprivate var summary: BilingualText {
    let readings = points.reduce(0) { $0 + $1.readings }
    let (way, circuit) = (RecordWords.text(of: method), RecordWords.text(of: wiring))
    return BilingualText(
      zh: "方案：\(points.count) 个负载点，\(readings) 次读数，\(way.zh)，\(circuit.zh)，\(energy)，\(minutes)",
      en: "plan: \(points.count) load points, \(readings) readings, \(way.en), \(circuit.en), "
        + "\(energy), \(minutes)"
    )
  }
}

extension AnswerRecord {
  fileprivate var summary: BilingualText {
    let judged =
      switch isAcceptable {
      case nil: BilingualText(zh: "", en: "")
      case true?: BilingualText(zh: "，符合", en: ", acceptable")
      case false?: BilingualText(zh: "，不符合", en: ", not acceptable")
      }
    let said = RecordWords.text(of: answer)
    return BilingualText(
      zh: "答复：\(question.zh) \(said.zh)\(judged.zh)（\(by)）",
      en: "answer: \(question.en) \(said.en)\(judged.en) (\(by))"
    )
  }
}

extension SettingRecord {
  fileprivate var summary: BilingualText {
    let role = RecordWords.text(of: role)
    return BilingualText(
      zh: "设置：\(role.zh) \(command) \(value)" + (readBack.map { "，读回 \($0)" } ?? ""),
      en: "setting: \(role.en) \(command) \(value)" + (readBack.map { ", reads back \($0)" } ?? "")
    )
  }
}

extension IndicationRecord {
  fileprivate var summary: BilingualText {
    let (register, moment) = (RecordWords.text(of: register), RecordWords.text(of: moment))
    let place = [
      loadPoint.map { BilingualText(zh: "负载点 \($0)", en: "load point \($0)") },
      reading.map { BilingualText(zh: "第 \($0) 次读数", en: "reading \($0)") },
      session.map { BilingualText(zh: "第 \($0) 次充电", en: "session \($0)") },
      confirmedBy.map { BilingualText(zh: "\($0) 确认", en: "confirmed by \($0)") }
        ?? entry.map(RecordWords.text),
    ].compactMap(\.self)
    return BilingualText(
      zh: (["示值：\(register.zh) \(value)，\(moment.zh)"] + place.map(\.zh)).joined(separator: "，"),
      en: (["\(register.en) \(value), \(moment.en)"] + place.map(\.en)).joined(separator: ", ")
    )
  }
}

extension EventRecord {
  fileprivate var summary: BilingualText {
    guard let failure else { return text }
    let code = failure.code.rawValue
    return BilingualText(zh: "\(text.zh)（\(code)）", en: "\(text.en) (\(code))")
  }
}

extension ItemVerdict {
  fileprivate var summary: BilingualText {
    let conclusion = conclusion.text
    return BilingualText(
      zh: "结论：\(name.zh) \(conclusion.zh)" + (remark.map { "（\($0.zh)）" } ?? ""),
      en: "verdict: \(name.en) \(conclusion.en)" + (remark.map { " (\($0.en))" } ?? "")
    )
  }
}

extension RunClosing {
  fileprivate var summary: BilingualText {
    let conclusion = conclusion.text
    return BilingualText(
      zh: "检定结束：\(conclusion.zh)" + (reason.map { "（\($0.zh)）" } ?? ""),
      en: "run closed: \(conclusion.en)" + (reason.map { " (\($0.en))" } ?? "")
    )
  }
}

extension DocumentRecord {
  fileprivate var summary: BilingualText {
    let form = RecordWords.text(of: form)
    return BilingualText(
      zh: "文件出具：\(form.zh) \(number)，\(pages) 页\(isSpecimen ? "，样张 无效" : "")",
      en:
        "document: \(form.en) \(number), \(pages) pages\(isSpecimen ? ", specimen, not valid" : "")"
    )
  }
}
