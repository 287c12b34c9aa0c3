import Evidence
import Metrology
package import Wording

extension Failure {
  /// The procedure lets this failure end the run; it is a finding, not a fault.
  static func endedByRule(_ item: String) -> Failure {
    Failure(
      .endedByRule,
      BilingualText(
        zh: "“\(item)”不合格，按规程文件检定到此结束。",
        en: "'\(item)' does not conform; by the procedure the run ends here."
      ),
      remedy: BilingualText(
        zh: "其余项目未检定，结果通知书会列出。",
        en: "The other items were not examined; the result notice lists them."
      )
    )
  }

  static func registerNotRestarted(_ shown: String) -> Failure {
    Failure(
      .registerNotRestarted,
      BilingualText(
        zh: "会话开始时充电桩显示 \(shown)，而桩文件说明其电能每次会话从零开始。",
        en: "At the start of a session the pile shows \(shown); its file says that the register "
          + "restarts at zero."
      ),
      remedy: BilingualText(
        zh: "核对显示方式，在桩文件中改为 energy-register: cumulative，或检查显示。",
        en:
          "Compare with the display; write energy-register: cumulative in the pile's file, or look "
          + "into the display."
      )
    )
  }

  static func loadPointMissed(
    shown: QuantityValue,
    planned: QuantityValue,
    share: QuantityValue
  ) -> Failure {
    Failure(
      .loadPointMissed,
      BilingualText(
        zh: "负载稳定在 \(shown)，计划为 \(planned)，相差超过 \(share)。",
        en: "The load is stable at \(shown), planned \(planned): more than \(share) apart."
      ),
      remedy: BilingualText(
        zh: "检查车辆模拟器的需求、负载设置和充电桩的输出能力。",
        en: "Check the vehicle's demand, the load's setting and what the pile can give."
      )
    )
  }

  static func indicationMissing(_ place: String) -> Failure {
    Failure(
      .indicationMissing,
      BilingualText(
        zh: "没有充电桩的示值 \(place)。",
        en: "There is no indication of the pile for \(place)."
      ),
      remedy: BilingualText(
        zh: "在装置文件中加入桩显示，或在终端中运行以便读数。",
        en: "Add a pile display to the bench file, or run in a terminal and read it there."
      )
    )
  }

  static func indicationUnusable(_ text: String, _ place: String) -> Failure {
    Failure(
      .indicationMissing,
      BilingualText(
        zh: "“\(text)”不是电能示值（\(place)）。",
        en: "'\(text)' is no indication of energy (\(place))."
      ),
      remedy: BilingualText(
        zh: "按显示写出全部数字、一个空格和单位，如 1.234 kWh。",
        en: "Write every digit as displayed, a space and the unit, as in 1.234 kWh."
      )
    )
  }
}

extension Failure {
  static func clockUnusable(_ text: String) -> Failure {
    Failure(
      .indicationMissing,
      BilingualText(
        zh: "“\(text)”不是日期和时刻。",
        en: "'\(text)' is no date and time."
      ),
      remedy: BilingualText(
        zh: "请写成 2026-11-21 15:30:00。",
        en: "Write it as 2026-11-21 15:30:00."
      )
    )
  }

  /// A record's conclusion no longer follows from its readings.
  package static func recordDiffers(_ number: Int, _ difference: Recheck.Difference) -> Failure {
    Failure(
      .recordDiffers,
      BilingualText(
        zh: "原始记录 \(number) 号的“\(difference.item)”与重新计算不一致："
          + "记录 \(difference.recorded)，现算 \(difference.recomputed)。",
        en: "Record \(number), '\(difference.item)': what was recorded (\(difference.recorded)) is "
          + "not what follows from its readings (\(difference.recomputed))."
      ),
      remedy: BilingualText(
        zh: "保留现状并报告技术负责人；核对软件版本和计量核心摘要。",
        en:
          "Leave everything as it is and tell the technical head; compare the software's version and "
          + "the digest of its metrological core."
      )
    )
  }

  package static func recordIncomplete(_ number: Int, missing role: String) -> Failure {
    Failure(
      .recordIncomplete,
      BilingualText(
        zh: "原始记录 \(number) 号没有保存“\(role)”，无法重新计算。",
        en: "Record \(number) keeps no '\(role)' and cannot be computed again."
      ),
      remedy: BilingualText(
        zh: "assize records show \(number) 显示它保存了什么。",
        en: "assize records show \(number) lists what it keeps."
      )
    )
  }
}
