import Console
@testable import Evidence
import Metrology
import Testing
import Wording

/// Records as a store gives them, without a store.
enum RecordSamples {
  static let li = Person(user: "li", name: "李核验", roles: [.checker, .approver])

  static func opening(
    serial: String = "SN-2024-0137",
    kind: String = "subsequent",
    user: String? = "wang"
  ) -> RunOpening {
    RunOpening(
      procedure: "jjg-1149-2022",
      procedureTitle: BilingualText(
        zh: "电动汽车非车载充电机",
        en: "Off-board chargers of electric vehicles"
      ),
      regulation: "JJG 1149—2022",
      edition: "2022",
      kind: kind,
      occasion: "routine",
      pile: PileIdentity(maker: "示例充电设备有限公司", model: "DC-60", serial: serial),
      nameplate: [
        LabelledValue(BilingualText(zh: "额定电压", en: "rated voltage"), "750 V"),
        LabelledValue(BilingualText(zh: "额定电流", en: "rated current"), "100 A"),
      ],
      connector: "A",
      bench: "SIM-BENCH-1 示例检定装置",
      place: "示例停车场",
      verifier: "王检定",
      client: nil,
      clock: "simulated",
      specimenReasons: [],
      user: user
    )
  }

  static func line(
    _ number: Int,
    serial: String = "SN-2024-0137",
    kind: String = "subsequent",
    day: String = "2026-03-02",
    _ conclusion: Conclusion? = .conforming,
    signed: [String] = [],
    withdrawn: [String] = []
  ) -> RecordLine {
    var line = RecordLine(
      number: number,
      openedAt: "\(day)T09:00:00+08:00",
      opening: opening(serial: serial, kind: kind)
    )
    line.isClosed = conclusion != nil
    line.conclusion = conclusion
    line.signers = zip(SigningStage.roles, signed).map { .init(role: $0, user: $1) }
    line.withdrawn = withdrawn
    return line
  }

  static let lines = [
    line(1, signed: ["wang", "li", "zhao"], withdrawn: ["示例-2026-0001"]),
    line(2, serial: "SN-2024-0138", .nonconforming, signed: ["wang"]),
    line(3, serial: "SN-2024-0138", kind: "initial", day: "2026-03-03", signed: ["wang", "chen"]),
    line(4, serial: "SN-2024-0201", day: "2026-03-03", nil),
    line(5, serial: "SN-2024-0202", day: "2026-03-03", nil),
    line(6, serial: "AC-7-0001", kind: "in-service", day: "2026-03-04", .notCompleted),
  ]
}
