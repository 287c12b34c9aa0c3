import Evidence
import Metrology
import Wording

/// The words in which a record's short names stand in print.
enum Words {
  static let simulated = BilingualText(zh: "模拟", en: "Simulated")
  static let real = BilingualText(zh: "实物", en: "Real")
  static let notRecorded = BilingualText(zh: "未记录", en: "Not recorded")
  static let neverEnded = BilingualText(zh: "未结束", en: "Never ended")
  static let notCompleted = BilingualText(zh: "未完成", en: "Not completed")
  static let notJudged = BilingualText(zh: "仅记录，不判定", en: "Recorded, not judged")
  static let document = BilingualText(zh: "文件", en: "Document")
  static let metrologyCore = BilingualText(zh: "计量核心软件", en: "Metrology core")
  static let executable = BilingualText(zh: "程序文件", en: "Executable")
  static let chainHead = BilingualText(zh: "审计追踪链头", en: "Ledger chain head")
  static let chargingPile = BilingualText(zh: "电动汽车充电桩", en: "EV charging pile")

  static func role(_ role: String) -> BilingualText {
    switch role {
    case "reference-meter": BilingualText(zh: "标准电能表", en: "Reference meter")
    case "load": BilingualText(zh: "负载", en: "Load")
    case "vehicle-simulator": BilingualText(zh: "车辆模拟装置", en: "Vehicle simulator")
    case "pile-display": BilingualText(zh: "桩显示读取", en: "Pile display")
    case "reference-clock": BilingualText(zh: "标准时钟", en: "Reference clock")
    default: BilingualText(verbatim: role)
    }
  }

  static func file(_ role: String) -> BilingualText {
    switch role {
    case "procedure": BilingualText(zh: "规程文件", en: "Procedure file")
    case "bench": BilingualText(zh: "装置文件", en: "Bench file")
    case "pile": BilingualText(zh: "充电桩文件", en: "Pile file")
    case "answers": BilingualText(zh: "答复文件", en: "Answers file")
    case "driver": BilingualText(zh: "驱动文件", en: "Driver file")
    case "form": BilingualText(zh: "格式文件", en: "Form file")
    default: BilingualText(verbatim: role)
    }
  }

  static func source(_ source: String) -> BilingualText {
    switch source {
    case "keyed": BilingualText(zh: "人工录入", en: "Keyed")
    case "answers-file": BilingualText(zh: "答复文件", en: "Answers file")
    case "driver": BilingualText(zh: "自动采集", en: "Driver")
    default: BilingualText(verbatim: source)
    }
  }

  static func register(_ register: String) -> BilingualText {
    switch register {
    case "session": BilingualText(zh: "本次", en: "Session")
    case "cumulative": BilingualText(zh: "累计", en: "Cumulative")
    default: BilingualText(verbatim: register)
    }
  }

  static func kind(_ kind: String) -> BilingualText {
    switch kind {
    case "initial": BilingualText(zh: "首次检定", en: "Initial verification")
    case "subsequent": BilingualText(zh: "后续检定", en: "Subsequent verification")
    case "in-service": BilingualText(zh: "使用中检查", en: "In-service inspection")
    default: BilingualText(verbatim: kind)
    }
  }

  static func occasion(_ occasion: String) -> BilingualText {
    switch occasion {
    case "routine": BilingualText(zh: "例行", en: "Routine")
    case "after-repair": BilingualText(zh: "修理后", en: "After repair")
    case "arbitration": BilingualText(zh: "仲裁检定", en: "Arbitration")
    case "re-inspection": BilingualText(zh: "复检", en: "Re-inspection")
    default: BilingualText(verbatim: occasion)
    }
  }

  static func clock(_ clock: String) -> BilingualText {
    switch clock {
    case "wall", "system-clock": BilingualText(zh: "系统时钟", en: "System clock")
    case "simulated", "simulated-clock": BilingualText(zh: "模拟时钟", en: "Simulated clock")
    default: BilingualText(verbatim: clock)
    }
  }

  static func indication(_ register: IndicationRecord.Register) -> BilingualText {
    switch register {
    case .referenceEnergy: BilingualText(zh: "标准表电能", en: "Reference energy")
    case .pileEnergy: BilingualText(zh: "充电桩本次电能", en: "Pile session energy")
    case .pileCumulativeEnergy: BilingualText(zh: "充电桩累计电能", en: "Pile cumulative energy")
    case .pileClock: BilingualText(zh: "充电桩时钟", en: "Pile clock")
    case .referenceClock: BilingualText(zh: "标准时钟", en: "Reference clock")
    case .voltage: BilingualText(zh: "电压", en: "Voltage")
    case .current: BilingualText(zh: "电流", en: "Current")
    case .power: BilingualText(zh: "功率", en: "Power")
    case .referenceStatus: BilingualText(zh: "标准表状态", en: "Reference status")
    }
  }

  static func moment(_ moment: IndicationRecord.Moment) -> BilingualText {
    switch moment {
    case .runStart: BilingualText(zh: "检定开始", en: "Start of run")
    case .runEnd: BilingualText(zh: "检定结束", en: "End of run")
    default: BilingualText(verbatim: moment.rawValue)
    }
  }
}

extension Conclusion {
  var text: BilingualText {
    switch self {
    case .conforming: BilingualText(zh: "合格", en: "Conforming")
    case .nonconforming: BilingualText(zh: "不合格", en: "Nonconforming")
    case .notCompleted: BilingualText(zh: "未检", en: "Not examined")
    case .notApplicable: BilingualText(zh: "不适用", en: "Not applicable")
    }
  }
}

extension Provenance {
  /// How far the figure is checked; anything short of confirmed says so first.
  var statusText: BilingualText {
    if isConfirmed { return BilingualText(zh: "已确认", en: "Confirmed") }
    return switch status {
    case .confirmed: BilingualText(zh: "未确认（待核验）", en: "Unconfirmed (unchecked)")
    case .preview: BilingualText(zh: "未确认（预览）", en: "Unconfirmed (preview)")
    case .practice: BilingualText(zh: "未确认（实践）", en: "Unconfirmed (practice)")
    case .unconfirmed: BilingualText(zh: "未确认", en: "Unconfirmed")
    }
  }
}
