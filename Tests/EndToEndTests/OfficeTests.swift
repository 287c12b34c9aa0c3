import Foundation
import Support
import Testing

@Suite("The office", .atABench) struct OfficeTests {
  @Test("Approvals, numbers, corrections and access are entries of people who may make them")
  func office() async throws {
    let folder = try TestFolder()
    try await Laboratory.work(in: folder) { laboratory in
      try require(
        try await laboratory.verify(["--kind": "initial", "--verifier": "王检定"]),
        exits: 0
      )
    }
    let institute = try await Institute.founded(
      in: folder,
      [
        ("wang", "verifier"), ("li", "checker"), ("zhang", "approver"),
        ("chen", "technical-head"), ("guan", "record-keeper"),
      ]
    )
    try await expectProcedures(institute)
    try await expectNumbers(institute)
    try await expectCorrections(institute)
    try await expectAccess(institute)
    expect(try await institute.assize("ledger", "verify"), exits: 0)
  }

  @Test("A reason that the technical head signs lets one more routine run begin, and only one")
  func authorised() async throws {
    let folder = try TestFolder()
    let scenario = try ShippedText("Examples/scenario-nonconforming.yaml")
    try await Laboratory.work(with: scenario, in: folder) { laboratory in
      try require(try await laboratory.verify(), exits: 1)
      let institute = try await Institute.founded(
        in: folder,
        [("wang", "verifier"), ("chen", "technical-head")]
      )
      let standards = ["standard", "register", "--bench", laboratory.simulator.benchFile]
      try require(try await institute.assize(standards, as: "chen"), exits: 0)
      let signingIn = [
        "--as": "wang", "--passphrase-file": institute.passphraseFile(of: "wang"),
      ]
      let before = try await laboratory.verify(signingIn)
      #expect(before.errors.contains("E-4017"), "\(before)")
      let authorise = ["authorise", "1", "--reason", "the gun was not locked"]
      try await expectRefused(institute, authorise, as: "wang", "E-5116")
      expect(try await institute.assize(authorise, as: "chen"), exits: 0)
      try require(try await laboratory.verify(signingIn), exits: 1)
      let again = try await laboratory.verify(signingIn)
      #expect(again.errors.contains("E-4017"), "one authorisation is for one run: \(again)")
      expect(try await institute.assize("ledger", "verify"), exits: 0)
    }
  }

  private func expectProcedures(_ institute: Institute) async throws {
    let id = "jjg-1149-2022"
    let confirm = ["procedure", "confirm", id, "period.at-most", "--printed", "2022, p. 1"]
    try await expectRefused(institute, confirm + ["--value", "24 month"], as: "chen", "E-7036")
    try await expectRefused(institute, confirm + ["--value", "36 month"], as: "wang", "E-5116")
    try await expectRefused(
      institute,
      ["procedure", "confirm", id, "period.at-mots", "--value", "1", "--printed", "p. 1"],
      as: "chen",
      "period.at-most"
    )
    let confirmed = try await institute.assize(confirm + ["--value", "36 month"], as: "chen")
    expect(confirmed, exits: 0)
    let approved = try await institute.assize("procedure", "approve", id, as: "chen")
    #expect(approved.output.contains("approved by chen's name"), "\(approved)")
    let shown = try await institute.assize("procedure", "show", id)
    #expect(shown.output.contains("✓ 2022, p. 1") && shown.output.contains("approved by chen's"))
    try await expectChangedFileIsNotApproved(institute)
  }

  /// One figure is changed in a copy of the data folder: neither approval nor confirmation holds.
  private func expectChangedFileIsNotApproved(_ institute: Institute) async throws {
    let data = institute.folder.file("data")
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    for name in ["Procedures", "Drivers", "Certificates", "Exports"] {
      try FileManager.default.copyItem(
        atPath: Checkout.root.appending(path: name).path(),
        toPath: "\(data)/\(name)"
      )
    }
    let path = "\(data)/Procedures/jjg-1149-2022.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("value: 36 month", with: "value: 35 month")
      .write(toFile: path, atomically: true, encoding: .utf8)
    let shown = try await institute.assize("procedure", "show", "jjg-1149-2022", "--data", data)
    #expect(shown.output.contains("changed since and is not approved"), "\(shown)")
    #expect(!shown.output.contains("✓ 2022, p. 1"), "a changed figure is no longer confirmed")
  }

