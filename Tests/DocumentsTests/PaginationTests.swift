import Testing
import Wording

@testable import Documents

@Suite("Pagination") struct PaginationTests {
  private func block(_ name: String, _ height: Double) -> Block {
    let text = PlacedText(origin: Point(0, 0), text: name, style: .body)
    return Block(height: height, elements: [.text(text)], name: name)
  }

  private func names(_ blocks: [Block]) throws -> [[String]] {
    try Pagination.pages(of: blocks, height: 100)
      .map { page in
        page.compactMap { if case .text(let text) = $0 { text.text } else { nil } }
      }
  }

  @Test("A block that does not fit goes to the next page whole")
  func neverSplits() throws {
    #expect(try names([block("a", 60), block("b", 60)]) == [["a"], ["b"]])
    #expect(try names([block("a", 60), block("b", 40)]) == [["a", "b"]])
  }

  @Test("A heading goes with what follows it")
  func noOrphanHeading() throws {
    var heading = block("heading", 20)
    heading.keepsWithNext = true
    #expect(try names([block("a", 60), heading, block("b", 30)]) == [["a"], ["heading", "b"]])
  }

  @Test("A table's head is repeated where its rows go on")
  func repeatsHead() throws {
    var head = block("head", 20)
    head.keepsWithNext = true
    let rows = (1...5).map { number in
      var row = block("row \(number)", 30)
      row.head = TableHead(height: 20, elements: head.elements)
      return row
    }
    #expect(
      try names([head] + rows)
        == [["head", "row 1", "row 2"], ["head", "row 3", "row 4"], ["head", "row 5"]]
    )
  }

  @Test("What is pushed to the foot ends where the page ends")
  func foot() throws {
    var forced = block("next", 10)
    forced.beginsPage = true
    let blocks = [block("a", 20), Block(height: 0, isFlexible: true), block("foot", 30), forced]
    let pages = try Pagination.pages(of: blocks, height: 100)
    guard case .text(let foot) = try #require(pages[0].last) else {
      Issue.record("the foot is a text")
      return
    }
    #expect(foot.origin.y == 70)
    #expect(pages.count == 2)
  }

  @Test("A block taller than a page is refused by its name")
  func tooTall() throws {
    let failure = #expect(throws: Failure.self) { try names([block("client", 101)]) }
    #expect(failure?.sentence.en == "The text at 'client' is taller than a page.")
  }
}
