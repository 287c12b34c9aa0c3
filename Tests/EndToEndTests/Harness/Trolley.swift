import Foundation
import Testing

/// A verifier at the screens in front of a simulated pile.
struct Trolley: Sendable {
  let laboratory: Laboratory
  let terminal: TmuxSession

  /// Opens the screens on a day of one pile, with everything that people answer before the load typed
  /// already, as a crash left it.
  static func open(
    _ laboratory: Laboratory,
    bench: String? = nil
  ) async throws -> Trolley {
    let folder = laboratory.folder
    let pile = try folder.write(try ShippedText("Examples/pile-60kw.yaml").text, to: "pile.yaml")
    try keep(answers, for: pile, in: folder)
    let list = "schema: 1\npiles:\n  - file: pile.yaml\n"
    let terminal = try await TmuxSession(
      [
        "tui", "--bench", bench ?? laboratory.simulator.benchFile, "--piles",
        try folder.write(list, to: "today.yaml"), "--store", laboratory.store, "--documents",
        laboratory.documents, "--clock", laboratory.simulator.clock,
      ],
      in: folder,
      environment: ["XDG_STATE_HOME": folder.file("state")]
    )
    return Trolley(laboratory: laboratory, terminal: terminal)
  }

  /// Writes what was typed at the checklist of a pile as a crash leaves it.
  private static func keep(
    _ answers: [String: String],
    for pile: String,
    in folder: TestFolder
  ) throws {
    try folder.makeFolder("state/assize")
    let checklist = "checklist \(pile) A jjg-1149-2022 initial"
    let draft: [String: Any] = ["name": checklist, "texts": answers]
    let drafts = try JSONSerialization.data(withJSONObject: [draft])
    try folder.write(String(decoding: drafts, as: UTF8.self), to: "state/assize/drafts.json")
  }

  private static let answers = [
    "precondition/temperature": "23.5 °C", "precondition/humidity": "48 %RH",
    "precondition/insulation": "52 MΩ", "check/warm-up": "45 min", "check/self-zero": "yes",
    "check/check-standard-before": "0.021 %", "check/polarity": "yes", "check/sense-leads": "yes",
    "check/nameplate-recorded": "yes", "check/firmware": "V2.1.7", "check/mark": "CPA 2025-E117",
    "check/seals-before": "none", "check/earlier-certificate": "none", "check/representative": "Li",
    "appearance/nameplate": "yes", "appearance/nameplate-agrees": "yes", "appearance/damage": "yes",
    "appearance/display": "yes", "appearance/resolution": "yes", "appearance/pulse-output": "yes",
    "appearance/seals": "yes", "appearance/session": "yes", "appearance/no-load": "yes",
    "appearance/emergency-stop": "yes",
  ]

  /// From the sign-in to the beginning of the run.
  func begin() async throws {
    try await signInByName()
    try await prepare()
  }

  /// Signs in at a store of nobody's.
  func signInByName() async throws {
    try await terminal.wait(for: "Name of the verifier")
    try await terminal.type("Wang")
    try await terminal.press("Enter")
  }

  /// Signs in with an account of an institution, to the day's list.
  func signIn(as user: String) async throws {
    try await terminal.wait(for: "Passphrase")
    try await terminal.type(user)
    try await terminal.press("Tab")
    try await terminal.type("the words of \(user)")
    try await terminal.press("Enter")
    try await terminal.wait(for: "The day's work")
  }

  /// From the day's list to the beginning of the run; a checklist that no draft filled is typed.
  func prepare(typing isTyping: Bool = false) async throws {
    try await terminal.wait(for: "EX60-2026-0007")
    // A screen is there once what it waits for stands on it.
    for content in ["Off-board chargers", "people's own time", "Enter checklist", "Checklist"] {
      try await terminal.press("Enter")
      try await terminal.wait(for: content)
    }
    if isTyping { try await typeChecklist() }
    try await terminal.press("F2")
    try await terminal.wait(for: "Assize · Verification")
  }

  /// Answers every question in its turn; what a quantity was measured with stays open.
  private func typeChecklist() async throws {
    let measured = ["23.5", "48", "52", "45"].flatMap { [$0, ""] }
    let bench = ["y", "0.021", "", "y", "y", "y"]
    let texts = ["V2.1.7", "CPA 2025-E117", "none", "none", "Li"]
    for answer in measured + bench + texts + Array(repeating: "y", count: 9) {
      if !answer.isEmpty { try await terminal.type(answer) }
      // A confirmation goes on by itself.
      if answer != "y" { try await terminal.press("Enter") }
    }
    try await terminal.wait(for: "nothing is left open")
  }

  /// From the sign-in to a load that is on, where time stands still.
  func beginAndHold() async throws -> ClockHand {
    let hand = try laboratory.simulator.clockHand()
    try await begin()
    try await hold(hand)
    return hand
  }

  /// Lets time pass until the load of a run that has begun is on.
  func hold(_ hand: ClockHand) async throws {
    try await terminal.wait(for: "Record 1")
    try await hand.passes(until: "the load is on") { try !laboratory.loadIsOff() }
  }

  /// Answers what is asked until the result is there; `atDisplay` types what the pile
  /// shows, or does what a hand must do.
  func answer(atDisplay: (String) async throws -> Void = { _ in }) async throws -> String {
    while true {
      var screen = ""
      try await eventually(within: .seconds(120), "a question or the result") {
        // Seen twice alike: a capture in the middle of a redraw has a new title over an old body.
        let seen = try await terminal.screen()
        defer { screen = seen }
        return seen == screen
          && [
            "A question of the run", "Result · record", "The pile's display", "Catching",
            "Your hand is needed",
          ]
          .contains { screen.contains($0) }
      }
      if screen.contains("Result · record") { return screen }
      if screen.contains("A question of the run") {
        try await answer(questionOn: screen)
      } else {
        try await atDisplay(screen)
      }
      // The next question stands there only once this one is taken.
      try await eventually("another screen than:\n\(screen)") {
        try await terminal.screen() != screen
      }
    }
  }

  func waitUntilGone(_ words: String) async throws {
    try await eventually("'\(words)' gone from the screen") {
      try await !terminal.screen().contains(words)
    }
  }

  private func answer(questionOn screen: String) async throws {
    if screen.contains("leave open") { return try await terminal.press("F3") }
    try await terminal.type(screen.contains("check standard") ? "0.019" : "A-204518")
    try await terminal.press("Enter")
  }
}
