import Synchronization
import Wording

/// Finding and loading fonts takes longer than setting a document, so that a typesetter is kept for
/// the next.
extension Typesetter {
  private struct Idle: @unchecked Sendable {
    // @unchecked: who stands in the list is used by nobody, and who takes it is its only user.
    var typesetter: Typesetter
  }

  private static let idle = Mutex<[Idle]>([])
  private static let mostIdle = 2

  /// One that nobody else uses, ready for a document; whoever takes it gives it back.
  static func taken() throws(Failure) -> Typesetter {
    let kept = idle.withLock { $0.popLast() }
    if let kept {
      kept.typesetter.beginDocument()
      return kept.typesetter
    }
    return try Typesetter()
  }

  /// The last that its user does with it.
  func giveBack() {
    let idle = Idle(typesetter: self)
    Self.idle.withLock { if $0.count < Self.mostIdle { $0.append(idle) } }
  }
}
