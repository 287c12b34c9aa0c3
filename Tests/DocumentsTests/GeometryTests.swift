import Evidence
import Testing
import Wording

@testable import Documents

@Suite("Geometry") struct GeometryTests {
  private static let records = [
    SampleRecord.conforming(), SampleRecord.nonconforming(), SampleRecord.crowded(),
  ]

  @Test("No text runs off the page or into another", arguments: records)
  func staysApart(_ record: OriginalRecord) throws {
    let typesetter = try Typesetter()
    for (number, page) in try Shipped.pages(record).pages.enumerated() {
      let boxes = page.elements.compactMap { Box($0, typesetter) }
      for box in boxes {
        #expect(
          box.left >= Paper.left - 0.5 && box.right <= Paper.right + 0.5,
          "page \(number + 1): '\(box.text)' leaves the margins"
        )
        #expect(box.top > 30 && box.bottom < Paper.height - 25, "page \(number + 1): '\(box.text)'")
      }
      for (index, box) in boxes.enumerated() {
        let other = boxes[(index + 1)...].first { $0.overlaps(box) }
        #expect(
          other == nil,
          "page \(number + 1): '\(box.text)' and '\(other?.text ?? "")' overlap"
        )
      }
    }
  }

  @Test("Numbers of a column end at one line")
  func numbersStandRight() throws {
    let typesetter = try Typesetter()
    let numbers = ["+0.3", "-10.25", "+100"]
    let blocks = TableLayout(
      labels: [.init(zh: "名称", en: "Name"), .init(zh: "误差", en: "Error")],
      cells: numbers.map { [.text("A"), .number($0, unit: "%")] },
      typesetter
    ).blocks
    let ends = blocks.dropFirst().compactMap { block in
      block.elements.compactMap { Box($0, typesetter) }.map(\.right).max()
    }
    #expect(ends.count == 3)
    #expect(ends.allSatisfy { abs($0 - ends[0]) < 0.01 })
  }

  @Test("A unit that all cells share stands in the head; one that differs stays with its number")
  func units() throws {
    let typesetter = try Typesetter()
    func text(_ units: [String]) -> String {
      let blocks = TableLayout(
        labels: [.init(zh: "电压", en: "Voltage")],
        cells: units.map { [.number("1", unit: $0)] },
        typesetter
      ).blocks
      return Page(elements: blocks.flatMap(\.elements)).plainText
    }
    #expect(text(["V", "V"]).contains("Voltage\u{A0}/\u{A0}V"))
    #expect(!text(["V", "V"]).contains("1 V"))
    #expect(text(["V", "A"]).contains("1 V"))
  }

  @Test("Readings become columns while they fit, and lines of one cell when there are many")
  func readings() throws {
    let typesetter = try Typesetter()
    func heads(_ count: Int) -> String {
      let cell = Cell(content: .numbers((1...count).map { "+0.\($0)" }, unit: "%"))
      let blocks = TableLayout(
        labels: [.init(zh: "读数 {n}", en: "Reading {n}")],
        cells: [[cell]],
        typesetter
      ).blocks
      return Page(elements: blocks[0].elements).plainText
    }
    #expect(heads(2).contains("读数 1") && heads(2).contains("读数 2"))
    #expect(heads(4).contains("读数 1…4"))
  }
}
