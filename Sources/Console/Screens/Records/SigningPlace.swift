import Evidence
import Wording

/// One record of a sitting, and what became of it there.
struct SigningPlace: Sendable {
  enum State: Sendable {
    case open
    case signed(BilingualText)
    /// Left unsigned; written nowhere.
    case left
    case refused(Failure)
  }

  var line: RecordLine
  var role: Role
  var state = State.open

  /// Whether it can still be signed in this sitting.
  var isOpen: Bool {
    switch state {
    case .open, .refused: true
    case .signed, .left: false
    }
  }

  func rows(_ view: View) -> [Row] {
    let name = "\(line.number)  \(line.pile.serial)"
    let (text, ink): (String, Ink) =
      switch state {
      case .open: ("… \(name)  " + view.words("尚未看过", "not looked at"), .plain)
      case .signed(let receipt): ("✓ " + view.words(receipt), .good)
      case .left:
        ("– \(name)  " + view.words("未签，不留任何记录", "left unsigned, written nowhere"), .warning)
      case .refused(let failure):
        ("✗ \(name)  \(failure.code.rawValue) \(view.words(failure.sentence))", .bad)
      }
    return Row.wrapped(text, ink, width: view.width - 2, indent: 2)
  }
}
