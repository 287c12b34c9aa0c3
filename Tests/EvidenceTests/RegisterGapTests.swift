import Evidence
import Metrology
import Testing
import Wording

@Suite("Registers between two records") struct RegisterGapTests {
  @Test("What a pile and a reference counted since their last record is shown with it")
  func gap() async throws {
    let store = try TestStore()
    let ledger = try store.open()
    try await run(ledger, pile: ("100.0 kWh", "101.5 kWh"), reference: ("0.0 Wh", "1500.0 Wh"))
    // Another pile on the same reference: only the reference has a past.
    try await run(
      ledger,
      serial: "P-2",
      pile: ("7.0 kWh", "8.0 kWh"),
      reference: ("1500.0 Wh", "2500.0 Wh")
    )
    let third = try await run(
      ledger,
      pile: ("104.0 kWh", "105.0 kWh"),
      reference: ("2600.0 Wh", "3600.0 Wh")
    )
    let gaps = try #require(try await ledger.originalRecord(third).standing).gaps
    #expect(gaps.map(\.since) == [1, 2])
    #expect(gaps.map { $0.moved?.description } == ["2.5 kWh", "100.0 Wh"])
    let second = try #require(try await ledger.originalRecord(2).standing).gaps
    #expect(second.map(\.register) == [.referenceEnergy] && second.map(\.isOpen) == [false])
    #expect(try await ledger.originalRecord(1).standing?.gaps == [])
  }

  @Test("Another reference has nothing to do with what this one counted")
  func otherReference() async throws {
    let store = try TestStore()
    let ledger = try store.open()
    try await run(ledger, pile: ("1.0 kWh", "2.0 kWh"), reference: ("0.0 Wh", "9.0 Wh"))
    let second = try await run(
      ledger,
      meter: "M-2",
      pile: ("2.0 kWh", "3.0 kWh"),
      reference: ("50.0 Wh", "60.0 Wh")
    )
    let gaps = try #require(try await ledger.originalRecord(second).standing).gaps
    #expect(gaps.map(\.register) == [.pileCumulativeEnergy])
    #expect(gaps.map(\.isOpen) == [false])
  }

  @discardableResult
  private func run(
    _ ledger: Ledger,
    serial: String = "P-1",
    meter: String = "M-1",
    pile: (String, String),
    reference: (String, String)
  ) async throws -> Int {
    let number = try await ledger.beginRun(Sample.opening(serial: serial), at: Sample.time)
    let identity = IdentityRecord(
      role: "reference-meter",
      driver: "yokogawa-wt300",
      link: "tcp://127.0.0.1:1",
      answer: "",
      maker: "YOKOGAWA",
      model: "WT310E",
      serial: meter,
      firmware: "",
      isSimulated: false,
      accuracyClass: nil,
      calibrationCertificate: nil,
      validUntil: nil
    )
    let bodies: [LedgerBody] = [
      .identity(identity),
      indication(.pileCumulativeEnergy, .runStart, pile.0),
      indication(.referenceEnergy, .runStart, reference.0),
      indication(.pileCumulativeEnergy, .runEnd, pile.1),
      indication(.referenceEnergy, .runEnd, reference.1),
      Sample.closing(),
    ]
    try await ledger.append(bodies, run: number, at: Sample.time)
    return number
  }

  private func indication(
    _ register: IndicationRecord.Register,
    _ moment: IndicationRecord.Moment,
    _ value: String
  ) -> LedgerBody {
    .indication(
      IndicationRecord(
        register: register,
        moment: moment,
        item: nil,
        loadPoint: nil,
        reading: nil,
        session: nil,
        raw: value,
        value: value,
        through: "tcp://127.0.0.1:1",
        source: "driver"
      )
    )
  }
}
