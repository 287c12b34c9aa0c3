import Foundation
import Support
import Testing

@Suite("Signing", .atABench)
struct SigningTests {
  static let people = [
    (user: "wang", roles: "verifier,checker"), (user: "li", roles: "checker,approver"),
    (user: "zhao", roles: "approver"), (user: "chen", roles: "technical-head"),
  ]

  /// A store of an institution with one run of `wang` on a bench whose key is registered.
  private func institute(
    _ body: (Institute, Laboratory) async throws -> Void
  ) async throws {
    let folder = try TestFolder()
    try await Laboratory.work(in: folder) { laboratory in
      let institute = try await Institute.founded(in: folder, Self.people)
      let key = try await institute.assize("bench-key", "SIM-BENCH-1", as: "admin")
      try require(key, exits: 0)
      let standards = try await institute.assize(
        "standard",
        "register",
        "--bench",
        laboratory.simulator.benchFile,
        as: "chen"
      )
      try require(standards, exits: 0)
      let verified = try await laboratory.verify([
        "--as": "wang", "--passphrase-file": institute.passphraseFile(of: "wang"),
      ])
      try require(verified, exits: 0)
      try await body(institute, laboratory)
    }
  }

  @Test("Three people sign a record in turn, and anybody checks it with openssl as the page says")
  func inTurn() async throws {
    try await institute { institute, _ in
      for (user, role) in [("wang", "verifier"), ("li", "checker"), ("zhao", "approver")] {
        let signed = try await institute.assize("sign", "1", as: user)
        expect(signed, exits: 0)
        #expect(signed.output.contains("signed by \(role) \(user)"), "\(signed)")
        #expect(signed.errors.contains("To be signed as \(role): record 1"), "\(signed)")
      }
      expect(try await institute.assize("ledger", "verify"), exits: 0)
      let folder = institute.folder
      let printed = try await institute.assize("document", "1", "--documents", ".", as: "li")
      expect(printed, exits: 0)
      let paper = folder.file("SPECIMEN-2026-000001.pdf")
      let document = try await PaperDocument(paper, in: folder)
      #expect(document.contains("zhao's name"), "a specimen shows who has signed since it was made")
      #expect(!document.contains("签名不全"))
      let out = folder.file("signed")
      let export = ["export", "--form", "signed", "--out", out, "1"]
      expect(try await institute.assize(export, as: "li"), exits: 0)
      let checked = try await check("\(out)/record-1", institute.folder)
      expect(checked, exits: 0)
      for who in ["verifier", "checker", "approver"] {
        #expect(checked.output.contains("\(who) signed these"), "\(checked)")
      }
      #expect(checked.output.split(separator: "\n").count { $0 == "Verified OK" } == 3)
      try await expectChangesShow("\(out)/record-1", folder)
    }
  }

  @Test("Nobody signs out of turn or twice, and nothing is appended then")
  func refused() async throws {
    try await institute { institute, _ in
      expect(try await institute.assize("sign", "1", as: "wang"), exits: 0)
      for (words, user, code) in [
        (["sign", "1"], "wang", "E-5126"), (["sign", "1", "--role", "approver"], "zhao", "E-5125"),
        (["sign", "2"], "li", "E-5033"), (["sign", "1"], "zhao", "E-5116"),
      ] {
        let outcome = try await institute.assize(words, as: user)
        expect(outcome, exits: 2)
        #expect(outcome.errors.contains(code), "\(outcome)")
      }
      let nobody = try await institute.assize("sign", "1")
      expect(nobody, exits: 64)
      expect(try await institute.assize("ledger", "verify"), exits: 0)
    }
  }

  @Test("A bench whose key is registered seals its runs, and does not begin one without the key")
  func sealed() async throws {
    try await institute { institute, laboratory in
      let record = try await institute.assize("records", "show", "1", as: "wang")
      #expect(record.output.contains("signed by bench SIM-BENCH-1"), "\(record)")
      let witnesses = try FileManager.default.contentsOfDirectory(atPath: institute.keys)
        .filter { $0.hasPrefix("head-") }
      #expect(witnesses.count == 1, "\(witnesses)")
      let key = "\(institute.keys)/bench-SIM-BENCH-1.pem"
      try FileManager.default.moveItem(atPath: key, toPath: "\(key).away")
      let refused = try await laboratory.verify([
        "--as": "wang", "--passphrase-file": institute.passphraseFile(of: "wang"),
      ])
      expect(refused, exits: 2)
      #expect(refused.errors.contains("E-5122"), "\(refused)")
      let nobody = try await laboratory.verify()
      expect(nobody, exits: 64)
    }
  }

  @Test("An end that was cut off behind the last signature shows against the witness")
  func cutOff() async throws {
    try await institute { institute, _ in
      let database = TamperedDatabase("\(institute.store)/ledger.sqlite")
      try database.tamper(
        "DELETE FROM entries WHERE sequence = (SELECT max(sequence) FROM entries)"
      )
      let verified = try await institute.assize("ledger", "verify")
      expect(verified, exits: 1)
      #expect(verified.errors.contains("E-5128"), "\(verified)")
      let elsewhere = try await institute.assize(
        "ledger",
        "verify",
        "--keys",
        institute.folder.file("nowhere")
      )
      expect(elsewhere, exits: 0, "only the witness tells")
    }
  }

  /// The commands of docs/signatures.md, as they stand there.
  private func check(_ record: String, _ folder: TestFolder) async throws -> Outcome {
    let page = try String(
      contentsOf: Checkout.root.appending(path: "docs/signatures.md"),
      encoding: .utf8
    )
    let script = try #require(page.firstMatch(of: /(?s)```sh\n(.*?)```/)).1
    return try await Assize.tool("/bin/sh", ["-c", "cd '\(record)'\n\(script)"], in: folder)
  }

  private func expectChangesShow(_ record: String, _ folder: TestFolder) async throws {
    for (file, change) in [("record.jsonl", "s/kWh/kVh/"), ("checker.json", "s/li/lo/")] {
      let path = "\(record)/\(file)"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let sed = try await Assize.tool("/bin/sed", ["-i", change, path], in: folder)
      try require(sed, exits: 0)
      expect(try await check(record, folder), exits: 1, "\(file) was changed")
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    expect(try await check(record, folder), exits: 0)
  }
}
