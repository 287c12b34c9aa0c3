import Foundation
import Support
import Testing

@Suite("The screens in a terminal", .atABench)
struct ScreensTests {
  @Test(
    "It opens at the sign-in, follows the terminal's size and the person's language, and leaves"
  )
  func opens() async throws {
    let institute = try await Institute.founded([("wang", "verifier")])
    let terminal = try await TmuxSession(["tui", "--store", institute.store], in: institute.folder)
    try await terminal.wait(for: "Example Institute of Metrology")
    try await terminal.press("F12")
    try await terminal.wait(for: "口令")
    try await terminal.resize(width: 120, height: 40)
    let rule = String(repeating: "─", count: 120)
    try await terminal.wait(for: rule)
    try await terminal.type("wang")
    try await terminal.press("Tab")
    try await terminal.type("not the words")
    try await terminal.press("Enter")
    try await terminal.wait(for: "✗ 账户 wang 的口令不对")
    try await terminal.press("F10")
    #expect(try await terminal.ending() == 0)
  }

  @Test("Without a terminal it says what to do instead")
  func noTerminal() async throws {
    let folder = try TestFolder()
    let outcome = try await Assize.run(["tui"], in: folder)
    expect(outcome, exits: 2)
    #expect(outcome.errors.contains("E-7090"), "\(outcome)")
  }
}
