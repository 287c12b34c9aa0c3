import Foundation
import Support
import Testing

@Suite("Trouble at the trolley", .atABench)
struct TrolleyTroubleTests {
  @Test("A pulled cable: named with its remedy, load off, no verdict, and verified again later")
  func pulledCable() async throws {
    try await Laboratory.work { laboratory in
      let meter = try laboratory.simulator.link(of: "reference-meter")
      let cable = try Cable(to: meter)
      let bench = try laboratory.benchFile(replacing: meter, with: cable.link)
      let trolley = try await Trolley.open(laboratory, bench: bench)
      do {
        let hand = try await trolley.beginAndHold()
        cable.pull()
        try await hand.pass(milliseconds: 2000)
      }
      for words in [
        "N O T   C O M P L E T E D", "with the reference meter failed", "→ Check the cable",
      ] {
        try await trolley.terminal.wait(for: words)
      }
      #expect(try laboratory.loadIsOff())
      let entries = try await laboratory.entries()
      #expect(entries.contains("run closed: not completed"), "\(entries.text)")
      try await trolley.lookBehind(cable.link)
      try await trolley.terminal.press("Enter")
      let day = try await trolley.terminal.wait(for: "– no verdict")
      #expect(day.contains("  to do 1   ✓ done 0"), "\(day)")
      cable.putBack()
      try await trolley.prepare(typing: true)
      let again = try await trolley.answer()
      #expect(again.contains("C O N F O R M I N G"), "\(again)")
      try await trolley.terminal.press("Enter")
      try await trolley.terminal.wait(for: "✓ done 1")
      try await laboratory.expectLedgerHolds()
    }
  }

  @Test("A meter that falls silent: named with its remedy, load off and no verdict")
  func silentMeter() async throws {
    try await Laboratory.work { laboratory in
      let meter = try laboratory.simulator.link(of: "reference-meter")
      let cable = try Cable(to: meter)
      let bench = try laboratory.benchFile(replacing: meter, with: cable.link)
      let trolley = try await Trolley.open(laboratory, bench: bench)
      do {
        let hand = try await trolley.beginAndHold()
        cable.mute()
        try await hand.pass(milliseconds: 2000)
      }
      for words in [
        "N O T   C O M P L E T E D", "The reference meter did not answer", "→ Check the cable",
      ] {
        try await trolley.terminal.wait(for: words)
      }
      #expect(try laboratory.loadIsOff())
      #expect(try await laboratory.entries().contains("run closed: not completed"))
      try await laboratory.expectLedgerHolds()
    }
  }

  @Test("A resize while values run shows them at the new size")
  func resizeUnderLoad() async throws {
    try await Laboratory.work { laboratory in
      let trolley = try await Trolley.open(laboratory)
      do {
        let hand = try await trolley.beginAndHold()
        try await hand.pass(milliseconds: 2000)
        let before = try await trolley.terminal.wait(for: "reading 1 of").liveValues
        #expect(before.count == 9, "U, I and P with values and units: \(before)")
        try await trolley.widenAndNarrow { $0.liveValues == before }
        try await trolley.terminal.press("s")
      }
      try await trolley.endByCustomer()
    }
  }

  @Test("A resize while an entry is half typed loses nothing of it")
  func resizeAtEntry() async throws {
    try await Laboratory.work { laboratory in
      let trolley = try await Trolley.open(laboratory, bench: try laboratory.benchReadByHand())
      let terminal = trolley.terminal
      try await trolley.begin()
      let pile = try laboratory.simulator.caller(of: "pile-display")
      try await terminal.wait(for: "The pile's display")
      let shown = try pile.ask("DISP:ENER?")
      try await terminal.type(String(shown.dropLast(2)))
      try await terminal.wait(for: String(shown.dropLast(2)))
      try await trolley.widenAndNarrow { $0.contains("\(shown.dropLast(2))_") }
      try await terminal.type(String(shown.suffix(2)))
      try await terminal.press("Enter")
      try await terminal.wait(for: "once more")
      try await terminal.type(shown)
      try await trolley.widenAndNarrow { $0.contains(shown) }
      try await terminal.press("Enter")
      try await trolley.waitUntilGone("once more")
      try await terminal.press("C-c")
      try await trolley.endByCustomer()
      let entries = try await laboratory.entries()
      #expect(entries.contains(shown) && entries.contains("typed twice"), "\(entries.text)")
    }
  }

