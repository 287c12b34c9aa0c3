import Evidence
import Instruments
import Metrology
import Wording

extension Measurement {
  /// Makes the store from which both sides start: a run, and one reading in it.
  static let newStore = Measurement(name: "new-store", operands: "STORE") { words in
    let ledger = try Ledger.open(store: words[0], creating: true)
    let run = try await ledger.beginRun(opening, at: stamp)
    try await ledger.append(.indication(indication), run: run, at: stamp)
    return 0
  }

  /// Appends readings to a store made by `new-store`; each is on the disk before the next.
  static let append = Measurement(name: "append", operands: "STORE COUNT") { words in
    let ledger = try Ledger.open(store: words[0], creating: false)
    let time = try await Timing.median(of: Int(words[1]) ?? 0) {
      try await ledger.append(.indication(indication), run: 1, at: stamp)
    }
    print(time)
    return 0
  }

  /// Samples an instrument and keeps what it answered: a reading with its durable record.
  static let reading = Measurement(name: "reading", operands: "ADDRESS STORE COUNT") { words in
    let meter = try referenceMeter(at: words[0])
    try await meter.instrument.open(within: .seconds(2))
    let ledger = try Ledger.open(store: words[1], creating: false)
    let time = try await Timing.median(of: Int(words[2]) ?? 0) {
      let energy = try await meter.sample().energy
      var record = indication
      (record.raw, record.value, record.through) = (energy.raw, "\(energy.value)", energy.through)
      try await ledger.append(.indication(record), run: 1, at: stamp)
    }
    print(time)
    return 0
  }

  static let stamp = "2026-03-02T09:14:07.250+08:00"

  static let indication = IndicationRecord(
    register: .referenceEnergy,
    moment: .end,
    item: "operating-error",
    loadPoint: "imax",
    reading: 2,
    session: 4,
    raw: "1.25013E+03",
    value: "1250.13 Wh",
    through: "tcp://127.0.0.1:5025",
    source: "driver"
  )

  static let opening = RunOpening(
    procedure: "jjg-1149-2022",
    procedureTitle: BilingualText(verbatim: "JJG 1149-2022"),
    regulation: "JJG 1149-2022",
    edition: "2022",
    kind: "initial",
    occasion: "routine",
    pile: PileIdentity(maker: "EXAMPLE", model: "EX-DC60", serial: "EX60-2026-0007"),
    nameplate: [],
    connector: "A",
    bench: "BENCH-1",
    place: "-",
    verifier: nil,
    client: nil,
    clock: "simulated",
    specimenReasons: [BilingualText(zh: "测速用", en: "made to measure speed")]
  )
}
