package import Wording

/// A pile of the day's list and how far it is.
package struct DayPile: Sendable, Equatable {
  package enum State: Sendable, Equatable, CaseIterable {
    case waiting
    /// Some of its connectors are done.
    case begun
    case done
    case failed
    case interrupted
    /// Ended without a verdict today: to be done again.
    case notCompleted
    case underWay
  }

  package var serial: String
  package var model: String
  /// Nil where only serial number and model are known: the nameplate is still to be typed.
  package var file: String?
  package var state: State
  /// What the records of today say of it: numbers and times.
  package var note: BilingualText?
  /// What is wrong with its file, if something is.
  package var problem: BilingualText?

  package init(
    serial: String,
    model: String,
    file: String?,
    state: State = .waiting,
    note: BilingualText? = nil,
    problem: BilingualText? = nil
  ) {
    self.serial = serial
    self.model = model
    self.file = file
    self.state = state
    self.note = note
    self.problem = problem
  }
}

extension DayPile.State {
  /// A mark and a word: nothing is said by colour alone.
  var words: BilingualText {
    switch self {
    case .waiting: BilingualText(zh: "– 待检", en: "– to do")
    case .begun: BilingualText(zh: "– 未检完", en: "– not all")
    case .done: BilingualText(zh: "✓ 合格", en: "✓ done")
    case .failed: BilingualText(zh: "✗ 不合格", en: "✗ failed")
    case .interrupted: BilingualText(zh: "… 中断", en: "… cut off")
    case .notCompleted: BilingualText(zh: "– 未完成", en: "– no verdict")
    case .underWay: BilingualText(zh: "… 检定中", en: "… under way")
    }
  }

  var ink: Ink {
    switch self {
    case .waiting, .begun: .plain
    case .done: .good
    case .failed: .bad
    case .interrupted, .notCompleted, .underWay: .warning
    }
  }

  var isToDo: Bool { [.waiting, .begun, .notCompleted].contains(self) }
}
