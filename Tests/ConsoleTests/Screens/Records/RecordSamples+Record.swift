import Console
@testable import Evidence
import Metrology
import Testing
import Wording

extension RecordSamples {
  static func signature(
    _ user: String,
    _ role: Role,
    at time: String = "2026-03-02T10:00:00+08:00"
  ) -> Signature {
    Signature(
      statement: SignedStatement(
        store: "store",
        subject: .record,
        run: 1,
        entries: 40,
        content: "00",
        sequence: 40,
        chain: "00",
        signer: user,
        role: role,
        at: time
      ),
      algorithm: "sm2-sm3",
      key: "00",
      value: "00"
    )
  }

  private static func answer(_ item: String, _ zh: String, _ en: String, _ answer: String)
    -> LedgerBody
  {
    .answer(
      AnswerRecord(
        item: item,
        question: BilingualText(zh: zh, en: en),
        answer: answer,
        isAcceptable: true,
        limit: nil,
        by: "王检定",
        at: "2026-03-02T09:00:01+08:00",
        with: nil,
        source: "keyed"
      )
    )
  }

  static func document(_ number: String, form: String = "certificate", isSpecimen: Bool = false)
    -> DocumentRecord
  {
    DocumentRecord(form: form, number: number, digest: "00", pages: 2, isSpecimen: isSpecimen)
  }

  /// Everything that a record can hold.
  static func record(
    _ conclusion: Conclusion = .conforming,
    signedBy users: [String] = ["wang", "li"],
    failure: Failure? = nil
  ) throws -> OriginalRecord {
    var closing = try Samples.closing(conclusion, isOff: true)
    closing.failure = failure
    let correction = Correction(
      entry: 9,
      field: "answer",
      was: "23.5 °C",
      becomes: "25.3 °C",
      reason: "数字颠倒 (digits swapped)",
      author: "wang"
    )
    let withdrawal = DocumentWithdrawal(
      number: "示例-2026-000001",
      reason: "委托单位更名 (client renamed)",
      replacedBy: "示例-2026-000002"
    )
    let events = [
      EventRecord(
        name: "load-off",
        text: BilingualText(zh: "负载已断开并回读", en: "load off and read back"),
        failure: failure
      )
    ]
    let bodies: [LedgerBody] =
      [
        .runOpened(opening()),
        answer("appearance/nameplate", "铭牌完整？", "Is the nameplate complete?", "yes"),
        answer("conditions/temperature", "环境温度", "Ambient temperature", "23.5 °C"),
      ] + events.map { .event($0) } + [
        .verdict(try Samples.operatingError(conclusion)),
        .verdict(try Samples.clock(judged: true)), .runClosed(closing),
      ] + zip(SigningStage.roles, users).map { .signature(signature($1, $0)) } + [
        .correction(Signed(correction, signature("chen", .technicalHead))),
        .document(document("示例-2026-000001")),
        .withdrawal(Signed(withdrawal, signature("zhao", .approver))),
        .document(document("示例-2026-000002")),
        .document(document("SPECIMEN-2026-000012-R", form: "original-record", isSpecimen: true)),
      ]
    let entries = bodies.enumerated().map {
      LedgerEntry(sequence: $0 + 7, run: 12, at: "2026-03-02T09:0\($0 % 10):30+08:00", body: $1)
    }
    var record = try #require(OriginalRecord(12, entries: entries))
    record.earlierRuns = [
      OriginalRecord.EarlierRun(
        number: 7,
        at: "2026-03-01T09:00:00+08:00",
        conclusion: .nonconforming,
        reason: nil,
        readings: 4
      )
    ]
    record.standing = RecordStanding(
      institution: InstitutionRecord(
        name: BilingualText(zh: "示例计量检定所", en: "Example Institute"),
        authorisation: "(2026) 001",
        address: "",
        telephone: "",
        numbering: "",
        by: "admin"
      ),
      names: ["wang": "王检定", "li": "李核验", "zhao": "赵批准"],
      gaps: [
        RegisterGap(
          register: .pileCumulativeEnergy,
          since: 7,
          then: try #require(QuantityValue("1843.207 kWh")),
          now: try #require(QuantityValue("1851.330 kWh"))
        )
      ],
      fileReasons: []
    )
    record.chainHead = String(repeating: "4fb1", count: 16)
    return record
  }

  static func card(
    _ conclusion: Conclusion = .conforming,
    signedBy users: [String] = ["wang", "li"],
    failure: Failure? = nil,
    for person: Person? = li
  ) throws -> RecordCard {
    RecordCard(try record(conclusion, signedBy: users, failure: failure), for: person)
  }
}
