import Evidence
import Metrology
import Wording

// What a method or an item needs and does not find.
extension Failure {
  static func powerFactorNotSet(_ powerFactor: String) -> Failure {
    Failure(
      .powerFactorNotSet,
      BilingualText(
        zh: "负载点要求功率因数 \(powerFactor)，而负载不能设定功率因数。",
        en: "The load point asks for a power factor of \(powerFactor), and the load cannot set one."
      ),
      remedy: BilingualText(
        zh: "换用能设定功率因数的负载，其驱动须有 power-factor。",
        en: "Use a load that can, with power-factor in its driver."
      )
    )
  }

  static func currentNotAllowed(planned: QuantityValue, allowed: QuantityValue) -> Failure {
    Failure(
      .currentNotAllowed,
      BilingualText(
        zh: "充电桩的控制导引只允许 \(allowed)，负载点要 \(planned)。负载尚未接通。",
        en:
          "The pile's control pilot allows \(allowed), the load point asks for \(planned). The load "
          + "has not been switched on."
      ),
      remedy: BilingualText(
        zh: "核对铭牌的最大电流和充电桩的功率设置；占空比决定允许的电流。",
        en:
          "Check the nameplate's largest current and the pile's power setting: the duty cycle of its "
          + "pilot decides what is allowed."
      )
    )
  }

  static func wiringNotMeasured(_ wiring: String) -> Failure {
    let wiring = RecordWords.text(of: wiring)
    return Failure(
      .instrumentNeeded,
      BilingualText(
        zh: "标准电能表的驱动不能测量\(wiring.zh)电路。",
        en: "The driver of the reference meter cannot measure this circuit: \(wiring.en)."
      ),
      remedy: BilingualText(
        zh: "换用能测量此电路的标准电能表，或在驱动中补写 elements 和 wiring。",
        en: "Use a reference meter that can, or write 'elements' and 'wiring' in its driver."
      )
    )
  }

  static let displayNeeded = Failure(
    .instrumentNeeded,
    BilingualText(
      zh: "此方法或项目需要由驱动读取充电桩的显示，装置文件中没有。",
      en: "This method or item needs the pile's display read by a driver; the bench has none."
    ),
    remedy: BilingualText(
      zh: "在装置文件中加入 pile-display，或改用 --method standstill、不委托补充检测。",
      en:
        "Add a pile-display to the bench file, or use --method standstill without supplementary items."
    )
  )

  static let handsNeeded = Failure(
    .handsNeeded,
    BilingualText(
      zh: "装置文件没有车辆模拟器，充电会话须由人操作并确认，而答复文件不能替人确认。负载尚未接通。",
      en:
        "The bench file has no vehicle simulator, so a person must operate and confirm each charging "
        + "session, and an answers file cannot confirm for a person. The load has not been switched on."
    ),
    remedy: BilingualText(
      zh: "在终端中运行，或在装置文件中加入 role: vehicle-simulator 的仪器。",
      en:
        "Run in a terminal, or add an instrument with 'role: vehicle-simulator' to the bench file."
    )
  )

  static let counterNeeded = Failure(
    .instrumentNeeded,
    BilingualText(
      zh: "脉冲法需要脉冲计数器，装置文件中没有。",
      en: "Reading by pulses needs a pulse counter; the bench has none."
    ),
    remedy: BilingualText(
      zh: "在装置文件中加入 pulse-counter，或换一种读数方法。",
      en: "Add a pulse-counter to the bench file, or choose another method."
    )
  )

  static let amountNotShown = Failure(
    .instrumentNeeded,
    BilingualText(
      zh: "付费金额误差要读充电桩的金额，其显示驱动没有 amount。",
      en:
        "The payment deviation needs the pile's amount; the driver of its display has no 'amount'."
    ),
    remedy: BilingualText(
      zh: "在显示驱动中补写 amount，或不委托此项目。",
      en: "Write 'amount' in the display's driver, or do not ask for the item."
    )
  )

  static let captureUnknown = Failure(
    .procedureSilent,
    BilingualText(
      zh: "规程文件没有写明怎样捕捉跳变（capture）。",
      en: "The procedure does not say how a change is caught (capture)."
    ),
    remedy: BilingualText(
      zh: "在 items.operating-error 中补写 capture，或用静止法。",
      en: "Write capture under items.operating-error, or read at standstill."
    )
  )

  static func registerNotChanging(_ shown: String) -> Failure {
    Failure(
      .registerNotChanging,
      BilingualText(
        zh: "充电桩的示值停在 \(shown)，在规定时间内没有跳变。",
        en: "The pile's register stays at \(shown) and did not change in time."
      ),
      remedy: BilingualText(
        zh: "检查显示或脉冲输出是否接好、负载是否接通。",
        en: "Check that display or pulse output is connected and that the load draws."
      )
    )
  }
}
