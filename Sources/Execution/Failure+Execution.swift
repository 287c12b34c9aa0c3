package import Wording

extension Failure {
  /// A person, or the system in a person's name, ended the run.
  package static func stopped(_ reason: BilingualText, causes: [String] = []) -> Failure {
    Failure(
      .stopped,
      BilingualText(zh: "检定被中止：\(reason.zh)", en: "The run was ended: \(reason.en)"),
      remedy: BilingualText(
        zh: "已取的读数全部保留；本次没有结论，需要时重新开始一次检定。",
        en:
          "Every reading taken stays on record; there is no conclusion. Start a new run when ready."
      ),
      causes: causes
    )
  }

  static let interrupted = Failure(
    .stopped,
    BilingualText(zh: "检定中断。", en: "The run was interrupted."),
    remedy: BilingualText(zh: "重新开始一次检定。", en: "Start a new run.")
  )

  static func sessionNotStarted(_ state: String) -> Failure {
    Failure(
      .sessionNotStarted,
      BilingualText(
        zh: "充电会话没有在规定时间内开始（车辆模拟器状态：\(state)）。",
        en: "The charging session did not start in time (vehicle simulator: \(state))."
      ),
      remedy: BilingualText(
        zh: "检查插枪、启动方式和车辆模拟器的故障码，然后重新开始。",
        en:
          "Check the plug, how the session is started and the vehicle simulator's fault code, then "
          + "start again."
      )
    )
  }

  static func sessionEndedEarly(_ state: String) -> Failure {
    Failure(
      .sessionEndedEarly,
      BilingualText(
        zh: "读数完成前充电会话已结束（车辆模拟器状态：\(state)）。",
        en:
          "The charging session ended before the reading was complete (vehicle simulator: \(state))."
      ),
      remedy: BilingualText(
        zh: "查看充电桩和车辆模拟器的故障信息；该次读数保留但不计入。",
        en:
          "See what the pile and the vehicle simulator report; the reading stays on record and does "
          + "not count."
      )
    )
  }

  static let sessionNotEnded = Failure(
    .registersNotStill,
    BilingualText(
      zh: "断开负载后充电会话没有结束。",
      en: "The charging session did not end after the load was off."
    ),
    remedy: BilingualText(
      zh: "在充电桩上停止充电并检查，然后重新开始。",
      en: "Stop the session at the pile, check it, then start again."
    )
  )

  static let loadNotStable = Failure(
    .loadNotStable,
    BilingualText(
      zh: "负载功率没有在规定时间内稳定。",
      en: "The power at the load did not become stable in time."
    ),
    remedy: BilingualText(
      zh: "检查车辆模拟器的需求与负载设置是否超出充电桩能力。",
      en:
        "Check that the vehicle's demand and the load's setting lie within what the pile can give."
    )
  )

  static let registersNotStill = Failure(
    .registersNotStill,
    BilingualText(
      zh: "电流为零后示值仍在变化。",
      en: "With no current the registers still moved."
    ),
    remedy: BilingualText(
      zh: "检查是否有其他用电、空载走字或显示刷新异常。",
      en: "Look for another consumer, a creeping register or a display that does not refresh."
    )
  )

  static func energyNotReached(_ planned: String) -> Failure {
    Failure(
      .energyNotReached,
      BilingualText(
        zh: "在两倍计划时间内没有达到计划电能 \(planned)。",
        en: "The planned energy \(planned) was not reached within twice the planned time."
      ),
      remedy: BilingualText(
        zh: "检查充电桩输出功率是否下降，然后重新开始。",
        en: "Check whether the pile lowers its power, then start again."
      )
    )
  }

  static func integrationNotRunning(_ state: String) -> Failure {
    Failure(
      .integrationNotRunning,
      BilingualText(
        zh: "标准电能表的积分状态为 \(state)，应为 START；该电能不能使用。",
        en: "The reference meter's integration is \(state), not START; its energy cannot be used."
      ),
      remedy: BilingualText(
        zh: "检查标准电能表是否断电、溢出或被他人操作，然后重新开始。",
        en:
          "Check the reference meter for a power failure, an overflow or another hand, then start "
          + "again."
      )
    )
  }

  static func loadNotSafe(_ causes: [String]) -> Failure {
    Failure(
      .loadNotSafe,
      BilingualText(
        zh: "无法确认负载已断开！可能仍有电流流过。",
        en: "THE LOAD COULD NOT BE SHOWN TO BE OFF. Current may still flow."
      ),
      remedy: BilingualText(
        zh: "立即按下急停或断开电源，确认电流为零后再接触设备。",
        en:
          "Press the emergency stop or cut the supply now; touch nothing before the current is zero."
      ),
      causes: causes
    )
  }

  package static func wrongPile(expected: String, found: String) -> Failure {
    Failure(
      .wrongPile,
      BilingualText(
        zh: "连接的充电桩编号是 \(found)，而桩文件写的是 \(expected)。负载尚未接通。",
        en: "The pile that answers has the serial number \(found); the pile file says \(expected). "
          + "The load has not been switched on."
      ),
      remedy: BilingualText(
        zh: "核对铭牌，使用该桩自己的桩文件。",
        en: "Compare the nameplate and use the pile file of this pile."
      )
    )
  }

  package static func occasionNeeded(after run: Int) -> Failure {
    Failure(
      .occasionNeeded,
      BilingualText(
        zh: "该桩在 \(run) 号记录中检定不合格，不能再作一次例行检定。",
        en: "Record \(run) found this pile nonconforming; it cannot have another routine run."
      ),
      remedy: BilingualText(
        zh: "修理后用 --occasion after-repair，复检用 --occasion re-inspection；有经授权的理由时先运行 "
          + "assize authorise \(run)。",
        en: "Use --occasion after-repair once it is repaired, or --occasion re-inspection; with a "
          + "reason that is authorised, run assize authorise \(run) first."
      )
    )
  }

  static func clockNotCaptured(_ shown: String) -> Failure {
    Failure(
      .clockNotCaptured,
      BilingualText(
        zh: "充电桩时钟的示值“\(shown)”没有走动，无法读取。",
        en: "The pile's clock shows '\(shown)' and does not move; it could not be captured."
      ),
      remedy: BilingualText(
        zh: "检查显示是否刷新时间，然后重新开始。",
        en: "Check that the display refreshes its time, then start again."
      )
    )
  }
}
