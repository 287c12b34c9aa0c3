import Metrology
package import Wording

extension ChargingPile {
  /// Nameplate and display in reading order, for a record and a document.
  package var rows: [(label: BilingualText, value: BilingualText)] {
    let plate = nameplate
    let constant = plate.constant.map { BilingualText($0) }
    let all: [(BilingualText, BilingualText?)] = [
      (BilingualText(zh: "名称", en: "Instrument"), plate.kind.name),
      (BilingualText(zh: "型号", en: "Model"), BilingualText(plate.model)),
      (BilingualText(zh: "出厂编号", en: "Serial number"), BilingualText(plate.serial)),
      (BilingualText(zh: "制造厂", en: "Maker"), plate.maker),
      (BilingualText(zh: "制造年份", en: "Year"), BilingualText(plate.year)),
      (BilingualText(zh: "准确度等级", en: "Accuracy class"), BilingualText(plate.accuracyClass)),
      (
        BilingualText(zh: "额定电压", en: "Nominal voltage"),
        plate.nominalVoltage.map(BilingualText.init)
      ),
      (BilingualText(zh: "相数", en: "Phases"), phases),
      (BilingualText(zh: "最大电压", en: "Maximum voltage"), BilingualText(plate.maximumVoltage)),
      (BilingualText(zh: "最小电压", en: "Minimum voltage"), BilingualText(plate.minimumVoltage)),
      (BilingualText(zh: "最大电流", en: "Maximum current"), BilingualText(plate.maximumCurrent)),
      (BilingualText(zh: "最小电流", en: "Minimum current"), BilingualText(plate.minimumCurrent)),
      (BilingualText(zh: "额定功率", en: "Nominal power"), BilingualText(plate.nominalPower)),
      (BilingualText(zh: "脉冲常数", en: "Constant"), constant),
      (
        BilingualText(zh: "最小被测量", en: "Minimum measured quantity"),
        plate.minimumMeasuredQuantity.map(BilingualText.init)
      ),
      (BilingualText(zh: "安装日期", en: "Installed on"), BilingualText(installed)),
      (BilingualText(zh: "电能显示", en: "Energy display"), display.summary),
      (BilingualText(zh: "计费", en: "Charging by"), charging),
      (BilingualText(zh: "金额显示", en: "Amount display"), amount?.summary),
      (BilingualText(zh: "安装地点", en: "Station"), station),
    ]
    return all.compactMap { label, value in value.map { (label, $0) } } + tariffRows
      + derivations.map(\.row)
  }

  private var phases: BilingualText? {
    nameplate.kind == .acSpot ? BilingualText(nameplate.phases) : nil
  }

  private var tariffRows: [(label: BilingualText, value: BilingualText)] {
    (tariff?.periods ?? []).map { period in
      let name = period.name.map { " \($0)" } ?? ""
      return (
        BilingualText(
          zh: "\(period.from)–\(period.until)\(name)",
          en: "\(period.from)–\(period.until)\(name)"
        ),
        BilingualText(
          zh: "电费 \(period.electricity)，服务费 \(period.service)",
          en: "electricity \(period.electricity), service \(period.service)"
        )
      )
    }
  }

  private var charging: BilingualText {
    isTimeOfUse
      ? BilingualText(zh: "分时计费", en: "time of use") : BilingualText(zh: "不分时", en: "energy alone")
  }
}

extension Derivation {
  /// What was derived, and by which rule.
  fileprivate var row: (label: BilingualText, value: BilingualText) {
    (
      BilingualText(zh: "推导：\(name.zh)", en: "Derived: \(name.en)"),
      BilingualText(zh: "\(value)（\(rule.zh)）", en: "\(value) (\(rule.en))")
    )
  }
}

extension AmountDisplay {
  /// Step, how unseen digits are dropped, what is rounded.
  package var summary: BilingualText {
    let dropped =
      switch rounding {
      case .truncated: BilingualText(zh: "截断", en: "truncated")
      case .halfUp: BilingualText(zh: "四舍五入", en: "rounded half up")
      case .halfEven: BilingualText(zh: "四舍六入五成双", en: "rounded half to even")
      }
    let whole =
      parts == .together
      ? BilingualText(zh: "电费与服务费合计", en: "both fees together")
      : BilingualText(zh: "电费与服务费分别", en: "each fee apart")
    return BilingualText(
      zh: "\(resolution)，\(whole.zh)\(dropped.zh)",
      en: "\(resolution), \(whole.en), \(dropped.en)"
    )
  }
}

extension PileDisplay {
  /// Register, resolution, how unseen digits are dropped, refresh.
  package var summary: BilingualText {
    let register =
      energyRegister == .session
      ? BilingualText(zh: "单次充电", en: "per session")
      : BilingualText(zh: "累计", en: "cumulative")
    let dropped =
      reading == .truncated
      ? BilingualText(zh: "截断", en: "truncated") : BilingualText(zh: "舍入", en: "rounded")
    return BilingualText(
      zh: "\(register.zh)，\(resolution)，\(dropped.zh)，每 \(refresh) 刷新",
      en: "\(register.en), \(resolution), \(dropped.en), renewed every \(refresh)"
    )
  }
}
