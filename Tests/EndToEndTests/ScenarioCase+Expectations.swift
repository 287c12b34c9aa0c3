import Foundation
import Testing

extension ScenarioCase {
  /// Holds a report against the table.
  func expectComputed(
    _ report: RunReport,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let computed = try computed
    #expect(try report.conclusion == computed.conclusion, sourceLocation: location)
    #expect(try report.failedItems == computed.failedItems, sourceLocation: location)
    #expect(report.unexaminedItems.isEmpty && report.loadReadBackOff == true)
    #expect(
      try report.item("appearance")?.conclusion == computed.line("appearance/no-load").conclusion,
      sourceLocation: location
    )
    let points = try #require(report.item("operating-error")?.loadPoints)
    #expect(!points.isEmpty)
    for point in points { try expect(point, computed.line("operating-error/\(point.loadPoint)")) }
    if let payment = report.item("payment"), payment.conclusion != "notApplicable" {
      try expect(payment, computed.line("payment"))
    }
    if let clock = report.item("clock")?.clock {
      let bounds = try #require(try computed.line("clock").bounds)
      #expect(try bounds.contains(Quantity(clock.deviation).approximation), "\(clock)")
    }
  }

  private func expect(
    _ point: RunReport.LoadPoint,
    _ computed: ComputedConclusion.Line
  ) throws {
    try Arithmetic(point, interval: roundingInterval).check()
    #expect(point.method == method && point.readings.count == 2)
    let mean = try Decimal(signed: try #require(point.mean)).approximation
    let bounds = try #require(computed.bounds)
    #expect(bounds.contains(mean), "\(pile), \(point.loadPoint): \(mean) lies outside \(bounds)")
    #expect(point.conclusion == computed.conclusion)
    if computed.value != "-" { #expect(point.rounded == computed.value) }
  }

  private func expect(_ payment: RunReport.Item, _ computed: ComputedConclusion.Line) throws {
    #expect(payment.conclusion == computed.conclusion && !payment.sessions.isEmpty)
    #expect(payment.isSupplementary == supplementary.contains("payment"))
    for session in payment.sessions {
      let amount = try #require(session.payment)
      let deviation = try Quantity(amount.deviation).approximation
      if let bounds = computed.bounds { #expect(bounds.contains(deviation), "\(amount)") }
      let (shown, least, most) = (
        try Quantity(amount.shown).number, try Quantity(amount.least).number,
        try Quantity(amount.most).number
      )
      let limit = Decimal(string: "0.01")!
      let isInside = shown >= least - limit && shown <= most + limit
      #expect(session.conclusion == (isInside ? "conforming" : "nonconforming"), "\(amount)")
    }
    if computed.bounds == nil {
      #expect(payment.sessions.contains { $0.payment?.periods.count == 2 }, "two prices")
    }
  }

  /// The certificate, or the notice that names what failed.
  func expectDocument(_ report: RunReport, in folder: TestFolder) async throws {
    let made = try #require(report.documents.first)
    let isConforming = report.conclusion == "conforming"
    #expect(report.documents.count == 1)
    #expect(made.form == (isConforming ? "certificate" : "result-notice"))
    let paper = try await PaperDocument(try #require(made.path), in: folder)
    #expect(paper.title == (isConforming ? "检定证书" : "检定结果通知书"))
    for item in report.items where report.failedItems.contains(item.item) {
      #expect(paper.contains("不合格项目") && paper.contains(item.name.zh), "\(item.name.zh)")
      if let remark = item.remark { #expect(paper.contains(remark.zh), "\(remark.zh)") }
    }
  }
}
