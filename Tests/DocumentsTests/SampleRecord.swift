import Evidence
import Metrology
import Wording

/// Records built in code, as a finished run on a simulated bench would leave them.
enum SampleRecord {
  static let period = Figure(
    QuantityValue("36 month")!,
    provenance(nil, "field reports, 3 years at most", .practice)
  )

  static func conforming() -> OriginalRecord {
    record(
      number: 12,
      verdicts: [
        appearance(.conforming), operatingError([0, 1, 2]), clock("+2.4 s", .conforming),
      ],
      closing: closing(.conforming, failed: [], unexamined: []),
      earlierRuns: []
    )
  }

  /// Two failed items, and one that was not examined.
  static func nonconforming() -> OriginalRecord {
    let unexamined = ItemVerdict(
      item: "clock",
      name: BilingualText(zh: "时钟时刻误差", en: "Clock time error"),
      clause: "5.2",
      conclusion: .notCompleted,
      remark: BilingualText(
        zh: "工作误差不合格，按规程文件结束检定。",
        en: "The procedure ends the run after a failed operating error."
      )
    )
    return record(
      number: 13,
      verdicts: [appearance(.nonconforming), operatingError([0, 3, 2]), unexamined],
      closing: closing(
        .nonconforming,
        failed: ["appearance", "operating-error"],
        unexamined: ["clock"]
      ),
      earlierRuns: [
        OriginalRecord.EarlierRun(
          number: 11,
          at: "2026-11-20T16:02:11+08:00",
          conclusion: .notCompleted,
          reason: BilingualText(zh: "操作人员中止：现场停电。", en: "Stopped by the operator: power cut."),
          readings: 2
        ),
        OriginalRecord.EarlierRun(
          number: 9,
          at: "2026-11-20T10:40:00+08:00",
          conclusion: nil,
          reason: nil,
          readings: 0
        ),
      ]
    )
  }

  private static func record(
    number: Int,
    verdicts: [ItemVerdict],
    closing: RunClosing,
    earlierRuns: [OriginalRecord.EarlierRun]
  ) -> OriginalRecord {
    OriginalRecord(
      number: number,
      openedAt: "2026-11-21T14:05:12+08:00",
      closedAt: "2026-11-21T14:52:40+08:00",
      opening: opening,
      software: SoftwareRecord(
        version: "0.1.0",
        metrologyDigest: digest("6a1f"),
        executableDigest: digest("c07b")
      ),
      files: [
        FileRecord(role: "procedure", name: "jjg-1149-2022.yaml", digest: digest("31d4")),
        FileRecord(role: "bench", name: "bench-1.yaml", digest: digest("9be2")),
        FileRecord(role: "pile", name: "pile-60kw.yaml", digest: digest("75aa")),
        FileRecord(role: "answers", name: "answers.yaml", digest: digest("e8f0")),
        FileRecord(role: "form", name: "verification.yaml", digest: digest("08c5")),
      ],
      identities: identities,
      answers: answers(verdicts.first?.conclusion ?? .conforming),
      settings: [],
      indications: registers,
      events: [],
      verdicts: verdicts,
      closing: closing,
      documents: [],
      earlierRuns: earlierRuns,
      chainHead: digest("f3b9")
    )
  }

  private static func digest(_ head: String) -> String {
    String(repeating: head, count: 16)
  }

  private static func closing(
    _ conclusion: Conclusion,
    failed: [String],
    unexamined: [String]
  ) -> RunClosing {
    RunClosing(
      conclusion: conclusion,
      failedItems: failed,
      unexaminedItems: unexamined,
      reason: nil,
      failure: nil,
      energyUsed: QuantityValue("6.482 kWh")!,
      loadReadBackOff: true,
      benchSeconds: "2848"
    )
  }

  static func provenance(
    _ clause: String?,
    _ source: String,
    _ status: Provenance.Status,
    checkedBy: String? = nil
  ) -> Provenance {
    Provenance(
      clause: clause,
      source: source,
      status: status,
      enteredBy: "Assize",
      checkedBy: checkedBy
    )
  }
}
