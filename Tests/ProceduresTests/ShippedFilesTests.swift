import DataFiles
import Foundation
import Metrology
import Procedures
import Testing
import Wording

@Suite("Shipped files") struct ShippedFilesTests {
  @Test("are there") func lists() {
    #expect(!ShippedFiles.procedures.isEmpty, "no procedure is shipped")
    #expect(!ShippedFiles.piles.isEmpty, "no example of a pile is shipped")
  }

  @Test("of procedures keep every rule", arguments: ShippedFiles.procedures)
  func procedure(_ file: URL) throws {
    let procedure = try Procedure.decode(DataFile.read(file.path()))
    #expect("\(procedure.id).yaml" == file.lastPathComponent)
    #expect(!procedure.decidingFigures.isEmpty)
  }

  @Test("hold a procedure to copy from that keeps every rule and confirms nothing")
  func blueprint() throws {
    let file = ShippedFiles.root.appending(path: "Procedures/blueprint.yaml")
    let procedure = try Procedure.decode(DataFile.read(file.path()))
    #expect(procedure.id == "blueprint" && !ShippedFiles.procedures.contains(file))
    #expect(procedure.figures.allSatisfy { $0.provenance.status == .unconfirmed })
    #expect(procedure.unconfirmedDecidingFigures == procedure.decidingFigures)
  }

  @Test("of piles keep every rule", arguments: ShippedFiles.piles)
  func pile(_ file: URL) throws {
    let procedures = try ShippedFiles.procedures.map {
      try Procedure.decode(DataFile.read($0.path()))
    }
    let found = try ChargingPile.decode(DataFile.read(file.path()), forAnyOf: procedures)
    let covering = try #require(
      procedures.first {
        $0.appliesTo.contains(found.nameplate.kind) && $0.regulation.edition == "2022"
      }
    )
    let pile = try ChargingPile.decode(DataFile.read(file.path()), for: covering)
    #expect(pile.nameplate == found.nameplate)
    #expect(pile.rows.allSatisfy { !$0.label.zh.isEmpty && !$0.value.zh.isEmpty })
  }
}

@Suite("JJG 1149-2022") struct RegulationTests {
  @Test("pretends nothing: no deciding figure is confirmed, so everything is a specimen")
  func nothingIsConfirmed() throws {
    let procedure = try ShippedFiles.procedure()
    #expect(procedure.unconfirmedDecidingFigures == procedure.decidingFigures)
    #expect(procedure.figures.allSatisfy { $0.provenance.status != .confirmed })
  }

  @Test("names for each verdict the figures that decide it")
  func decidingFigures() throws {
    let procedure = try ShippedFiles.procedure()
    let one = try #require(AccuracyClass("1"))
    let clock = procedure.decidingFigures(of: .clock, kind: .initial, accuracyClass: one)
    #expect(clock.map(\.value) == ["examined", "yes", "±5 s", "1/3", "3", "yes"])
    let error = procedure.decidingFigures(
      of: .operatingError,
      kind: .subsequent,
      accuracyClass: one
    )
    #expect(error.map(\.value).contains("±1.0 %"))
    #expect(!error.map(\.value).contains("±2.0 %"))
    #expect(!error.map(\.value).contains("0.5 Imax"), "that is a load point of another kind")
    #expect(!error.map(\.path).contains { $0.contains("planning") }, "an estimate decides nothing")
  }

  @Test("counts a figure as checked once clause, source, status and a second person stand there")
  func confirmation() throws {
    let old =
      "limit: { value: 1.0 %, clause: \"5.1\", source: cncyxny, status: practice, entered-by: 准桩 Assize }"
    let new =
      "limit: { value: 1.0 %, clause: \"5.1\", source: printed, status: confirmed, entered-by: A, checked-by: B }"
    let (before, after) = (
      try ShippedFiles.procedure(), try ShippedFiles.procedure([(old, new)])
    )
    let checked = Set(before.unconfirmedDecidingFigures.map(\.path))
      .subtracting(after.unconfirmedDecidingFigures.map(\.path))
    #expect(checked == ["items.operating-error.classes.1.limit"])
  }

  @Test(
    "has three items in 2022 and six in 2018, and insulation, indication and payment beside them",
    arguments: [
      ("jjg-1149-2022", ItemTreatment.supplementary), ("jjg-1148-2022", .supplementary),
      ("jjg-1149-2018", .examined), ("jjg-1148-2018", .examined),
    ]
  )
  func items(_ id: String, _ treatment: ItemTreatment) throws {
    let procedure = try ShippedFiles.procedure(id)
    #expect(procedure.headings.map(\.item) == VerificationItem.allCases)
    for item in [VerificationItem.insulation, .indicationError, .payment] {
      let heading = try #require(procedure.heading(of: item))
      #expect(VerificationKind.allCases.allSatisfy { heading.treatment(in: $0) == treatment })
    }
  }

