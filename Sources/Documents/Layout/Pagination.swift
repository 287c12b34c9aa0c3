import Wording

/// Fills pages with blocks, never splitting one.
struct Pagination {
  private let height: Double
  private var pages: [[PageElement]] = []
  private var current: [(element: PageElement, isAfterFlexible: Bool)] = []
  private var isAfterFlexible = false
  private var used = 0.0

  /// The elements of each page, relative to the upper left corner of its body.
  static func pages(of blocks: [Block], height: Double) throws(Failure) -> [[PageElement]] {
    var pagination = Pagination(height: height)
    for index in blocks.indices {
      try pagination.place(blocks[index], of: Self.chain(from: index, in: blocks))
    }
    pagination.endPage()
    return pagination.pages
  }

  private init(height: Double) {
    self.height = height
  }

  /// A block and those it must not be parted from.
  private static func chain(from index: Int, in blocks: [Block]) -> ArraySlice<Block> {
    let last = blocks[index...].firstIndex { !$0.keepsWithNext } ?? blocks.endIndex - 1
    return blocks[index...last]
  }

  private mutating func place(_ block: Block, of chain: ArraySlice<Block>) throws(Failure) {
    let needed = chain.dropFirst().reduce(chain.isEmpty ? 0 : block.height) {
      $0 + $1.spaceBefore + $1.height
    }
    let isTooLong = used + block.spaceBefore + needed > height
    // A chain longer than a page breaks where it must.
    let mustBreak = needed <= height ? isTooLong : used + block.spaceBefore + block.height > height
    if used > 0, block.beginsPage || mustBreak {
      endPage(isShort: block.beginsPage)
      if let head = block.head { add(head.elements, height: head.height) }
    }
    guard used + block.height <= height else { throw .textTooLong(block.name) }
    if used > 0 { used += block.spaceBefore }
    add(block.elements, height: block.height)
    if block.isFlexible { isAfterFlexible = true }
  }

  private mutating func add(_ elements: [PageElement], height: Double) {
    current += elements.map { ($0.moved(by: Point(0, used)), isAfterFlexible) }
    used += height
  }

  private mutating func endPage(isShort: Bool = false) {
    let rest = isShort ? height - used : 0
    pages.append(
      current.map { $0.isAfterFlexible ? $0.element.moved(by: Point(0, rest)) : $0.element }
    )
    (current, used, isAfterFlexible) = ([], 0, false)
  }
}
