import Foundation
import Testing

@Suite("Other piles, kinds and benches", .atABench)
struct OtherPilesTests {
  @Test("A cumulative display is read as a difference")
  func cumulativeDisplay() async throws {
    let scenario = try ShippedText.goodScenario
      .replacing("energy-register: session ", with: "energy-register: cumulative ")
    try await Laboratory.work(with: scenario) { laboratory in
      let outcome = try await laboratory.verify(
        laboratory.pile {
          try $0.replacing("energy-register: session", with: "energy-register: cumulative")
        }
      )
      try require(outcome, exits: 0)
      let point = try #require(try outcome.report().item("operating-error")?.loadPoints.first)
      try Arithmetic(point).check()
      for reading in point.readings {
        #expect(reading.register == "cumulative" && reading.pileStart.hasPrefix("184"))
        // Two truncations, one at each end, may cancel out.
        let (reference, current) = (try Quantity(reading.referenceEnergy), 100.0)
        let counted = Truth().counted(byReference: reference.approximation, at: current)
        #expect(try abs(Quantity(reading.pileEnergy).wattHours.approximation - counted) < 1.5)
      }
    }
  }

  @Test("An in-service inspection records the clock, judges the error, and earns its own record")
  func inService() async throws {
    try await Laboratory.work(with: ShippedText("Examples/scenario-wrong-clock.yaml")) {
      laboratory in
      let outcome = try await laboratory.verify(["--kind": "in-service"])
      try require(outcome, exits: 0)
      let report = try outcome.report()
      #expect(report.item("clock")?.conclusion == "notApplicable")
      #expect(report.item("clock")?.clock?.deviation.hasPrefix("+4") == true, "it is on record")
      let made = try #require(report.documents.first)
      #expect(report.documents.count == 1 && made.form == "inspection-record" && made.isSpecimen)
      let refused = try await laboratory.assize(
        "document",
        "1",
        "--form",
        "certificate",
        "--store",
        laboratory.store
      )
      expect(refused, exits: 2)
      #expect(refused.errors.contains("E-6002"), "\(refused)")
    }
  }

  @Test("A display that no driver reads is read by the person at the terminal")
  func displayReadByAPerson() async throws {
    try await Laboratory.work { laboratory in
      let terminal = try PseudoTerminal()
      let display = try laboratory.simulator.caller(of: "pile-display")
      var options = try laboratory.bench { bench in
        let role = try #require(bench.text.range(of: "  - role: pile-display"))
        return try bench.replacing(String(bench.text[role.lowerBound...]), with: "")
      }
      options.merge(
        try laboratory.pile {
          try $0.replacing("time-of-use-charging: true", with: "time-of-use-charging: false")
        }
      ) { $1 }
      let child = try Assize.start(
        laboratory.verifyWords(options),
        in: laboratory.folder,
        input: .terminal(terminal),
        company: .ownSession
      )
      // Time stands still while the person looks and types.
      for reading in 1...2 {
        for times in 1...2 {
          let prompt = "reading \(reading), as in 1.234 kWh"
          try await terminal.shown.wait(for: prompt, times: times)
          let typed = "\(try display.ask("DISP:ENER?")) kWh\n"
          terminal.type(typed + typed)
        }
      }
      let outcome = try await child.outcome()
      try require(outcome, exits: 0)
      let report = try outcome.report()
      #expect(report.item("clock")?.conclusion == "notApplicable")
      let point = try #require(report.item("operating-error")?.loadPoints.first)
      for reading in point.readings { try expect(reading, of: point, liesBy: Truth()) }
    }
  }

  @Test("A bench that does not do what is planned gives no verdict", arguments: Unplanned.all)
  func unplanned(_ example: Unplanned) async throws {
    let scenario = try example.scenario(.goodScenario)
    try await Laboratory.work(with: scenario) { laboratory in
      let outcome = try await laboratory.verify()
      try require(outcome, exits: 2)
      let report = try outcome.report()
      #expect(report.failure?.code == example.code, "\(outcome)")
      #expect(report.failedItems.isEmpty && report.documents.isEmpty)
      #expect(try report.loadReadBackOff == true && laboratory.loadIsOff())
      try await laboratory.expectLedgerHolds()
    }
  }
}

/// A bench on which the plan cannot be carried out, and the failure that says so.
struct Unplanned: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var code: String
  var scenario: @Sendable (ShippedText) throws -> ShippedText

  static let all = [
    Unplanned(testDescription: "a session that does not start in time", code: "E-4005") {
      try $0.replacing("start-time: 8 s ", with: "start-time: 70 s ")
    },
    Unplanned(testDescription: "a pile that gives less current than its nameplate", code: "E-4025")
    {
      try $0.replacing("maximum-current: 100 A\n", with: "maximum-current: 80 A\n")
    },
    Unplanned(testDescription: "a load that trips on the way up", code: "E-4006") {
      try $0.replacing("maximum-current: 300 A\n", with: "maximum-current: 60 A\n")
    },
    Unplanned(testDescription: "a display that does not restart with the session", code: "E-4024") {
      try $0.replacing("energy-register: session ", with: "energy-register: cumulative ")
    },
    Unplanned(testDescription: "a current beyond the meter's ranges", code: "E-2108") {
      try $0.replacing("50 A, 100 A, 200 A, 300 A]", with: "50 A]")
    },
  ]
}
