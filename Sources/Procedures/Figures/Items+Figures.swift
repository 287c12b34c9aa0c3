import Metrology
import Wording

extension InsulationProvision {
  func addFigures(to list: inout FigureList) {
    list.scope.item = .insulation
    list.add(
      "minimum",
      BilingualText(zh: "绝缘电阻下限", en: "Insulation resistance at least"),
      "≥ \(minimum.value)",
      minimum.provenance
    )
    list.scope = ProcedureFigure.Scope()
  }
}

extension IndicationErrorProvision {
  func addFigures(to list: inout FigureList) {
    list.scope.item = .indicationError
    for allowed in classes { list.add(allowed) }
    list.scope = ProcedureFigure.Scope()
  }
}

extension PaymentProvision {
  func addFigures(to list: inout FigureList) {
    list.scope.item = .payment
    list.add(
      "limit",
      BilingualText(zh: "付费金额误差限", en: "Limit of the error of the amount"),
      "±\(limit.value)",
      limit.provenance
    )
    list.add(
      "inside",
      BilingualText(zh: "未显示数字可解释的金额", en: "An amount that unseen digits can explain"),
      inside.value.rawValue,
      inside.provenance
    )
    list.scope = ProcedureFigure.Scope()
  }
}

extension OlderPileRule {
  func addFigures(to list: inout FigureList) {
    list.add(
      "older-piles.installed-before",
      BilingualText(zh: "旧桩：安装日期早于", en: "Older piles: installed before"),
      installedBefore
    )
    list.add(
      "older-piles.resolution",
      BilingualText(zh: "旧桩：电能显示分辨力", en: "Older piles: resolution of the display"),
      resolution
    )
    list.add(
      "older-piles.maximum-current",
      BilingualText(zh: "旧桩：最大电流", en: "Older piles: maximum current"),
      maximumCurrent
    )
    list.add(
      "older-piles.minimum-current",
      BilingualText(zh: "旧桩：最小电流", en: "Older piles: minimum current"),
      minimumCurrent
    )
  }
}