  private func expectNumbers(_ institute: Institute) async throws {
    let range = [
      "numbers", "range", "SIM-BENCH-1", "--year", "2026", "--first", "1", "--last", "9",
    ]
    try await expectRefused(institute, range, as: "wang", "E-5116")
    expect(try await institute.assize(range, as: "chen"), exits: 0)
    try await expectRefused(institute, range, as: "chen", "E-5152")
    let list = try await institute.assize("numbers")
    #expect(list.output.contains("SIM-BENCH-1") && list.output.contains("1–9"), "\(list)")
    let giveUp = ["numbers", "give-up", "2026-SIM-BENCH-1-000001", "--reason", "spoilt"]
    try await expectRefused(institute, giveUp, as: "guan", "E-5153")
  }

  private func expectCorrections(_ institute: Institute) async throws {
    let shown = try await institute.assize("records", "show", "1", as: "wang")
    expect(shown, exits: 0)
    func entry(_ words: String) throws -> String {
      let line = shown.output.split(separator: "\n").first { $0.contains(words) }
      return try String(#require(line?.split(separator: " ").first, "no entry says '\(words)'"))
    }
    func words(_ entry: String, _ becomes: String) -> [String] {
      ["correct", "1", "--entry", entry, "--becomes", becomes]
        + ["--reason", "misread", "--author", "wang"]
    }
    let temperature = try entry("Ambient temperature")
    let reading = try entry("reference energy")
    try await expectRefused(institute, words(reading, "1 kWh"), as: "zhang", "E-7041")
    let nameplate = try entry("nameplate")
    try await expectRefused(institute, words(nameplate, "no"), as: "zhang", "E-7037")
    try await expectRefused(institute, words(temperature, "warm"), as: "zhang", "E-4002")
    try await expectRefused(institute, words(temperature, "24.5 °C"), as: "wang", "E-5116")
    expect(try await institute.assize(words(temperature, "24.5 °C"), as: "zhang"), exits: 0)
    expect(try await institute.assize("recheck", "1"), exits: 0)
    let document = ["document", "1", "--form", "original-record", "--documents"]
    let made = try await institute.assize(document + [institute.folder.file("new")], as: "wang")
    try require(made, exits: 0)
    let path = try #require(made.output.split(separator: "\n").first.map(String.init))
    let paper = try await PaperDocument(path, in: institute.folder)
    for words in ["24.5", "misread", "wang's name", "zhang's name", "Corrections"] {
      #expect(paper.contains(words), "'\(words)' should stand on the original record")
    }
  }

  private func expectAccess(_ institute: Institute) async throws {
    try await expectRefused(institute, ["document", "1"], as: nil, "E-7020")
    try await expectRefused(institute, ["document", "1"], as: "chen", "E-5116")
    let reissue = ["document", "1", "--reissue", "client renamed"]
    try await expectRefused(institute, reissue, as: "zhang", "E-7040")
    try await expectRefused(institute, ["authorise", "1", "--reason", "x"], as: "chen", "E-7039")
    let export = ["export", "--form", "csv", "--out", institute.folder.file("csv"), "1"]
    try await expectRefused(institute, export, as: "wang", "E-5116")
    expect(try await institute.assize(export, as: "guan"), exits: 0)
  }

  /// Refused with a sentence that holds these words and never the customer's name.
  private func expectRefused(
    _ institute: Institute,
    _ words: [String],
    as user: String?,
    _ expected: String
  ) async throws {
    let outcome = try await institute.assize(words, as: user)
    #expect(outcome.errors.contains(expected), "\(words): \(outcome)")
    #expect(!outcome.errors.contains("示例充电运营"), "a customer's name: \(outcome)")
  }
}
