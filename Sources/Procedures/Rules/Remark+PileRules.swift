import DataFiles
import Metrology
import Wording

// What can be wrong with a pile's file that reads well.
extension Remark {
  static func notCovered(_ kind: PileKind, by regulation: String, covered: [PileKind]) -> Remark {
    let list = covered.map(\.rawValue).joined(separator: ", ")
    return Remark(
      BilingualText(
        zh: "\(regulation) 不适用于\(kind.name.zh)",
        en: "\(regulation) does not cover an \(kind.name.en)"
      ),
      remedy: BilingualText(
        zh: "它适用于 \(list)：请核对种类，或另选规程。",
        en: "It covers \(list): check the kind, or choose another procedure."
      )
    )
  }

  static func unknownClass(
    _ accuracyClass: AccuracyClass,
    in regulation: String,
    known: [String]
  ) -> Remark {
    let list = known.joined(separator: ", ")
    return Remark(
      BilingualText(
        zh: "\(regulation) 没有 \(accuracyClass) 级",
        en: "\(regulation) knows no class \(accuracyClass)"
      ),
      remedy: BilingualText(
        zh: "请按铭牌核对等级：\(list)。",
        en: "Check the class on the nameplate: \(list)."
      )
    )
  }

  static func powerTooLarge(_ plate: Nameplate) -> Remark {
    let (power, voltage, current) = (plate.nominalPower, plate.maximumVoltage, plate.maximumCurrent)
    let phases = plate.phases == 1 ? "" : "\(plate.phases) × "
    return Remark(
      BilingualText(
        zh: "额定功率 \(power) 大于 \(phases)\(voltage) × \(current)",
        en: "the nominal power \(power) is more than \(phases)\(voltage) × \(current)"
      ),
      remedy: BilingualText(
        zh: "请按铭牌核对三个数。",
        en: "Check the three figures on the nameplate."
      )
    )
  }

  static func installedBeforeMade(_ installed: CivilDate, year: Int) -> Remark {
    Remark(
      BilingualText(
        zh: "制造年份 \(year) 晚于安装日期 \(installed)",
        en: "it was made in \(year), after it was installed on \(installed)"
      ),
      remedy: BilingualText(
        zh: "请核对制造年份和 installed。",
        en: "Check the year and installed."
      )
    )
  }

  static func connectorAbove(_ own: QuantityValue, _ plate: QuantityValue) -> Remark {
    Remark(
      BilingualText(
        zh: "枪的最大电流 \(own) 大于铭牌的 \(plate)",
        en: "the connector's \(own) is more than the nameplate's \(plate)"
      ),
      remedy: BilingualText(
        zh: "请核对；与铭牌相同时删除此键。",
        en: "Check it; delete the key where the nameplate holds."
      )
    )
  }

  static let timeOfUseWithoutClock = Remark(
    BilingualText(
      zh: "分时计费，却不显示时刻",
      en: "the pile charges by time of use, yet shows no time"
    ),
    remedy: BilingualText(
      zh: "分时计费的桩要检时钟：请核对 time-of-use-charging 和 display.clock。",
      en: "Such a pile's clock is verified: check time-of-use-charging and display.clock."
    )
  )
}
