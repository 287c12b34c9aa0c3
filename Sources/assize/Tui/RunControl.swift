import Console
import Execution
import Synchronization
import Wording

/// The hand on a run under way: what a person presses reaches it at once, behind no other wish.
final class RunControl: Sendable {
  private struct State {
    var stop: StopSignal?
    var pause: PauseSignal?
    var person = ""
    /// Whoever waits for an answer; nil while nobody does.
    var waiting: CheckedContinuation<RunAnswer?, Never>?
    var mark: (@Sendable () throws(Failure) -> KeyPress.Moment)?
    /// The moment of the key that was pressed last, while presses are kept.
    var latest: KeyPress.Moment?
    var presses: [KeyPress.Moment] = []
    var isLeft: BilingualText?
  }

  private let state = Mutex(State())
  private let mailbox: Mailbox

  init(_ mailbox: Mailbox) { self.mailbox = mailbox }

  var isUnderWay: Bool { state.withLock { $0.stop != nil } }

  /// Takes a run in hand; one that begins as the person leaves is stopped at once.
  func take(_ stop: StopSignal, _ pause: PauseSignal, person: String) {
    let left = state.withLock { state in
      (state.stop, state.pause, state.person) = (stop, pause, person)
      return state.isLeft
    }
    if let left { stop.raise(left, byPerson: false) }
  }

  func letGo() { state.withLock { ($0.stop, $0.pause) = (nil, nil) } }

  /// Whether it was a wish that goes to the run itself.
  func takes(_ wish: RunWish) -> Bool {
    switch wish {
    case .stop: stop(BilingualText(zh: "检定员按下停止键。", en: "the verifier pressed stop."))
    case .pause(let isWanted): pause(isWanted)
    case .answer(let answer): resolve(answer)
    case .press:
      state.withLock { state in if let latest = state.latest { state.presses.append(latest) } }
    case .keepPresses(let count): state.withLock { $0.presses = Array($0.presses.prefix(count)) }
    case .start, .resume, .abandon: return false
    }
    return true
  }

  /// Called as a key arrives, before anything else is done with it.
  func keyed(_ key: Key) {
    guard key == .character(" "), let mark = state.withLock({ $0.mark }) else { return }
    let moment = try? mark()
    state.withLock { $0.latest = moment }
  }

  func stop(_ reason: BilingualText, byPerson isByPerson: Bool = true) {
    guard let stop = state.withLock({ $0.stop }) else { return }
    let isFirst = stop.reason == nil
    stop.raise(reason, byPerson: isByPerson)
    if isFirst {
      resolve(nil)
      mailbox.post(.run(.stopping))
    }
  }

  /// Nobody sits here any more: the run ends, and asks nothing.
  ///
  /// A closed terminal is heard of twice, by a signal and by its end; that is no second, pressing stop.
  func leave(_ reason: BilingualText) {
    let isFirst = state.withLock { state in
      defer { state.isLeft = state.isLeft ?? reason }
      return state.isLeft == nil
    }
    if isFirst { stop(reason, byPerson: false) }
    resolve(nil)
  }

  /// The answer to what a person is asked for; nil where the run was stopped or nobody is there.
  func ask(
    _ asked: RunAsked,
    mark: (@Sendable () throws(Failure) -> KeyPress.Moment)? = nil
  ) async -> (answer: RunAnswer?, presses: [KeyPress.Moment]) {
    let answer = await withTaskCancellationHandler {
      await withCheckedContinuation { waiting in
        let mayWait = state.withLock { state in
          guard state.isLeft == nil, !Task.isCancelled else { return false }
          (state.waiting, state.mark, state.presses) = (waiting, mark, [])
          return true
        }
        if mayWait { mailbox.post(.run(.asks(asked))) } else { waiting.resume(returning: nil) }
      }
    } onCancel: {
      resolve(nil)
    }
    return (answer, state.withLock { $0.presses })
  }

  private func pause(_ isWanted: Bool) {
    let (pause, person) = state.withLock { ($0.pause, $0.person) }
    guard let pause else { return }
    if isWanted { pause.raise(by: person) } else { pause.lift(by: person) }
    mailbox.post(.run(.pausing(isWanted)))
  }

  func resolve(_ answer: RunAnswer?) {
    let waiting = state.withLock { state in
      defer { (state.waiting, state.mark, state.latest) = (nil, nil, nil) }
      return state.waiting
    }
    guard let waiting else { return }
    mailbox.post(.run(.answered))
    waiting.resume(returning: answer)
  }
}
