import Metrology
import Wording

// Why what was asked of a plan is not possible with this procedure or this pile.
extension Failure {
  static func methodNotAllowed(
    _ method: OperatingErrorProvision.Method,
    by procedure: Procedure
  ) -> Failure {
    let allowed = procedure.operatingError.allowedMethods.map(\.rawValue).joined(separator: ", ")
    let number = procedure.regulation.number
    return Failure(
      .methodNotAllowed,
      BilingualText(
        zh: "\(number) 的规程文件不允许读数方法\(method.name.zh)。",
        en: "The procedure of \(number) does not allow the reading method \(method.rawValue)."
      ),
      remedy: BilingualText(zh: "可选：\(allowed)。", en: "Choose one of: \(allowed).")
    )
  }

  static func pulsesWithoutConstant(_ pile: ChargingPile) -> Failure {
    let serial = pile.nameplate.serial
    return Failure(
      .pulsesWithoutConstant,
      BilingualText(
        zh: "充电桩 \(serial) 没有脉冲常数，不能用脉冲法。",
        en: "The pile \(serial) states no constant, so its pulses are no energy."
      ),
      remedy: BilingualText(
        zh: "请按铭牌写 constant，如 1000 imp/kWh；没有脉冲输出时另选方法。",
        en: "Write constant from the nameplate, as in 1000 imp/kWh; "
          + "without a test output choose another method."
      )
    )
  }

  static func digitsChangeTooFast(
    _ point: LoadPoint,
    lasts: QuantityValue,
    resolution: QuantityValue,
    refresh: QuantityValue
  ) -> Failure {
    Failure(
      .digitsChangeTooFast,
      BilingualText(
        zh: "负载点 \(point.name.zh) 的末位 \(resolution) 每 \(lasts) 就变一次，"
          + "不长于显示刷新周期 \(refresh) 的两倍，末位变化捕捉不到。",
        en: "At load point \(point.name.en) the last digit \(resolution) lasts \(lasts), "
          + "which is not longer than twice the display's refresh period of \(refresh): "
          + "its changes cannot be caught."
      ),
      remedy: BilingualText(
        zh: "请用 standstill；有脉冲输出时可用 pulse。",
        en: "Use standstill, or pulse where the pile has a test output."
      )
    )
  }

  static func changesTooRare(
    _ point: LoadPoint,
    lasts: QuantityValue,
    longest: QuantityValue
  ) -> Failure {
    Failure(
      .changesTooRare,
      BilingualText(
        zh: "负载点 \(point.name.zh) 每 \(lasts) 才有一次变化，规程文件最多等 \(longest)。",
        en: "At load point \(point.name.en) a change comes every \(lasts), "
          + "and the procedure waits for \(longest) at most."
      ),
      remedy: BilingualText(
        zh: "请用 standstill，或核对充电桩文件的分辨力和脉冲常数。",
        en: "Use standstill, or check resolution and constant in the pile's file."
      )
    )
  }

  static func minimumMeasuredQuantityMissing(
    _ point: LoadPoint,
    _ expression: EnergyExpression
  ) -> Failure {
    Failure(
      .minimumMeasuredQuantityMissing,
      BilingualText(
        zh: "负载点 \(point.name.zh) 每次读数至少 \(expression)，但充电桩文件没有最小被测量。",
        en: "Load point \(point.name.en) needs at least \(expression) a reading, "
          + "but the pile's file states no minimum measured quantity."
      ),
      remedy: BilingualText(
        zh: "请按铭牌写 minimum-measured-quantity，如 1 kWh。",
        en: "Write minimum-measured-quantity from the nameplate, as in 1 kWh."
      )
    )
  }

  static func nominalVoltageMissing(_ point: LoadPoint) -> Failure {
    Failure(
      .nominalVoltageMissing,
      BilingualText(
        zh: "负载点 \(point.name.zh) 用到额定电压 Un，但充电桩文件没有。",
        en: "Load point \(point.name.en) refers to the nominal voltage Un, "
          + "which the pile's file does not state."
      ),
      remedy: BilingualText(
        zh: "请按铭牌写 nominal-voltage。",
        en: "Write nominal-voltage from the nameplate."
      )
    )
  }

  static func supplementaryNotOffered(
    _ item: VerificationItem,
    by procedure: Procedure,
    _ kind: VerificationKind,
    offered: [VerificationItem]
  ) -> Failure {
    let list = offered.map(\.rawValue).joined(separator: ", ")
    let number = procedure.regulation.number
    return Failure(
      .supplementaryNotOffered,
      BilingualText(
        zh: "\(number) \(kind.name.zh)没有补充检测项目 \(item.rawValue)。",
        en: "\(number) offers no supplementary \(item.rawValue) in \(kind.name.en) of this pile."
      ),
      remedy: list.isEmpty
        ? BilingualText(zh: "没有可选的补充检测项目。", en: "There is no supplementary item to choose.")
        : BilingualText(zh: "可选：\(list)。", en: "Choose among: \(list).")
    )
  }
}
