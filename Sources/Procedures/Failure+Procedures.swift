import Metrology
import Wording

// Why no plan can be made.
extension Failure {
  static func pileNotCovered(_ pile: ChargingPile, by procedure: Procedure) -> Failure {
    let (kind, number) = (pile.nameplate.kind, procedure.regulation.number)
    return Failure(
      .pileNotCovered,
      BilingualText(
        zh: "\(number) 不适用于\(kind.name.zh) \(pile.nameplate.serial)。",
        en: "\(number) does not cover \(pile.nameplate.serial), an \(kind.name.en)."
      ),
      remedy: BilingualText(
        zh: "请核对充电桩文件的 kind，或另选规程。",
        en: "Check kind in the pile's file, or choose another procedure."
      )
    )
  }

  static func classUnknown(_ pile: ChargingPile, in procedure: Procedure) -> Failure {
    let known = procedure.operatingError.knownClasses.map(\.description)
      .joined(separator: ", ")
    let (stated, number) = (pile.nameplate.accuracyClass, procedure.regulation.number)
    return Failure(
      .classUnknown,
      BilingualText(
        zh: "\(number) 没有 \(stated) 级，因此没有误差限。",
        en: "\(number) knows no class \(stated), so there is no limit to judge by."
      ),
      remedy: BilingualText(
        zh: "请按铭牌核对 accuracy-class：\(known)。",
        en: "Check accuracy-class against the nameplate: \(known)."
      )
    )
  }

  static func connectorUnknown(_ id: String, of pile: ChargingPile) -> Failure {
    let known = pile.connectors.map(\.id).joined(separator: ", ")
    return Failure(
      .connectorUnknown,
      BilingualText(
        zh: "充电桩 \(pile.nameplate.serial) 没有 \(id) 号枪。",
        en: "The pile \(pile.nameplate.serial) has no connector \(id)."
      ),
      remedy: BilingualText(zh: "它有：\(known)。", en: "It has: \(known).")
    )
  }

  static func kindNotProvided(_ kind: VerificationKind, by procedure: Procedure) -> Failure {
    let known = procedure.kinds.map(\.kind.rawValue).joined(separator: ", ")
    return Failure(
      .kindNotProvided,
      BilingualText(
        zh: "规程文件 \(procedure.id) 没有\(kind.name.zh)。",
        en: "The procedure \(procedure.id) provides no \(kind.name.en)."
      ),
      remedy: BilingualText(zh: "可选：\(known)。", en: "Choose one of: \(known).")
    )
  }

  static func loadPointOutside(
    _ point: LoadPoint,
    _ value: QuantityValue,
    from least: QuantityValue,
    to most: QuantityValue
  ) -> Failure {
    Failure(
      .loadPointOutsideNameplate,
      BilingualText(
        zh: "负载点 \(point.name.zh) 要求 \(value)，而铭牌为 \(least) 至 \(most)。",
        en:
          "Load point \(point.name.en) asks for \(value), but the nameplate says \(least) to \(most)."
      ),
      remedy: BilingualText(
        zh: "请核对充电桩文件的铭牌；若无误，请改规程文件的负载点。",
        en:
          "Check the nameplate in the pile's file; if it is right, the procedure's load point must change."
      )
    )
  }

  static func plannedEnergyTooSmall(
    _ point: LoadPoint,
    planned: QuantityValue,
    needed: QuantityValue,
    because reason: BilingualText
  ) -> Failure {
    Failure(
      .plannedEnergyTooSmall,
      BilingualText(
        zh: "负载点 \(point.name.zh) 每次读数计划 \(planned)，至少需要 \(needed)：\(reason.zh)。",
        en:
          "Load point \(point.name.en) plans \(planned) for a reading but needs \(needed): \(reason.en)."
      ),
      remedy: BilingualText(
        zh: "请把规程文件中该点的 energy 改为至少 \(needed)，或删除它由软件计算。",
        en:
          "Write at least \(needed) as the point's energy in the procedure, or delete it to have it computed."
      )
    )
  }

  static func uncertaintyUnreachable(
    _ point: LoadPoint,
    wanted: QuantityValue,
    reference: ReferenceQuality
  ) -> Failure {
    let standard = "\(reference.accuracyClass) %"
    let spread = "\(reference.repeatability) %"
    return Failure(
      .uncertaintyUnreachable,
      BilingualText(
        zh: "负载点 \(point.name.zh) 用多少电能都达不到 U ≤ \(wanted)：标准 \(standard)，重复性 \(spread)，"
          + "电能 \(reference.energyMantissaDigits) 位。",
        en: "At load point \(point.name.en) no energy reaches U ≤ \(wanted): "
          + "the reference is of class \(standard), its repeatability \(spread), "
          + "its energy has \(reference.energyMantissaDigits) digits."
      ),
      remedy: BilingualText(
        zh: "请换用更好的标准电能表，或核对装置文件中的等级和重复性。",
        en: "Use a better reference meter, or check class and repeatability in the bench file."
      )
    )
  }

  static func loadPointNotComputable(_ point: LoadPoint, _ fault: MetrologyFault) -> Failure {
    Failure(
      .loadPointNotComputable,
      BilingualText(
        zh: "负载点 \(point.name.zh) 无法计算。",
        en: "Load point \(point.name.en) cannot be computed."
      ),
      remedy: BilingualText(
        zh: "请核对铭牌、显示分辨力和标准电能表数据的大小。",
        en: "Check the size of nameplate, display resolution and the reference's data."
      ),
      causes: ["\(fault)"]
    )
  }
}
