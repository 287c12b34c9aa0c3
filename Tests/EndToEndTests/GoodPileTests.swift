import Foundation
import Testing

@Suite("A good pile", .atABench)
struct GoodPileTests {
  @Test("It conforms, item by item, and its load is off when the program has ended")
  func conforms() async throws {
    let run = try await GoodRun.made()
    let report = run.report
    #expect(report.conclusion == "conforming")
    let concluding = report.items.filter { $0.conclusion != "notApplicable" }
    #expect(concluding.map(\.item) == ["appearance", "operating-error", "clock"])
    #expect(concluding.allSatisfy { $0.conclusion == "conforming" })
    #expect(report.items.count == 3, "what is supplementary and was not asked for is not there")
    #expect(report.failedItems.isEmpty && report.unexaminedItems.isEmpty)
    #expect(report.reason == nil && report.failure == nil)
    #expect(report.loadReadBackOff == true && run.loadWasOff)
  }

  @Test("The object says what was verified, by what, and that it is a specimen")
  func saysWhatItIsAbout() async throws {
    let report = try await GoodRun.made().report
    #expect(report.procedure == "jjg-1149-2022")
    #expect((report.kind, report.occasion) == ("initial", "routine"))
    #expect(report.pile.serial == "EX60-2026-0007" && report.connector == "A")
    #expect(report.record == 1 && report.earlierRuns.isEmpty)
    #expect(report.isSpecimen, "everything is one before signatures exist")
  }

  @Test("Every planned reading is there, each in a session of its own")
  func everyReadingIsThere() async throws {
    let points = try #require(try await GoodRun.made().report.item("operating-error")).loadPoints
    #expect(points.map(\.loadPoint) == ["half-imax", "imax"])
    #expect(points.map(\.current) == ["50 A", "100 A"])
    let readings = points.flatMap(\.readings)
    #expect(readings.map(\.reading) == [1, 2, 1, 2])
    #expect(readings.map(\.session) == [2, 3, 4, 5], "the first is that of the check at no load")
    #expect(readings.allSatisfy { $0.register == "session" && $0.pileStart == "0.000 kWh" })
  }

  @Test("Error, mean and rounded value follow from the readings by arithmetic done elsewhere")
  func arithmeticHolds() async throws {
    let points = try #require(try await GoodRun.made().report.item("operating-error")).loadPoints
    for point in points {
      try Arithmetic(point).check()
    }
  }

  @Test("Each reading lies where the scenario's own error puts it")
  func readingsAreTrue() async throws {
    let points = try #require(try await GoodRun.made().report.item("operating-error")).loadPoints
    for point in points {
      for reading in point.readings {
        try expect(reading, of: point, liesBy: Truth())
      }
    }
  }

  @Test("The energy used is what all the readings drew")
  func energyUsed() async throws {
    let report = try await GoodRun.made().report
    let readings = report.items.flatMap(\.loadPoints).flatMap(\.readings)
    let sum = try readings.map { try Quantity($0.referenceEnergy).wattHours }.reduce(0, +)
    #expect(try Quantity(try #require(report.energyUsed)).wattHours == sum)
  }

  @Test("The clock is ahead by what the scenario says, signed")
  func clockDeviation() async throws {
    let clock = try #require(try await GoodRun.made().report.item("clock")?.clock)
    #expect(clock.deviation.hasPrefix("+"))
    #expect(try abs(Quantity(clock.deviation).approximation - 1.4) < 0.06, "\(clock)")
    #expect(clock.limit == "5 s")
  }

  @Test("Where nobody watches, the steps are plain lines, and standard output is the object alone")
  func plainLines() async throws {
    let outcome = try await GoodRun.made().outcome
    #expect(!outcome.errors.contains("\u{1B}"), "no escape sequences outside a terminal")
    for step in ["Record 1.", "▸ Identity", "Not covered", "reading 2", "✓ Conclusion: conforming"]
    {
      #expect(outcome.errors.contains(step), "'\(step)' is missing in:\n\(outcome.errors)")
    }
    #expect(outcome.output.hasPrefix("{") && outcome.output.hasSuffix("}\n"))
  }
}

@Suite("The document and the record of a good pile", .atABench)
struct GoodPileDocumentTests {
  @Test("The certificate says so, is a specimen on every page, and carries its own fonts")
  func certificate() async throws {
    let run = try await GoodRun.made()
    let made = try #require(run.report.documents.first)
    #expect(run.report.documents.count == 1 && made.form == "certificate" && made.isSpecimen)
    let paper = try await PaperDocument(try #require(made.path), in: run.folder)
    #expect(paper.pages.count >= 2)
    #expect(paper.missingFonts.isEmpty && paper.fontCount > 0)
    for (index, page) in paper.pages.enumerated() {
      #expect(page.contains("SPECIMEN, NOT VALID") && page.contains("样张 无效"), "page \(index + 1)")
      #expect(page.contains("Page \(index + 1) of \(paper.pages.count)"))
    }
    #expect(paper.title == "检定证书")
    let points = run.report.items.flatMap(\.loadPoints)
    let readings = points.flatMap(\.readings).map(\.error) + points.compactMap(\.mean)
    for words in ["EX60-2026-0007", "JJG 1149-2022", "1.003", made.number] + readings {
      #expect(paper.contains(words), "'\(words)' should stand on it")
    }
  }

  @Test("The document is given again byte for byte, and is what its digest says")
  func documentIsGivenAgain() async throws {
    let run = try await GoodRun.made()
    let made = try #require(run.report.documents.first)
    let again = run.folder.file("again")
    try require(try await run.assize("document", "1", "--documents", again), exits: 0)
    let first = try Data(contentsOf: URL(filePath: try #require(made.path)))
    let second = try Data(contentsOf: URL(filePath: "\(again)/\(made.number).pdf"))
    #expect(first == second && !first.isEmpty)
    let digest = try await Assize.tool(
      "/usr/bin/openssl",
      ["dgst", "-sm3", "-r", try #require(made.path)],
      in: run.folder
    )
    #expect(digest.output.hasPrefix(made.digest), "OpenSSL's SM3 of the file: \(digest)")
  }

  @Test("The record is listed, shown, computed again, and its chain holds")
  func recordIsKept() async throws {
    let run = try await GoodRun.made()
    let list = try await run.assize("records")
    expect(list, exits: 0)
    #expect(list.output.contains("EX60-2026-0007") && list.output.contains("✓ conforming"))
    let shown = try await run.assize("records", "show", "1")
    expect(shown, exits: 0)
    let entries = try RecordEntries(shown.output)
    #expect(entries.entries.first?.text.hasPrefix("run opened: ") == true)
    #expect(entries.contains("run closed: conforming") && entries.contains("document: certificate"))
    #expect(entries.containing(" file ").count == 9, "every file that took part:\n\(entries.text)")
    for (register, moments) in [("pile energy", 10), ("reference energy", 17), ("pile clock", 3)] {
      #expect(entries.containing("\(register) ").count == moments, "\(register):\n\(entries.text)")
    }
    for (number, status) in [("x", Int32(64)), ("2", 2)] {
      expect(try await run.assize("records", "show", number), exits: status)
    }
    expect(try await run.assize("recheck", "1"), exits: 0)
    expect(try await run.assize("ledger", "verify"), exits: 0)
  }
}
