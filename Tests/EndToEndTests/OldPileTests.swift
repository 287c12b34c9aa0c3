import Testing

@Suite("A pile from before 2023", .atABench)
struct OldPileTests {
  @Test("What its nameplate lacks is derived, shown with its rule, and asked before anything is on")
  func derived() async throws {
    let example = ScenarioCase(pile: "old-pile")
    try await Laboratory.work(with: example.scenarioText) { laboratory in
      let plan = try await Assize.run(
        [
          "plan", "--bench", laboratory.simulator.benchFile, "--clock", laboratory.simulator.clock,
          "--pile", Laboratory.example("piles/old-pile.yaml"), "--procedure", example.procedure,
          "--kind", example.kind,
        ],
        in: laboratory.folder
      )
      try require(plan, exits: 0)
      for part in ["Imax = Pn/Un", "100 A", "10 A", "0.01 kWh"] {
        #expect(plan.output.contains(part), "'\(part)' is missing in \(plan)")
      }
      let unanswered = try await laboratory.verify(example.options(in: laboratory))
      expect(unanswered, exits: 65)
      #expect(unanswered.errors.contains("derived/maximum-current"), "\(unanswered)")

      var denying = example
      denying.answers = ScenarioCase.derivedAnswers.map {
        $0.replacing("resolution: yes", with: "resolution: no")
      }
      let denied = try await laboratory.verify(denying.options(in: laboratory))
      try require(denied, exits: 2)
      let report = try denied.report()
      #expect(report.failure?.code == "E-4003" && report.documents.isEmpty)
      #expect(report.failure?.sentence.en.contains("is no, required yes") == true)
      let display = try laboratory.simulator.caller(of: "pile-display")
      #expect(try display.ask("DISP:CUMU?") == "48210.36" && laboratory.loadIsOff())
    }
  }
}
