import Instruments
import Wording

extension BenchInstruments {
  /// What covers the death of the whole computer, as the bench file declares it (promise 4).
  var protectionNotices: [BilingualText] {
    guard let protection = bench.entry(for: .load)?.protection, protection.coversDeathOfTheComputer
    else {
      return [
        BilingualText(
          zh: "计算机失效时负载没有保护：未覆盖。看护进程只能应对本程序的失效。",
          en:
            "Not covered: nothing takes the load off when this computer dies. The guard covers only "
            + "the death of this program."
        )
      ]
    }
    let means = [
      protection.communicationWatchdog, protection.emergencyStop, protection.protectionLimits,
    ].compactMap { $0 }.joined(separator: "; ")
    return [
      BilingualText(
        zh: "计算机失效时由以下措施断开负载：\(means)",
        en: "When this computer dies, the load is taken off by: \(means)"
      )
    ]
  }
}
