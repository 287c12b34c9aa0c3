import Foundation
import Support
import Testing

@Suite("A verification at the trolley", .atABench)
struct TrolleyTests {
  @Test("A good pile read by its driver, from the sign-in to its specimen")
  func good() async throws {
    try await Laboratory.work { laboratory in
      let trolley = try await Trolley.open(laboratory)
      try await trolley.begin()
      let result = try await trolley.answer()
      #expect(result.contains("✓   C O N F O R M I N G   ✓"), "\(result)")
      #expect(result.contains("Label on"), "\(result)")
      #expect(try laboratory.loadIsOff())
      let papers = try FileManager.default.contentsOfDirectory(atPath: laboratory.documents)
      #expect(papers.contains { $0.hasSuffix(".pdf") }, "\(papers)")
      try await trolley.terminal.press("Enter")
      try await trolley.terminal.wait(for: "✓ done 1")
      try await trolley.terminal.press("F10")
      #expect(try await trolley.terminal.ending() == 0)
      try await laboratory.expectLedgerHolds()
    }
  }

  @Test("A pile read by hand: typed twice, once wrong, and the reference's energy never in sight")
  func byHand() async throws {
    try await Laboratory.work { laboratory in
      let trolley = try await Trolley.open(laboratory, bench: try laboratory.benchReadByHand())
      try await trolley.begin()
      let pile = try laboratory.simulator.caller(of: "pile-display")
      var mistakes = 0
      let result = try await trolley.answer { screen in
        #expect(!screen.contains("Wh of"), "the reference's energy is shown:\n\(screen)")
        if screen.contains("Catching") {
          return try await trolley.catchClock(try pile.ask("DISP:CLOC?"))
        }
        let shown = try pile.ask("DISP:ENER?")
        try await trolley.terminal.type(shown)
        try await trolley.terminal.press("Enter")
        let again = try await trolley.terminal.wait(for: "once more")
        #expect(!again.contains(shown), "the first entry can be copied:\n\(again)")
        mistakes += 1
        if mistakes == 1 {
          try await trolley.terminal.type("9.999")
          try await trolley.terminal.press("Enter")
          try await trolley.terminal.wait(for: "The two entries differ")
        } else {
          try await trolley.terminal.type(shown)
          try await trolley.terminal.press("Enter")
          try await trolley.waitUntilGone("once more")
        }
      }
      #expect(result.contains("C O N F O R M I N G"), "\(result)")
      let record = try await laboratory.assize("records", "show", "1", "--store", laboratory.store)
      #expect(record.output.contains("typed twice"), "\(record)")
      #expect(record.output.contains("by key press"), "\(record)")
    }
  }

  @Test("A failing pile: the items that failed, label off and stop use")
  func failing() async throws {
    let scenario = try ShippedText("Examples/scenario-nonconforming.yaml")
    try await Laboratory.work(with: scenario) { laboratory in
      let trolley = try await Trolley.open(laboratory)
      try await trolley.begin()
      let result = try await trolley.answer()
      #expect(result.contains("✗   N O N C O N F O R M I N G   ✗"), "\(result)")
      #expect(result.contains("Label off") && result.contains("Stop use"), "\(result)")
    }
  }

  @Test("A stop takes the load off first and asks for the reason afterwards")
  func stop() async throws {
    try await Laboratory.work { laboratory in
      let trolley = try await Trolley.open(laboratory)
      let hand = try await trolley.beginAndHold()
      try await trolley.terminal.press("C-c")
      let asking = try await trolley.terminal.wait(for: "Why was the run ended?")
      withExtendedLifetime(hand) {}
      #expect(try laboratory.loadIsOff(), "\(asking)")
      try await trolley.terminal.press("2")
      let result = try await trolley.terminal.wait(for: "N O T   C O M P L E T E D")
      #expect(result.contains("检定装置故障"), "\(result)")
      try await laboratory.expectLedgerHolds()
    }
  }

  @Test("A run cut off by SIGKILL stands first on the day's list, and goes on to its conclusion")
  func killed() async throws {
    try await Laboratory.work { laboratory in
      let trolley = try await Trolley.open(laboratory)
      try await cutOff(trolley)
      let later = try await Trolley.open(laboratory)
      try await later.terminal.wait(for: "Name of the verifier")
      try await later.terminal.type("Wang")
      for content in ["cut off 1", "Cut off · record 1", "Assize · Verification"] {
        try await later.terminal.press("Enter")
        try await later.terminal.wait(for: content)
      }
      let result = try await later.answer()
      #expect(result.contains("C O N F O R M I N G"), "\(result)")
      try await laboratory.expectLedgerHolds()
    }
  }

  /// Ends the program under load, without a word; its guard takes the load off.
  private func cutOff(_ trolley: Trolley) async throws {
    let hand = try await trolley.beginAndHold()
    kill(try await trolley.terminal.process(), SIGKILL)
    try await eventually("the load off by the guard") { try trolley.laboratory.loadIsOff() }
    withExtendedLifetime(hand) {}
  }

  @Test("A program asked to end while a run is under way ends the run first")
  func terminated() async throws {
    try await Laboratory.work { laboratory in
      let trolley = try await Trolley.open(laboratory)
      let hand = try await trolley.beginAndHold()
      kill(try await trolley.terminal.process(), SIGTERM)
      try await eventually("the record closed for SIGTERM") {
        try await laboratory.assize("records", "show", "1", "--store", laboratory.store).output
          .contains("run closed: not completed (The run was ended: signal SIGTERM arrived.)")
      }
      withExtendedLifetime(hand) {}
      #expect(try laboratory.loadIsOff())
      try await laboratory.expectLedgerHolds()
    }
  }
}

extension Trolley {
  /// Presses the key three times, and corrects what was shown at each.
  fileprivate func catchClock(_ shown: String) async throws {
    let time = String(shown.replacing("T", with: " ").prefix(19))
    try await terminal.type(time)
    try await terminal.press("Enter")
    try await terminal.wait(for: "0 of 3")
    try await terminal.press("Space", "Space", "Space")
    try await terminal.wait(for: "3 of 3")
    try await terminal.press("Enter")
    try await terminal.wait(for: "Press 3")
    // Simulated time stands while a person is asked: every press saw the same second.
    for _ in 2...3 {
      try await terminal.press("Down", "C-u")
      try await terminal.type(time)
    }
    try await terminal.press("Enter")
    try await waitUntilGone("Catching")
  }
}
