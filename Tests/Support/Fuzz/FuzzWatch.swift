import Foundation
import Glibc
import Synchronization

/// Names the input under way when a parser traps, and ends the tests when one never returns.
final class FuzzWatch: Sendable {
  /// In s of real time; far above what any input takes on a busy computer.
  private static let patience = 120.0

  private let slot: FuzzSlot
  private let heading: String
  private let progress = Mutex((index: -1, since: Date(), isOver: false))
  private let news = NSCondition()

  init(_ name: String, seed: UInt64) {
    heading = "\(name), seed \(seed), index "
    slot = FuzzSlot.take()
    Thread.detachNewThread { self.watch() }
  }

  func begin(_ index: Int, _ input: [UInt8]) {
    slot.hold(heading + "\(index): ", input)
    progress.withLock { $0 = (index, Date(), false) }
  }

  func end() {
    slot.giveBack()
    progress.withLock { $0.isOver = true }
    news.lock()
    news.broadcast()
    news.unlock()
  }

  private func watch() {
    news.lock()
    defer { news.unlock() }
    while true {
      let (_, since, isOver) = progress.withLock { $0 }
      if isOver { return }
      let deadline = since.addingTimeInterval(Self.patience)
      if deadline < Date() {
        FuzzSlot.say("A parser did not return; one of these inputs hangs it:\n")
        abort()
      }
      _ = news.wait(until: deadline)
    }
  }
}
