import Foundation
import Support
import Testing

@Suite("An institution's verification at the trolley", .atABench)
struct TrolleyInstitutionTests {
  @Test("Three people at one terminal, from the sign-in to a document with all their names")
  func signedDocument() async throws {
    let folder = try TestFolder()
    try await Laboratory.work(in: folder) { laboratory in
      let institute = try await found(in: laboratory)
      let trolley = try await Trolley.open(laboratory)
      try await verify(trolley)
      for (user, role) in [("li", "checker"), ("zhao", "approver")] {
        try await sign(trolley, as: user, role)
      }
      let text = try await read(trolley)
      for user in ["wang", "li", "zhao"] {
        #expect(text.contains("\(user)'s name"), "\(user) is missing:\n\(text)")
      }
      #expect(text.contains("SPECIMEN"), "\(text)")
      try await trolley.terminal.press("F10")
      expect(try await institute.assize("ledger", "verify"), exits: 0)
    }
  }

  /// An institution of three people with the bench's key and its standard.
  private func found(in laboratory: Laboratory) async throws -> Institute {
    let institute = try await Institute.founded(
      in: laboratory.folder,
      [
        (user: "wang", roles: "verifier"), (user: "li", roles: "checker"),
        (user: "zhao", roles: "approver,technical-head"),
      ]
    )
    let key = try await institute.assize("bench-key", "SIM-BENCH-1", as: "admin")
    try require(key, exits: 0)
    let register = ["standard", "register", "--bench", laboratory.simulator.benchFile]
    try require(try await institute.assize(register, as: "zhao"), exits: 0)
    return institute
  }

  /// From the sign-in to the verifier's signature at the result, and away.
  private func verify(_ trolley: Trolley) async throws {
    let terminal = trolley.terminal
    try await trolley.signIn(as: "wang")
    try await trolley.prepare()
    _ = try await trolley.answer()
    try await terminal.wait(for: "✓   C O N F O R M I N G   ✓")
    try await terminal.wait(for: "G sign")
    try await terminal.press("g")
    try await terminal.wait(for: "To be signed as verifier: record 1")
    try await terminal.press("Enter")
    try await terminal.wait(for: "Record 1 signed by verifier wang")
    try await terminal.press("Escape")
    try await terminal.wait(for: "✓ Record 1 signed")
    let signed = try await terminal.wait(for: "F1 help")
    #expect(!signed.contains("G sign"), "signed already:\n\(signed)")
    try await terminal.press("Enter")
    try await terminal.wait(for: "✓ done 1")
    try await terminal.press("o")
  }

  private func sign(_ trolley: Trolley, as user: String, _ role: String) async throws {
    let terminal = trolley.terminal
    try await trolley.signIn(as: user)
    try await terminal.wait(for: "✓ done 1")
    try await terminal.press("r")
    try await terminal.wait(for: "due for me 1")
    try await terminal.press("Enter")
    try await terminal.wait(for: "■ Conclusion")
    try await terminal.press("g")
    try await terminal.wait(for: "To be signed as \(role): record 1")
    try await terminal.press("Enter")
    try await terminal.wait(for: "Record 1 signed by \(role) \(user)")
    try await terminal.press("Escape")
    try await terminal.wait(for: "■ Conclusion")
    guard role == "checker" else { return }
    try await terminal.press("Escape")
    try await terminal.wait(for: "due for me 0")
    try await terminal.press("Escape")
    try await terminal.wait(for: "✓ done 1")
    try await terminal.press("o")
  }

  /// Every page of the certificate, as it is read on the screen.
  private func read(_ trolley: Trolley) async throws -> String {
    let terminal = trolley.terminal
    try await terminal.press("d")
    try await terminal.resize(width: 120, height: 40)
    try await terminal.wait(for: "page 1 of")
    // The page's words come after its frame.
    var text = try await terminal.wait(for: "Verification Certificate")
    let count = try #require(text.firstMatch(of: /page 1 of (\d+)/).flatMap { Int($0.1) })
    for page in 1...count {
      if page > 1 {
        try await terminal.press("PageDown")
        text += try await terminal.wait(for: "page \(page) of")
      }
      try await terminal.press("End")
      text += try await terminal.screen()
    }
    return text
  }
}