  @Test("A terminal that is closed during a run ends it: load off, record closed")
  func closedTerminal() async throws {
    try await Laboratory.work { laboratory in
      let trolley = try await Trolley.open(laboratory)
      let hand = try await trolley.beginAndHold()
      let process = try await trolley.terminal.process()
      try await trolley.terminal.close()
      try await eventually("the program's end") { kill(process, 0) != 0 }
      withExtendedLifetime(hand) {}
      #expect(try laboratory.loadIsOff())
      let entries = try await laboratory.entries()
      #expect(entries.contains("The load is off, read back"), "\(entries.text)")
      #expect(entries.contains("run closed: not completed (The run was ended: "))
      let registers = entries.containing("pile cumulative energy").map(\.text)
      #expect(registers.contains { $0.contains("end of the run") }, "\(registers)")
      try await laboratory.expectLedgerHolds()
      let later = try await Trolley.open(laboratory)
      try await later.signInByName()
      try await later.terminal.wait(for: "– no verdict")
    }
  }

  @Test("P pauses after the reading with the load off, and P goes on")
  func pause() async throws {
    try await Laboratory.work { laboratory in
      let trolley = try await Trolley.open(laboratory)
      do {
        let hand = try await trolley.beginAndHold()
        try await trolley.terminal.press("p")
        try await trolley.terminal.wait(for: "Will pause after this reading")
        while try await !trolley.terminal.screen().contains("Paused, the load is off") {
          try await hand.pass(milliseconds: 1000)
        }
        #expect(try laboratory.loadIsOff())
        try await hand.pass(milliseconds: 60_000)
        try await trolley.terminal.press("p")
        try await trolley.terminal.wait(for: "P pause")
      }
      let result = try await trolley.answer()
      #expect(result.contains("C O N F O R M I N G"), "\(result)")
      let entries = try await laboratory.entries()
      #expect(entries.containing("ause").count >= 2, "\(entries.text)")
    }
  }
}

extension String {
  /// The line of a run's screen that has voltage, current and power.
  fileprivate var liveValues: [Substring] {
    let line = split(separator: "\n").first { $0.contains("U  ") && $0.contains("P  ") }
    return line.map { $0.split(separator: " ") } ?? []
  }
}

extension Trolley {
  /// From the result to the failure's causes in the record, and back.
  fileprivate func lookBehind(_ words: String) async throws {
    let steps = [
      ("d", "■ Conclusion"), ("x", "Behind it"), ("", words), ("Escape", "■ Conclusion"),
      ("Escape", "Result · record"),
    ]
    for (key, words) in steps {
      if !key.isEmpty { try await terminal.press(key) }
      try await terminal.wait(for: words)
    }
  }

  /// Gives the reason that is asked for once a run was stopped.
  fileprivate func endByCustomer() async throws {
    try await terminal.wait(for: "Why was the run ended?")
    try await terminal.press("4")
    let result = try await terminal.wait(for: "N O T   C O M P L E T E D")
    #expect(result.contains("客户要求停止"), "\(result)")
  }

  /// To 120 columns and back to 80, until each shows what it must from its rule to its foot.
  fileprivate func widenAndNarrow(_ isThere: (String) -> Bool) async throws {
    for (width, height) in [(120, 40), (80, 24)] {
      try await terminal.resize(width: width, height: height)
      let rule = String(repeating: "─", count: width)
      var screen = ""
      do {
        try await eventually("the same on \(width) columns") {
          screen = try await terminal.screen()
          let lines = screen.split(separator: "\n")
          return lines.contains { $0 == rule } && screen.contains("F1 help") && isThere(screen)
        }
      } catch {
        Issue.record("look at the screen of \(width) columns:\n\(screen)")
        throw error
      }
    }
  }
}
