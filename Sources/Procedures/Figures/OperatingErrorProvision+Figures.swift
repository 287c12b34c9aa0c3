import Metrology
import Wording

extension OperatingErrorProvision {
  func addFigures(to list: inout FigureList) {
    list.scope.item = .operatingError
    list.add(
      "method",
      BilingualText(zh: "读数方法", en: "Reading method"),
      method.value.rawValue,
      method.provenance
    )
    if let otherMethods {
      list.add(
        "other-methods",
        BilingualText(zh: "也可采用的方法", en: "Other methods allowed"),
        otherMethods.value.map(\.rawValue).joined(separator: ", "),
        otherMethods.provenance
      )
    }
    list.add(
      "load",
      BilingualText(zh: "负载", en: "Load"),
      load.value.rawValue,
      load.provenance
    )
    for allowed in classes { list.add(allowed) }
    list.add(
      "readings",
      BilingualText(zh: "每点读数次数", en: "Readings at each point"),
      readings
    )
    for kind in VerificationKind.allCases {
      for point in loadPoints[kind, default: []] { add(point, kind, to: &list) }
    }
    addEnergyRules(to: &list)
    addCriteria(to: &list)
    addCapture(to: &list)
    addPlanning(to: &list)
    list.scope = ProcedureFigure.Scope()
  }

  private func add(_ point: LoadPoint, _ kind: VerificationKind, to list: inout FigureList) {
    list.scope.kind = kind
    let path = "load-points.\(kind.rawValue).\(point.id)"
    let (zh, en) = (
      "\(kind.name.zh)负载点 \(point.name.zh)", "load point \(point.name.en), \(kind.name.en)"
    )
    list.add(
      "\(path).current",
      BilingualText(zh: "\(zh)的电流", en: "Current of \(en)"),
      point.current
    )
    list.add(
      "\(path).voltage",
      BilingualText(zh: "\(zh)的电压", en: "Voltage of \(en)"),
      point.voltage
    )
    if let factor = point.powerFactor {
      list.add(
        "\(path).power-factor",
        BilingualText(zh: "\(zh)的功率因数", en: "Power factor of \(en)"),
        factor
      )
    }
    if let least = point.leastEnergy {
      list.add(
        "\(path).least-energy",
        BilingualText(zh: "\(zh)的最小电能", en: "Least energy of \(en)"),
        least
      )
    }
    if let energy = point.energy {
      list.add("\(path).energy", BilingualText(zh: "\(zh)的电能", en: "Energy of \(en)"), energy)
    }
    list.scope.kind = nil
  }

  private func addEnergyRules(to list: inout FigureList) {
    list.add(
      "minimum-energy.resolution-ratio",
      BilingualText(zh: "分辨力误差与误差限之比", en: "Resolution error per limit, at most"),
      minimumEnergy.resolutionRatio
    )
    list.add(
      "minimum-energy.uncertainty-ratio",
      BilingualText(zh: "扩展不确定度与误差限之比", en: "Expanded uncertainty per limit, at most"),
      minimumEnergy.uncertaintyRatio
    )
    list.add(
      "minimum-energy.ramp-share",
      BilingualText(zh: "负载升降电能的占比", en: "Energy of ramps, share at most"),
      minimumEnergy.rampShare
    )
  }

  private func addCriteria(to list: inout FigureList) {
    list.add(
      "stability.within",
      BilingualText(zh: "稳定：功率变化不超过", en: "Stable: power stays within"),
      stability.within
    )
    list.add(
      "stability.during",
      BilingualText(zh: "稳定：保持时间", en: "Stable: during"),
      stability.during
    )
    list.add(
      "stability.at-most",
      BilingualText(zh: "稳定：最迟", en: "Stable: after at most"),
      stability.atMost
    )
    list.add(
      "stability.setting-within",
      BilingualText(zh: "稳定：与负载点之差不超过", en: "Stable: from the load point, at most"),
      stability.settingWithin
    )
    list.add(
      "standstill.during",
      BilingualText(zh: "静止：电能不变的时间", en: "Standstill: registers unmoved during"),
      standstill.during
    )
    list.add(
      "standstill.at-most",
      BilingualText(zh: "静止：最迟", en: "Standstill: after at most"),
      standstill.atMost
    )
  }

  private func addCapture(to list: inout FigureList) {
    if let noLoad {
      list.add(
        "no-load.during",
        BilingualText(zh: "空载：观察时间", en: "No load: watched during"),
        noLoad.during
      )
      list.add(
        "no-load.steps",
        BilingualText(zh: "空载：末位变化不超过", en: "No load: steps at most"),
        noLoad.steps
      )
    }
    guard let capture else { return }
    list.add(
      "capture.at-most",
      BilingualText(zh: "捕捉变化：最迟", en: "Change caught: after at most"),
      capture.atMost
    )
    list.add(
      "capture.interval",
      BilingualText(zh: "捕捉变化：两次查看的间隔", en: "Change caught: time between two looks"),
      capture.interval
    )
  }

  private func addPlanning(to list: inout FigureList) {
    list.decides = false
    list.add(
      "session-start",
      BilingualText(zh: "充电最迟开始时间", en: "A session starts within"),
      sessionStart
    )
    list.add(
      "planning.session-start",
      BilingualText(zh: "估计：启动时间", en: "Estimate: start of a session"),
      planning.sessionStart
    )
    list.add(
      "planning.ramp",
      BilingualText(zh: "估计：负载上升时间", en: "Estimate: ramp of the load"),
      planning.ramp
    )
    list.decides = true
  }
}
