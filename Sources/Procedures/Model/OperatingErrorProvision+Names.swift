package import Wording

extension OperatingErrorProvision.Method {
  package var name: BilingualText {
    switch self {
    case .standstill: BilingualText(zh: "静止读数法", en: "standstill")
    case .digitChange: BilingualText(zh: "末位变化法", en: "digit change")
    case .pulse: BilingualText(zh: "脉冲法", en: "pulse")
    }
  }
}

extension OperatingErrorProvision.Load {
  package var name: BilingualText {
    switch self {
    case .realLoad: BilingualText(zh: "实负荷", en: "real load")
    case .virtualLoad: BilingualText(zh: "虚负荷", en: "virtual load")
    }
  }
}
