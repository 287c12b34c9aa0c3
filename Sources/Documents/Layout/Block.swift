/// Something that stands on one page whole; its elements lie relative to its upper left corner.
struct Block {
  var height: Double
  var elements: [PageElement] = []
  /// Left out at the top of a page.
  var spaceBefore = 0.0
  /// Never the last of a page.
  var keepsWithNext = false
  /// Takes the rest of a page that ends early.
  var isFlexible = false
  var beginsPage = false
  /// The head of the table this row belongs to, repeated where a page begins.
  var head: TableHead?
  /// For the failure when it is taller than a page.
  var name = ""
}

/// What stands at the top of every page on which a table goes on.
struct TableHead {
  var height: Double
  var elements: [PageElement]
}
