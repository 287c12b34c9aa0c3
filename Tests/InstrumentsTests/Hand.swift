import Synchronization
import Transport

/// Lets the script of a server interrupt the link that asks it.
final class Hand: Sendable {
  private let interrupter = Mutex<LinkInterrupter?>(nil)

  func hold(_ interrupter: LinkInterrupter) {
    self.interrupter.withLock { $0 = interrupter }
  }

  func interrupt() {
    interrupter.withLock { $0?.interrupt() }
  }
}
