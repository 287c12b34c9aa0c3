import Evidence
import Metrology
import Wording

extension UncertaintyStatement {
  /// States a budget as the record and the document show it.
  init(_ budget: UncertaintyBudget) {
    self.init(
      components: budget.components.map(Component.init),
      effectiveDegreesOfFreedom: budget.degreesOfFreedomText,
      coverageFactor: budget.coverageFactorText,
      expanded: budget.expandedText,
      bias: budget.biasText
    )
  }
}

extension UncertaintyStatement.Component {
  init(_ component: UncertaintyComponent) {
    self.init(
      name: component.id.name,
      standardUncertainty: component.standardUncertaintyText,
      degreesOfFreedom: component.degreesOfFreedomText
    )
  }
}

extension UncertaintyComponent.Identifier {
  var name: BilingualText {
    switch self {
    case .standard: BilingualText(zh: "标准器", en: "standard")
    case .transducer: BilingualText(zh: "变送器或分流器", en: "transducer or shunt")
    case .drift: BilingualText(zh: "标准器漂移", en: "drift of the standard")
    case .temperature: BilingualText(zh: "标准器温度影响", en: "temperature of the standard")
    case .referenceResolution: BilingualText(zh: "标准器分辨力", en: "resolution of the reference")
    case .pileResolution: BilingualText(zh: "充电桩分辨力", en: "resolution of the pile")
    case .repeatability: BilingualText(zh: "重复性", en: "repeatability")
    case .synchronisation: BilingualText(zh: "起止同步", en: "start and stop synchronisation")
    case .presses: BilingualText(zh: "按键分散", en: "spread of the key presses")
    case .reaction: BilingualText(zh: "反应时间", en: "reaction time")
    case .displayRefresh: BilingualText(zh: "显示刷新", en: "display refresh")
    }
  }
}
