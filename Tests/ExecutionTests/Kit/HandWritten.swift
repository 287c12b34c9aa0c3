import Evidence
import Metrology
import Procedures
import Testing
import Wording

@testable import Execution

/// Facts of a run written by hand, entry by entry, as a ledger would hold them.
struct HandWritten {
  var entries: [LedgerEntry] = []
  var facts: RunFacts { RunFacts(entries) }

  mutating func add(_ body: LedgerBody) {
    let number = entries.count + 1
    entries.append(
      LedgerEntry(sequence: number, run: 1, at: "2026-11-21T09:00:00+08:00", body: body)
    )
  }

  /// A plan whose points ask for so many readings each.
  mutating func plan(
    _ points: [String] = ["imax"],
    readings: Int = 2,
    repeatability: String = "0.005",
    method: OperatingErrorProvision.Method = .standstill,
    supplementary: [VerificationItem] = [],
    neededEnergy: String = "4 kWh",
    correction: String? = nil
  )
    throws
  {
    let kilowattHours = try #require(QuantityValue("4 kWh"))
    let minutes = try #require(QuantityValue("5 min"))
    add(
      .plan(
        PlanRecord(
          method: method.rawValue,
          supplementary: supplementary.map(\.rawValue),
          reference: PlanRecord.Reference(
            accuracyClass: try #require(ExactDecimal("0.05")),
            repeatability: try #require(ExactDecimal(repeatability)),
            repeatabilityReadings: 10,
            energyDigits: 6
          ),
          points: try points.map {
            PlanRecord.Point(
              loadPoint: $0,
              name: BilingualText(verbatim: $0),
              voltage: try #require(QuantityValue("600 V")),
              current: try #require(QuantityValue("100 A")),
              readings: readings,
              plannedEnergy: kilowattHours,
              neededEnergy: try #require(QuantityValue(neededEnergy)),
              minutes: minutes,
              referenceCorrection: try correction.map { try #require(ExactDecimal($0)) }
            )
          },
          energy: kilowattHours,
          minutes: minutes
        )
      )
    )
  }

  /// One register at one moment of a reading.
  mutating func indication(
    _ register: IndicationRecord.Register,
    _ moment: IndicationRecord.Moment,
    _ value: String,
    raw: String? = nil,
    point: String? = "imax",
    reading: Int? = 1,
    item: String? = "operating-error"
  ) {
    add(
      .indication(
        IndicationRecord(
          register: register,
          moment: moment,
          item: item,
          loadPoint: point,
          reading: reading,
          session: reading,
          raw: raw ?? value,
          value: value,
          through: "tcp://127.0.0.1:5025",
          source: "driver"
        )
      )
    )
  }

  /// A whole reading: the pile in kWh, the reference in Wh with the mantissa it answered.
  ///
  /// The load is stable after 100 Wh and off 20 Wh before the end, so the ramps have 120 Wh.
  mutating func reading(
    _ number: Int,
    pile: (start: String, end: String) = ("0.000", "4.012"),
    reference: (start: String, end: String) = ("0.00", "4001.23"),
    raw: String? = nil,
    point: String = "imax",
    without missing: (IndicationRecord.Register, IndicationRecord.Moment)? = nil
  ) throws {
    let start = try #require(ExactDecimal(reference.start))
    let end = try #require(ExactDecimal(reference.end))
    let values: [(IndicationRecord.Register, IndicationRecord.Moment, String, String?)] = [
      (.pileEnergy, .start, "\(pile.start) kWh", nil),
      (.referenceEnergy, .start, "\(reference.start) Wh", nil),
      (.referenceEnergy, .stable, "\(start + ExactDecimal(100)) Wh", nil),
      (.referenceEnergy, .loadOff, "\(end - ExactDecimal(20)) Wh", nil),
      (.pileEnergy, .end, "\(pile.end) kWh", nil),
      (.referenceEnergy, .end, "\(reference.end) Wh", raw ?? reference.end),
    ]
    for (register, moment, value, raw) in values {
      if let missing, missing == (register, moment) { continue }
      indication(register, moment, value, raw: raw, point: point, reading: number)
    }
  }

  /// Answers to the whole checklist of the shipped procedure, some of them `no`.
  mutating func checklist(no: Set<String> = [], without missing: Set<String> = []) throws {
    for question in Question.checklist(of: try Shipped.procedure(), kind: .initial)
    where !missing.contains(question.id) {
      let answer = Answer(
        text: no.contains(question.id) ? "no" : "yes",
        by: "王检定",
        at: "2026-11-21T09:00:00+08:00",
        with: nil,
        source: .keyed
      )
      add(.answer(try AnswerRecord(question, answer)))
    }
  }

  /// What the clock item needs: the reference's identity, and times of pile and reference.
  mutating func clock(
    pile: String,
    between before: String,
    and after: String,
    uncertainty: String? = "0.001 s"
  ) {
    add(
      .identity(
        IdentityRecord(
          role: IdentityRecord.referenceClockRole,
          driver: "system-clock",
          link: "system-clock",
          answer: uncertainty == nil ? "not synchronised" : "synchronised",
          maker: "",
          model: "system-clock",
          serial: "",
          firmware: "",
          isSimulated: false,
          accuracyClass: uncertainty,
          calibrationCertificate: nil,
          validUntil: nil
        )
      )
    )
    indication(.pileClock, .capture, pile, point: nil, reading: 1, item: "clock")
    indication(.referenceClock, .beforeCapture, before, point: nil, reading: 1, item: "clock")
    indication(.referenceClock, .afterCapture, after, point: nil, reading: 1, item: "clock")
  }
}

extension RunJudgement {
  /// The shipped procedure and pile, with changes; a book holds one capture of the clock.
  static func shipped(
    kind: VerificationKind = .initial,
    pile: Shipped.Changes = [],
    _ change: (inout Procedure) -> Void = { _ in }
  ) throws -> RunJudgement {
    var procedure = try Shipped.procedure()
    procedure.clock?.captures?.value = 1
    change(&procedure)
    return RunJudgement(procedure: procedure, pile: try Shipped.pile(pile), kind: kind)
  }
}
