package import Metrology
package import Wording

/// The trade's words for what records write as short names, the same on screens and in documents.
///
/// A name it does not know stands as it is.
package enum RecordWords {
  package static func text(of name: String) -> BilingualText {
    words[name] ?? BilingualText(verbatim: name)
  }

  package static func text(of register: IndicationRecord.Register) -> BilingualText {
    switch register {
    case .referenceEnergy: BilingualText(zh: "标准电能", en: "reference energy")
    case .pileEnergy: BilingualText(zh: "桩示电能", en: "pile energy")
    case .pileCumulativeEnergy: BilingualText(zh: "桩累计电能", en: "pile cumulative energy")
    case .pileClock: BilingualText(zh: "桩示时钟", en: "pile clock")
    case .referenceClock: BilingualText(zh: "标准时钟", en: "reference clock")
    case .pulses: BilingualText(zh: "脉冲数", en: "pulses")
    case .pileAmount: BilingualText(zh: "桩示金额", en: "pile amount")
    case .powerFactor: BilingualText(zh: "功率因数", en: "power factor")
    case .voltage: BilingualText(zh: "电压", en: "voltage")
    case .current: BilingualText(zh: "电流", en: "current")
    case .power: BilingualText(zh: "功率", en: "power")
    case .referenceStatus: BilingualText(zh: "标准电能表状态", en: "reference meter status")
    }
  }

  package static func text(of moment: IndicationRecord.Moment) -> BilingualText {
    switch moment {
    case .runStart: BilingualText(zh: "检定开始时", en: "at the start of the run")
    case .runResumed: BilingualText(zh: "检定恢复时", en: "as the run was resumed")
    case .sessionStart: BilingualText(zh: "充电开始时", en: "at the start of the session")
    case .sessionEnd: BilingualText(zh: "充电结束后", en: "after the session")
    case .noLoadStart: BilingualText(zh: "空载开始", en: "start without load")
    case .noLoadEnd: BilingualText(zh: "空载结束", en: "end without load")
    case .start: BilingualText(zh: "读数开始", en: "start of the reading")
    case .beforeStart: BilingualText(zh: "读数开始前一刻", en: "just before the start")
    case .afterStart: BilingualText(zh: "读数开始后一刻", en: "just after the start")
    case .beforeEnd: BilingualText(zh: "读数结束前一刻", en: "just before the end")
    case .afterEnd: BilingualText(zh: "读数结束后一刻", en: "just after the end")
    case .beforeCapture: BilingualText(zh: "变化前一刻", en: "just before the change")
    case .afterCapture: BilingualText(zh: "变化后一刻", en: "just after the change")
    case .stable: BilingualText(zh: "稳定时", en: "once stable")
    case .loadOff: BilingualText(zh: "负载断开时", en: "as the load went off")
    case .end: BilingualText(zh: "读数结束", en: "end of the reading")
    case .capture: BilingualText(zh: "同时读取", en: "captured")
    case .runEnd: BilingualText(zh: "检定结束时", en: "at the end of the run")
    }
  }

  package static func text(of role: Role) -> BilingualText {
    role == .bench ? BilingualText(zh: "检定装置", en: "bench") : text(of: role.rawValue)
  }

  private static let words: [String: BilingualText] = [
    "answer": BilingualText(zh: "回答", en: "answer"),
    "yes": BilingualText(zh: "是", en: "yes"),
    "no": BilingualText(zh: "否", en: "no"),
    // Items without a verdict that carries their own heading
    "appearance": BilingualText(zh: "外观与功能检查", en: "appearance and function"),
    "insulation": BilingualText(zh: "绝缘电阻", en: "insulation"),
    "operating-error": BilingualText(zh: "工作误差", en: "operating error"),
    "indication-error": BilingualText(zh: "示值误差", en: "error of indication"),
    "payment": BilingualText(zh: "付费金额误差", en: "payment"),
    "clock": BilingualText(zh: "时钟时刻误差", en: "clock time error"),
    // How an item is treated, and by which method
    "examined": BilingualText(zh: "检定", en: "examined"),
    "recorded": BilingualText(zh: "只记录", en: "recorded"),
    "omitted": BilingualText(zh: "不做", en: "omitted"),
    "supplementary": BilingualText(zh: "补充检测", en: "supplementary"),
    "standstill": BilingualText(zh: "静止法", en: "standstill"),
    "digit-change": BilingualText(zh: "末位跳变法", en: "change of the last digit"),
    "pulse": BilingualText(zh: "脉冲法", en: "pulses"),
    "real-load": BilingualText(zh: "实负载", en: "real load"),
    "virtual-load": BilingualText(zh: "虚负载", en: "virtual load"),
    // Circuits of a reference
    "dc": BilingualText(zh: "直流", en: "direct current"),
    "single-phase": BilingualText(zh: "单相", en: "single-phase"),
    "three-phase-four-wire": BilingualText(zh: "三相四线", en: "three-phase, four wires"),
    "day-before": BilingualText(zh: "前一天", en: "the day before"),
    // A reference's integration
    "reset": BilingualText(zh: "已复位", en: "reset"),
    // Kinds of verification
    "initial": BilingualText(zh: "首次检定", en: "initial verification"),
    "subsequent": BilingualText(zh: "后续检定", en: "subsequent verification"),
    "in-service": BilingualText(zh: "使用中检查", en: "in-service inspection"),
    // Occasions
    "routine": BilingualText(zh: "例行", en: "routine"),
    "after-repair": BilingualText(zh: "修理后", en: "after repair"),
    "arbitration": BilingualText(zh: "仲裁检定", en: "arbitration"),
    "re-inspection": BilingualText(zh: "复检", en: "re-inspection"),
    // Clocks
    "wall": BilingualText(zh: "系统时钟", en: "system clock"),
    "system-clock": BilingualText(zh: "系统时钟", en: "system clock"),
    "simulated": BilingualText(zh: "模拟时钟", en: "simulated clock"),
    "simulated-clock": BilingualText(zh: "模拟时钟", en: "simulated clock"),
    "synchronised": BilingualText(zh: "已同步", en: "synchronised"),
    "not synchronised": BilingualText(zh: "未同步", en: "not synchronised"),
    // Registers of a pile
    "session": BilingualText(zh: "本次", en: "session"),
    "cumulative": BilingualText(zh: "累计", en: "cumulative"),
    "pulses": BilingualText(zh: "脉冲", en: "pulses"),
    // Sources of an answer or an indication; `driver` stands among the files
    "keyed": BilingualText(zh: "人工录入", en: "keyed"),
    "answers-file": BilingualText(zh: "答复文件", en: "answers file"),
    // How a person gave a reading
    "twice": BilingualText(zh: "录入两次", en: "typed twice"),
    "confirmed": BilingualText(zh: "他人确认", en: "confirmed"),
    "key-press": BilingualText(zh: "按键", en: "by key press"),
    // Roles of people
    "verifier": BilingualText(zh: "检定员", en: "verifier"),
    "checker": BilingualText(zh: "核验员", en: "checker"),
    "approver": BilingualText(zh: "批准人", en: "approver"),
    "technical-head": BilingualText(zh: "技术负责人", en: "technical head"),
    "record-keeper": BilingualText(zh: "档案管理员", en: "record keeper"),
    "administrator": BilingualText(zh: "管理员", en: "administrator"),
    // Changes of an account, outcomes of signing in, acts on records
    "created": BilingualText(zh: "新建", en: "created"),
    "changed": BilingualText(zh: "更改", en: "changed"),
    "unlocked": BilingualText(zh: "解锁", en: "unlocked"),
    "closed": BilingualText(zh: "停用", en: "closed"),
    "key-changed": BilingualText(zh: "更换密钥", en: "key changed"),
    "accepted": BilingualText(zh: "通过", en: "accepted"),
    "wrong": BilingualText(zh: "口令错误", en: "wrong passphrase"),
    "looked": BilingualText(zh: "查看", en: "looked at"),
    "printed": BilingualText(zh: "打印", en: "printed"),
    "exported": BilingualText(zh: "导出", en: "exported"),
    "handed-over": BilingualText(zh: "移交", en: "handed over"),
    // Roles of instruments
    "reference-meter": BilingualText(zh: "标准电能表", en: "reference meter"),
    "load": BilingualText(zh: "负载", en: "load"),
    "vehicle-simulator": BilingualText(zh: "车辆模拟器", en: "vehicle simulator"),
    "pile-display": BilingualText(zh: "桩显示", en: "pile display"),
    "pulse-counter": BilingualText(zh: "脉冲计数器", en: "pulse counter"),
    "reference-clock": BilingualText(zh: "标准时钟", en: "reference clock"),
    // Roles of files
    "procedure": BilingualText(zh: "规程文件", en: "procedure file"),
    "bench": BilingualText(zh: "装置文件", en: "bench file"),
    "pile": BilingualText(zh: "充电桩文件", en: "pile file"),
    "answers": BilingualText(zh: "答复文件", en: "answers file"),
    "driver": BilingualText(zh: "驱动文件", en: "driver file"),
    "form": BilingualText(zh: "格式文件", en: "form file"),
    "photograph": BilingualText(zh: "照片", en: "photograph"),
    "remarks": BilingualText(zh: "备注", en: "remarks"),
    // Forms of documents
    "certificate": BilingualText(zh: "检定证书", en: "certificate"),
    "result-notice": BilingualText(zh: "检定结果通知书", en: "result notice"),
    "inspection-record": BilingualText(zh: "检查记录", en: "inspection record"),
    "original-record": BilingualText(zh: "原始记录", en: "original record"),
    "test-report": BilingualText(zh: "检测报告", en: "test report"),
    "label": BilingualText(zh: "合格标识", en: "label"),
  ]
}

extension Conclusion {
  /// The conclusion in words.
  package var text: BilingualText {
    switch self {
    case .conforming: BilingualText(zh: "合格", en: "conforming")
    case .nonconforming: BilingualText(zh: "不合格", en: "nonconforming")
    case .notCompleted: BilingualText(zh: "未完成", en: "not completed")
    case .notApplicable: BilingualText(zh: "不适用", en: "not applicable")
    }
  }
}
