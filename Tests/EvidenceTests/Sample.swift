import Evidence
import Metrology
import Testing
import Wording

/// One entry of each kind, with the line a person reads.
struct Sample: Sendable, CustomTestStringConvertible {
  var body: LedgerBody
  var summary: BilingualText

  var testDescription: String { body.kind.rawValue }

  static let time = "2026-11-21T10:00:00+08:00"

  static func quantity(_ text: String) -> QuantityValue { QuantityValue(text)! }

  static func opening(
    maker: String = "某厂",
    serial: String = "P-1",
    model: String = "DC-60"
  ) -> RunOpening {
    RunOpening(
      procedure: "jjg-1149-2022",
      procedureTitle: BilingualText(zh: "电动汽车非车载充电机", en: "Off-board chargers"),
      regulation: "JJG 1149-2022",
      edition: "2022",
      kind: "initial",
      occasion: "routine",
      pile: PileIdentity(maker: maker, model: model, serial: serial),
      nameplate: [LabelledValue(BilingualText(zh: "准确度等级", en: "Class"), "1")],
      connector: "A",
      bench: "BENCH-1",
      place: "某站/3 号位",
      verifier: "王",
      client: nil,
      clock: "simulated",
      specimenReasons: [BilingualText(zh: "尚无签名", en: "no signatures")]
    )
  }

  static let failure = Failure(
    FailureCode(2107),
    BilingualText(zh: "标准电能表无应答。", en: "The reference meter did not answer."),
    remedy: BilingualText(zh: "检查电缆。", en: "Check its cable."),
    causes: ["E-2001 read: \"timeout\"\u{7}"]
  )

  static func indication(
    _ reading: Int?,
    loadPoint: String? = "0.5Imax",
    moment: IndicationRecord.Moment = .end
  ) -> LedgerBody {
    .indication(
      IndicationRecord(
        register: .pileEnergy,
        moment: moment,
        item: "operating-error",
        loadPoint: loadPoint,
        reading: reading,
        session: 1,
        raw: "12.34",
        value: "12.34 kWh",
        through: "pty:///dev/pts/3",
        source: "driver"
      )
    )
  }

  static let event = LedgerBody.event(EventRecord(name: "n", text: BilingualText(verbatim: "t")))

  static func closing(
    _ conclusion: Conclusion = .notCompleted,
    reason: BilingualText? = BilingualText(zh: "操作员中止", en: "stopped by the operator")
  ) -> LedgerBody {
    .runClosed(
      RunClosing(
        conclusion: conclusion,
        failedItems: [],
        unexaminedItems: ["clock"],
        reason: reason,
        failure: nil,
        energyUsed: quantity("1.50 kWh"),
        loadReadBackOff: true,
        benchSeconds: "3600.5"
      )
    )
  }
}

extension Sample {
  /// The sample of one kind.
  static func body(_ kind: LedgerBody.Kind) -> LedgerBody {
    all.first { $0.body.kind == kind }!.body
  }

  static let identity = body(.identity)
  static let standard = body(.standard)
}
