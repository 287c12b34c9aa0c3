import Foundation
import Testing

@Suite("Bad input", .atABench)
struct RefusalTests {
  @Test(
    "It is refused before the load is on, in a sentence with a remedy, in both languages",
    arguments: Refusal.files + Refusal.stores + Refusal.options
  )
  func refused(_ refusal: Refusal) async throws {
    try await Laboratory.work { laboratory in
      let options = try await refusal.make(laboratory)
      let untouched = try contents(of: options["--store"])
      for locale in Locale.allCases {
        let outcome = try await laboratory.verify(options, environment: locale.environment)
        expect(outcome, exits: refusal.status)
        #expect(outcome.output.isEmpty, "standard output is for results")
        for words in refusal.words(in: locale) {
          #expect(outcome.errors.contains(words), "'\(words)' should be said: \(outcome)")
        }
      }
      #expect(try contents(of: options["--store"]) == untouched)
      #expect(try laboratory.noEnergyHasFlowed())
      let records = try await laboratory.assize("records", "--store", laboratory.store)
      #expect(!records.output.contains("EX60-2026-0007"), "a refused run leaves no record")
    }
  }

  @Test("A full disk is noticed before the run begins", arguments: Locale.allCases)
  func fullDisk(_ locale: Locale) async throws {
    try await Laboratory.work { laboratory in
      let outcome = try await onASmallDisk(laboratory, locale)
      expect(outcome, exits: 65)
      let sentences: [Locale: String] = [.english: "Make room on the disk", .chinese: "腾出磁盘空间"]
      #expect(outcome.errors.contains(sentences[locale] ?? ""), "\(outcome)")
      #expect(try laboratory.noEnergyHasFlowed())
    }
  }

  @Test("Another instrument than the bench file's is found before anything is set")
  func wrongSerial() async throws {
    try await Laboratory.work(with: ShippedText.goodScenario.withAllOnTCP()) { laboratory in
      let tapped = try TappedBench(laboratory)
      let bench = try ShippedText(at: tapped.benchFile)
        .replacing("SIM-IT-0001", with: "SIM-IT-0002")
      try laboratory.folder.write(bench.text, to: "tapped-bench.yaml")
      let outcome = try await laboratory.verify(["--bench": tapped.benchFile])
      try require(outcome, exits: 2)
      #expect(try outcome.report().failure?.code == "E-2103")
      #expect(
        outcome.errors.contains("should have the serial number SIM-IT-0002, but has SIM-IT-0001")
      )
      let commands = tapped.log.lines.filter { $0.isFromProgram && !$0.isQuery }.map(\.text)
      #expect(Set(commands) == ["INP OFF", "SESS:STOP"], "nothing was sent but what makes safe")
      try await laboratory.expectLedgerHolds()
    }
  }

  @Test(
    "Another pile than the pile file's is found before anything is set",
    arguments: Locale.allCases
  )
  func anotherPile(_ locale: Locale) async throws {
    try await Laboratory.work { laboratory in
      let options = try laboratory.pile {
        try $0.replacing("EX60-2026-0007", with: "EX60-2026-0008")
      }
      let outcome = try await laboratory.verify(options, environment: locale.environment)
      try require(outcome, exits: 2)
      #expect(try outcome.report().failure?.code == "E-4016")
      let remedies: [Locale: String] = [
        .english: "use the pile file of this pile", .chinese: "使用该桩自己的桩文件",
      ]
      #expect(outcome.errors.contains(remedies[locale] ?? ""), "\(outcome)")
      #expect(try await !laboratory.entries().contains("setting: "))
      #expect(try laboratory.noEnergyHasFlowed())
    }
  }

  @Test("A document that cannot be written is kept, said, and given later")
  func documentsFolderRefuses() async throws {
    try await Laboratory.work { laboratory in
      let occupied = try laboratory.folder.write("a letter", to: "letter.txt")
      let outcome = try await laboratory.verify(["--documents": "\(occupied)/below"])
      #expect(outcome.ending != .exited(0))
      #expect(outcome.errors.contains("could not be written"), "\(outcome)")
      #expect(outcome.errors.contains("✓ Conclusion: conforming (record 1)"))
      let again = try await laboratory.assize(
        "document",
        "1",
        "--store",
        laboratory.store,
        "--documents",
        laboratory.documents
      )
      expect(again, exits: 0)
      #expect(laboratory.folder.names(in: "documents") == ["SPECIMEN-2026-000001.pdf"])
    }
  }

  /// A disk of one MiB that only the program sees; without the right to mount one, files that may
  /// not grow.
  private func onASmallDisk(_ laboratory: Laboratory, _ locale: Locale) async throws -> Outcome {
    try laboratory.folder.makeFolder("disk")
    let disk = laboratory.folder.file("disk")
    let words = laboratory.verifyWords(["--store": "\(disk)/store"])
    let mount = "mount -t tmpfs -o size=1m none \(disk) 2>/dev/null && exec \"$@\""
    let limit = "trap '' XFSZ; ulimit -f 64; exec \"$@\""
    let canMount = try await Assize.tool(
      "/usr/bin/env",
      ["unshare", "-m", "sh", "-c", mount, "sh", "true"],
      in: laboratory.folder
    )
    let shell =
      canMount.ending == .exited(0) ? ["unshare", "-m", "sh", "-c", mount] : ["sh", "-c", limit]
    return try await Assize.tool(
      "/usr/bin/env",
      shell + ["sh", BuiltBinary.path] + words,
      in: laboratory.folder,
      environment: locale.environment
    )
  }

  /// Every file of a folder, or the file itself; nil where nothing is there.
  private func contents(of path: String?) throws -> [String: Data]? {
    guard let path, FileManager.default.fileExists(atPath: path) else { return nil }
    if let names = try? FileManager.default.contentsOfDirectory(atPath: path) {
      return try Dictionary(
        uniqueKeysWithValues: names.map {
          ($0, try Data(contentsOf: URL(filePath: "\(path)/\($0)")))
        }
      )
    }
    return ["": try Data(contentsOf: URL(filePath: path))]
  }
}
