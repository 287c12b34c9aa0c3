import Foundation
import Support
import Testing

@Suite("Records on the screens", .atABench)
struct RecordsScreensTests {
  /// A store of an institution of three people, with two runs of `wang`.
  private func institute(_ body: (Institute) async throws -> Void) async throws {
    let folder = try TestFolder()
    let people = [
      (user: "wang", roles: "verifier"), (user: "li", roles: "checker"),
      (user: "zhao", roles: "approver,technical-head"),
    ]
    try await Laboratory.work(in: folder) { laboratory in
      let institute = try await Institute.founded(in: folder, people)
      let key = try await institute.assize("bench-key", "SIM-BENCH-1", as: "admin")
      try require(key, exits: 0)
      let bench = laboratory.simulator.benchFile
      let register = ["standard", "register", "--bench", bench]
      try require(try await institute.assize(register, as: "zhao"), exits: 0)
      let signingIn = ["--as": "wang", "--passphrase-file": institute.passphraseFile(of: "wang")]
      for _ in 1...2 { try require(try await laboratory.verify(signingIn), exits: 0) }
      try await body(institute)
    }
  }

  /// The screen of records with somebody at it.
  private func records(_ institute: Institute, as user: String) async throws -> TmuxSession {
    let terminal = try await TmuxSession(
      ["tui", "--store", institute.store, "--documents", institute.folder.file("papers")],
      in: institute.folder,
      width: 100,
      height: 30,
      environment: [
        "DISPLAY": ":0",
        "ASSIZE_VIEWER": try viewer(in: institute.folder),
      ]
    )
    try await terminal.wait(for: "Example Institute of Metrology")
    try await terminal.type(user)
    try await terminal.press("Tab")
    try await terminal.type("the words of \(user)")
    try await terminal.press("Enter")
    try await terminal.wait(for: "The day's work")
    try await terminal.press("r")
    try await terminal.wait(for: "[all 2]")
    return terminal
  }

  /// A viewer that only keeps what it was given.
  private func viewer(in folder: TestFolder) throws -> String {
    let path = try folder.write(
      "#!/bin/sh\ncp \"$1\" '\(folder.file("viewed.pdf"))'\n",
      to: "viewer"
    )
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  @Test("Three people sign two records, each in one sitting, and the document is read and written")
  func sitting() async throws {
    try await institute { institute in
      for (user, role) in [("wang", "verifier"), ("li", "checker"), ("zhao", "approver")] {
        let terminal = try await records(institute, as: user)
        try await terminal.wait(for: "due for me 2")
        try await terminal.press("F2")
        for record in 1...2 {
          try await terminal.wait(for: "To be signed as \(role): record \(record)")
          try await terminal.press("Enter")
        }
        try await terminal.wait(for: "Record 2 signed by \(role) \(user)")
        try await terminal.press("Escape")
        try await terminal.wait(for: "due for me 0")
        if user == "zhao" { try await readAndWrite(terminal, institute) }
      }
      expect(try await institute.assize("ledger", "verify"), exits: 0)
      for record in ["1", "2"] {
        let shown = try await institute.assize("records", "show", record, as: "wang")
        #expect(shown.output.contains("signed by approver zhao"), "\(shown)")
      }
    }
  }

  private func readAndWrite(_ terminal: TmuxSession, _ institute: Institute) async throws {
    try await terminal.type("nothing is called like this")
    try await terminal.wait(for: "No record is like that.")
    try await terminal.press("C-u")
    try await terminal.wait(for: "✓ approver zhao")
    try await terminal.press("Enter")
    try await terminal.wait(for: "■ Conclusion")
    try await terminal.press("End")
    try await terminal.wait(for: "✓ the whole chain of")
    try await terminal.press("d")
    try await terminal.wait(for: "Verification Certificate")
    try await terminal.press("PageDown")
    try await terminal.wait(for: "page 2 of")
    try await terminal.press("w")
    try await terminal.wait(for: "✓ written: ")
    let papers = try FileManager.default.contentsOfDirectory(
      atPath: institute.folder.file("papers")
    )
    #expect(papers == ["SPECIMEN-2026-000002.pdf"])
    let paper = institute.folder.file("papers/SPECIMEN-2026-000002.pdf")
    let document = try await PaperDocument(paper, in: institute.folder)
    #expect(document.contains("zhao's name"))
    try await terminal.press("v")
    let viewed = institute.folder.file("viewed.pdf")
    try await eventually("the viewer has the document") {
      FileManager.default.contents(atPath: viewed) == FileManager.default.contents(atPath: paper)
    }
  }

  @Test("A correction is authorised by another on the same screen, and the record is rechecked")
  func correction() async throws {
    try await institute { institute in
      let terminal = try await records(institute, as: "li")
      try await terminal.press("Down", "Enter")
      try await terminal.wait(for: "■ Conclusion")
      try await terminal.press("c")
      try await terminal.wait(for: "What is to be corrected?")
      try await terminal.press("Down", "Enter")
      try await terminal.wait(for: "It should say")
      try await terminal.type("Hall 7")
      try await terminal.press("Enter")
      try await terminal.type("misheard")
      try await terminal.press("Enter", "Enter")
      try await terminal.type("li")
      try await terminal.press("Enter")
      try await terminal.type("the words of li")
      try await terminal.press("Enter")
      try await terminal.wait(for: "✗ E-7042")
      try await terminal.press("C-u")
      try await terminal.type("zhao")
      try await terminal.press("Enter")
      try await terminal.type("the words of zhao")
      try await terminal.press("Enter")
      try await terminal.wait(for: "Place: Hall 7")
      try await terminal.press("Escape")
      try await terminal.wait(for: "■ Conclusion")
      try await terminal.press("k")
      try await terminal.wait(for: "✓ Every conclusion of 1 records still follows")
      try await terminal.press("Escape")
      try await terminal.wait(for: "■ Conclusion")
      // A later run replaced this one: its own record is what can still be read.
      try await terminal.press("d")
      try await terminal.wait(for: "original record SPECIMEN-2026-000001-R")
      let shown = try await institute.assize("records", "show", "1", as: "wang")
      #expect(shown.output.contains("to 'Hall 7', li: misheard"), "\(shown)")
      expect(try await institute.assize("ledger", "verify"), exits: 0)
    }
  }
}
