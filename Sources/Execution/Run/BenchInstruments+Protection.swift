import Instruments
import Wording

extension BenchInstruments {
  /// What covers the death of the whole computer, as the bench file declares it (promise 4).
  var protectionNotices: [BilingualText] {
    [coverOfTheComputer] + withoutInterlock + withoutVehicle
  }

  private var withoutInterlock: [BilingualText] {
    if bench.interlock != nil { return [] }
    return [
      BilingualText(
        zh: "装置文件没有 interlock：电压、电流、功率与温度均无联锁限值，未覆盖。",
        en:
          "Not covered: the bench file has no interlock, so no limit of voltage, current, power or "
          + "temperature takes the load off."
      )
    ]
  }

  private var withoutVehicle: [BilingualText] {
    if vehicle != nil { return [] }
    return [
      BilingualText(
        zh: "车辆模拟器没有驱动：断开只作用于负载并回读，充电会话须由人在充电桩或车辆模拟器上结束，未覆盖。",
        en:
          "Not covered: no driver controls the vehicle simulator. Making safe takes the load off and "
          + "reads it back; only a person ends the charging session, at the pile or the vehicle "
          + "simulator."
      )
    ]
  }

  private var coverOfTheComputer: BilingualText {
    guard let protection = bench.entry(for: .load)?.protection, protection.coversDeathOfTheComputer
    else {
      return BilingualText(
        zh: "计算机失效时负载没有保护：未覆盖。看护进程只能应对本程序的失效。",
        en:
          "Not covered: nothing takes the load off when this computer dies. The guard covers only "
          + "the death of this program."
      )
    }
    let means = [
      protection.communicationWatchdog, protection.emergencyStop, protection.protectionLimits,
    ].compactMap { $0 }.joined(separator: "; ")
    return BilingualText(
      zh: "计算机失效时由以下措施断开负载：\(means)",
      en: "When this computer dies, the load is taken off by: \(means)"
    )
  }
}
