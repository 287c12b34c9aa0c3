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
    let pile = try ChargingPile.decode(DataFile.read(file.path()), for: ShippedFiles.procedure())
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
    #expect(clock.map(\.value) == ["examined", "yes", "±5 s", "1/3"])
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
