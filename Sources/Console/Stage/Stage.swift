import Glibc
import Transport

/// Shows the interface on the terminal and takes keys, on a thread of its own that waits for nothing
/// else: an instrument that is silent for ten seconds delays no key.
package actor Stage {
  private let executor = ThreadExecutor()
  private let mailbox: Mailbox
  private var app: App
  /// Told of each key as it arrives, before anything is done with it.
  private let keyed: @Sendable (Key) -> Void

  /// How often the bell of an alarm rings.
  private static let ringing = Duration.seconds(1)

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  package init(
    _ app: App,
    _ mailbox: Mailbox,
    keyed: @escaping @Sendable (Key) -> Void = { _ in }
  ) {
    self.app = app
    self.keyed = keyed
    self.mailbox = mailbox
  }

  /// Until the person leaves or the terminal is gone; `fulfil` begins what a screen wishes for and
  /// does not wait for it.
  package func play(isPlain: Bool, _ fulfil: @Sendable (Wish) -> Void) -> Bool {
    guard let terminal = NcursesTerminal(isPlain: isPlain) else { return false }
    defer { terminal.end() }
    carry(app.begin(), terminal, fulfil)
    var hasKeys = true
    while !app.isOver && hasKeys {
      let (width, height) = terminal.size
      terminal.draw(app.canvas(width: width, height: height))
      hasKeys = mailbox.wait(app.isRinging ? Self.ringing : nil)
      if app.isRinging { terminal.bell() }
      // A key was pressed at what stood there, and comes before what is new.
      while let key = terminal.key() {
        keyed(key)
        carry(app.press(key), terminal, fulfil)
      }
      for letter in mailbox.take() {
        switch letter {
        case .news(let news): carry(app.take(news), terminal, fulfil)
        case .resized: fit(terminal)
        case .ended: hasKeys = false
        }
      }
    }
    return true
  }

  private func carry(
    _ wishes: [Wish],
    _ terminal: NcursesTerminal,
    _ fulfil: @Sendable (Wish) -> Void
  ) {
    for wish in wishes {
      switch wish {
      case .bell: terminal.bell()
      case .repaint: terminal.repaint()
      default: fulfil(wish)
      }
    }
  }

  private func fit(_ terminal: NcursesTerminal) {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return }
    terminal.resize(width: Int(size.ws_col), height: Int(size.ws_row))
  }
}
