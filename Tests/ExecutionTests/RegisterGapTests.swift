import Evidence
import Execution
import Testing
import Wording

@Suite("What a pile counted between two records") struct RegisterGapTests {
  @Test(
    "is said before the load is on, with its sign; a register that stands where it stood is silent",
    arguments: [
      ("1800.000 kWh", "43.207 kWh" as String?), ("1843.207 kWh", nil),
      ("1850.000 kWh", "-6.793 kWh"),
    ]
  )
  func gap(_ then: String, _ gap: String?) async throws {
    try await RunRig.with(try RunSetup.short()) { rig in
      let day = "2026-11-20T09:00:00+08:00"
      let earlier = try await rig.ledger.beginRun(rig.request.opening, at: day)
      let shown = IndicationRecord(
        register: .pileCumulativeEnergy,
        moment: .runEnd,
        item: nil,
        loadPoint: nil,
        reading: nil,
        session: nil,
        raw: then,
        value: then,
        through: "pty:///dev/pts/9",
        source: "driver"
      )
      try await rig.ledger.append(.indication(shown), run: earlier, at: day)
      let run = try await rig.perform()
      let said = run.entries.compactMap { entry -> String? in
        guard case .event(let event) = entry.body, event.name == "register-gap" else { return nil }
        return event.text.en
      }
      let expected = gap.map {
        "Since record \(earlier) the pile's cumulative energy has moved by \($0), "
          + "from \(then) to 1843.207 kWh."
      }
      #expect(said == (expected.map { [$0] } ?? []))
    }
  }
}
