import Glibc
import Wording

/// One line at the terminal that says how far long work has come and how long it may still take.
struct ProgressLine {
  private let session: Session
  private let started = ContinuousClock.now

  init(_ session: Session) {
    self.session = session
  }

  /// Drawn over itself, and taken away when all is done; nothing where nobody watches.
  func show(_ done: Int, of all: Int) {
    guard session.showsLive, all > 0 else { return }
    // ECMA-48: to the first column, and clear the line.
    let start = "\r\u{1B}[K"
    Output.raw(done < all ? start + text(done, all) : start, to: STDERR_FILENO)
  }

  private func text(_ done: Int, _ all: Int) -> String {
    let percent = done * 100 / all
    let passed = ContinuousClock.now - started
    let left = done > 0 ? (passed / done * (all - done)).components.seconds : nil
    let words = BilingualText(
      zh: "\(done)/\(all)（\(percent) %）" + (left.map { "，约剩 \($0) s" } ?? ""),
      en: "\(done)/\(all) (\(percent) %)" + (left.map { ", about \($0) s left" } ?? "")
    )
    return words.text(in: session.language)
  }
}
