/// What comes of a key or of news: where the person goes, and what is asked of the shell.
package struct Outcome: Sendable {
  package enum Move: Sendable {
    case stay
    /// Another screen on top, to come back from.
    case open(any Screen)
    /// Another screen in place of this one.
    case replace(any Screen)
    case back
    /// To the day's work, whatever is on top of it.
    case home
    /// Out of the program.
    case leave
  }

  package var move: Move
  package var wishes: [Wish]

  package init(_ move: Move = .stay, _ wishes: [Wish] = []) {
    self.move = move
    self.wishes = wishes
  }

  package static let stay = Outcome()
  package static let back = Outcome(.back)

  package static func open(_ screen: any Screen) -> Outcome { Outcome(.open(screen)) }

  package static func replace(_ screen: any Screen) -> Outcome { Outcome(.replace(screen)) }

  package static func ask(_ wishes: Wish...) -> Outcome { Outcome(.stay, wishes) }
}
