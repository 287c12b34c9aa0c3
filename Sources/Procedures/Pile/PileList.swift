/// The piles to verify on one day (今日待检清单), in the order in which somebody means to walk.
package struct PileList: Hashable, Sendable {
  package enum Entry: Hashable, Sendable {
    /// A pile's file, from the folder of the list.
    case file(String)
    /// What stands on an order: the nameplate is typed in front of the pile.
    case named(serial: String, model: String)
  }

  package var entries: [Entry]

  package init(_ entries: [Entry]) { self.entries = entries }
}
