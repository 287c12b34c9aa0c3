import Metrology
import Wording

extension ClockProvision {
  func addFigures(to list: inout FigureList) {
    list.scope.item = .clock
    list.add(
      "time-of-use-only",
      BilingualText(zh: "只检分时计费的桩", en: "Only piles that charge by time of use"),
      timeOfUseOnly.yesOrNo,
      timeOfUseOnly.provenance
    )
    for kind in VerificationKind.allCases {
      guard let limit = limits[kind] else { continue }
      list.scope.kind = kind
      list.add(
        "limits.\(kind.rawValue)",
        BilingualText(
          zh: "\(kind.name.zh)时钟时刻误差限",
          en: "Limit of the clock time error, \(kind.name.en)"
        ),
        "±\(limit.value)",
        limit.provenance
      )
    }
    list.scope.kind = nil
    list.add(
      "reference-ratio",
      BilingualText(
        zh: "参考时刻不确定度与误差限之比",
        en: "Uncertainty of the reference clock per limit, at most"
      ),
      referenceRatio
    )
    if let captures {
      list.add(
        "captures",
        BilingualText(zh: "时钟读取次数", en: "Captures of the clock"),
        captures
      )
    }
    if let staticReads {
      list.add(
        "static-reads",
        BilingualText(zh: "可用未见变化的读数", en: "A read without a change may be used"),
        staticReads.yesOrNo,
        staticReads.provenance
      )
    }
    list.scope = ProcedureFigure.Scope()
  }
}
