import Metrology
import Wording

/// The trade's words for what records write as short names.
///
/// A name it does not know stands as it is.
enum RecordWords {
  static func text(of name: String) -> BilingualText {
    words[name] ?? BilingualText(verbatim: name)
  }

  static func text(of register: IndicationRecord.Register) -> BilingualText {
    switch register {
    case .referenceEnergy: BilingualText(zh: "标准电能", en: "reference energy")
    case .pileEnergy: BilingualText(zh: "桩示电能", en: "pile energy")
    case .pileCumulativeEnergy: BilingualText(zh: "桩累计电能", en: "pile cumulative energy")
    case .pileClock: BilingualText(zh: "桩示时钟", en: "pile clock")
    case .referenceClock: BilingualText(zh: "标准时钟", en: "reference clock")
    case .voltage: BilingualText(zh: "电压", en: "voltage")
    case .current: BilingualText(zh: "电流", en: "current")
    case .power: BilingualText(zh: "功率", en: "power")
    case .referenceStatus: BilingualText(zh: "标准电能表状态", en: "reference meter status")
    }
  }

  static func text(of moment: IndicationRecord.Moment) -> BilingualText {
    switch moment {
    case .runStart: BilingualText(zh: "检定开始时", en: "at the start of the run")
    case .start: BilingualText(zh: "读数开始", en: "start of the reading")
    case .stable: BilingualText(zh: "稳定时", en: "once stable")
    case .loadOff: BilingualText(zh: "负载断开时", en: "as the load went off")
    case .end: BilingualText(zh: "读数结束", en: "end of the reading")
    case .capture: BilingualText(zh: "同时读取", en: "captured")
    case .runEnd: BilingualText(zh: "检定结束时", en: "at the end of the run")
    }
  }

  static func text(of conclusion: Conclusion) -> BilingualText {
    switch conclusion {
    case .conforming: BilingualText(zh: "合格", en: "conforming")
    case .nonconforming: BilingualText(zh: "不合格", en: "nonconforming")
    case .notCompleted: BilingualText(zh: "未完成", en: "not completed")
    case .notApplicable: BilingualText(zh: "不适用", en: "not applicable")
    }
  }

  private static let words: [String: BilingualText] = [
    "yes": BilingualText(zh: "是", en: "yes"),
    "no": BilingualText(zh: "否", en: "no"),
    // Kinds of verification
    "initial": BilingualText(zh: "首次检定", en: "initial verification"),
    "subsequent": BilingualText(zh: "后续检定", en: "subsequent verification"),
    "in-service": BilingualText(zh: "使用中检查", en: "in-service inspection"),
    // Roles of instruments
    "reference-meter": BilingualText(zh: "标准电能表", en: "reference meter"),
    "load": BilingualText(zh: "负载", en: "load"),
    "vehicle-simulator": BilingualText(zh: "车辆模拟器", en: "vehicle simulator"),
    "pile-display": BilingualText(zh: "充电桩显示", en: "pile display"),
    "reference-clock": BilingualText(zh: "标准时钟", en: "reference clock"),
    // Roles of files
    "procedure": BilingualText(zh: "检定规程", en: "procedure"),
    "bench": BilingualText(zh: "装置", en: "bench"),
    "pile": BilingualText(zh: "充电桩", en: "pile"),
    "answers": BilingualText(zh: "答复", en: "answers"),
    "driver": BilingualText(zh: "驱动", en: "driver"),
    "form": BilingualText(zh: "证书格式", en: "form"),
    // Forms of documents
    "certificate": BilingualText(zh: "检定证书", en: "certificate"),
    "result-notice": BilingualText(zh: "检定结果通知书", en: "result notice"),
    "inspection-record": BilingualText(zh: "检查记录", en: "inspection record"),
  ]
}