  @Test(
    "asks for as many load points as its edition wants at least",
    arguments: [
      ("jjg-1149-2022", 1), ("jjg-1148-2022", 1), ("jjg-1149-2018", 2), ("jjg-1148-2018", 3),
    ]
  )
  func loadPointCounts(_ id: String, _ least: Int) throws {
    let points = try ShippedFiles.procedure(id).operatingError.loadPoints
    #expect(VerificationKind.allCases.map { points[$0, default: []].count }.min() == least)
  }

  @Test("gives three years less a day")
  func period() throws {
    let day = try #require(CivilDate("2026-11-21"))
    let last = try ShippedFiles.procedure().period.validUntil(verified: day)
    #expect(last?.description == "2029-11-20")
  }

  @Test("judges insulation, and records temperature without a limit")
  func preconditions() throws {
    let conditions = try ShippedFiles.procedure().preconditions
    let insulation = try #require(conditions.first { $0.id == "insulation" })
    let temperature = try #require(conditions.first { $0.id == "temperature" })
    #expect(insulation.accepts(try #require(QuantityValue("5 MΩ"))) == true)
    #expect(insulation.accepts(try #require(QuantityValue("4999999 Ω"))) == false)
    #expect(insulation.accepts(try #require(QuantityValue("5 V"))) == false)
    #expect(insulation.limit?.en == "≥ 5 MΩ")
    #expect(temperature.accepts(try #require(QuantityValue("-40 °C"))) == nil)
    #expect(temperature.limit == nil)
  }

  @Test("ends a run after damage, not after an error out of limits")
  func endings() throws {
    let procedure = try ShippedFiles.procedure()
    #expect(procedure.failureEndsRun("appearance/damage"))
    #expect(procedure.failureEndsRun("precondition/insulation"))
    #expect(!procedure.failureEndsRun("operating-error"))
  }

  @Test("is shown as tables whose rows are as wide as their headers")
  func tables() throws {
    for table in try ShippedFiles.procedure().tables {
      #expect(table.rows.allSatisfy { $0.count == table.headers.count }, "\(table.title.en)")
    }
  }
}

@Suite("NIST Handbook 44, 3.40") struct HandbookTests {
  @Test("knows no clock, and has both tolerances of its one class")
  func tolerances() throws {
    let procedure = try ShippedFiles.procedure("nist-hb44-3.40")
    #expect(procedure.headings.map(\.item) == [.appearance, .operatingError, .payment])
    let one = try #require(AccuracyClass("1"))
    let limits = VerificationKind.allCases.map {
      procedure.operatingError.limit(for: one, kind: $0)?.limit.value.description
    }
    #expect(limits == ["1.0 %", "2.0 %", "2.0 %"])
    let maintenance = procedure.decidingFigures(
      of: .operatingError,
      kind: .subsequent,
      accuracyClass: one
    )
    #expect(maintenance.map(\.value).contains("±2.0 %"))
    #expect(!maintenance.map(\.value).contains("±1.0 %"), "that is the acceptance tolerance")
  }

  @Test("claims as confirmed the DC test loads and what is tested, and no tolerance")
  func confirmed() throws {
    let confirmed = try ShippedFiles.procedure("nist-hb44-3.40").figures
      .filter { $0.provenance.status == .confirmed }
    #expect(confirmed.allSatisfy { $0.provenance.checkedBy == nil }, "nobody has checked any")
    #expect(
      Set(confirmed.map(\.value)) == [
        "2023-01-01", "examined", "0.9 Imax", "2 MMQ", "0.09 Imax", "MMQ",
      ]
    )
  }
}

@Suite("Figures") struct FigureTests {
  /// Every figure of a file is written on one line with `entered-by`, or as a block of keys.
  @Test("of a shipped procedure are all listed", arguments: ShippedFiles.procedures)
  func complete(_ file: URL) throws {
    let procedure = try Procedure.decode(DataFile.read(file.path()))
    let stated = try ShippedFiles.text("Procedures/\(file.lastPathComponent)")
      .split(separator: "\n")
      .filter { !$0.drop { $0 == " " }.hasPrefix("#") && $0.contains("entered-by:") }
    // A limit for two kinds is listed once for each.
    let shared = procedure.operatingError.classes.compactMap(\.kinds).map { 2 * ($0.count - 1) }
    #expect(procedure.figures.count == stated.count + shared.reduce(0, +))
    #expect(Set(procedure.figures.map(\.path)).count == procedure.figures.count)
  }
}
