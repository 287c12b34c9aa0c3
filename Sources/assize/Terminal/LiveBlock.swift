import Console
import Execution
import Glibc
import Synchronization
import Wording

/// Shows a run's events: lines that stay, and in a terminal a live block that is redrawn below them.
final class LiveBlock: Sendable {
  private struct State {
    var screen: RunScreen
    var drawn = 0
  }

  private let state: Mutex<State>
  private let showsLive: Bool

  init(language: Language, showsLive: Bool) {
    state = Mutex(State(screen: RunScreen(language: language)))
    self.showsLive = showsLive
  }

  func show(_ event: RunEvent) {
    state.withLock { state in
      var staying = state.screen.take(event, width: Self.width)
      if case .loadNotSafe = event, showsLive { staying = staying.map(Self.loud) }
      let live = showsLive ? state.screen.live(width: Self.width) : []
      if staying.isEmpty && live.isEmpty && state.drawn == 0 { return }
      Output.raw(Self.erase(state.drawn) + Self.text(staying + live), to: STDERR_FILENO)
      state.drawn = live.count
    }
  }

  /// White on red, and the bell: ECMA-48 SGR.
  private static func loud(_ line: String) -> String { "\u{07}\u{1B}[1;97;41m\(line)\u{1B}[0m" }

  /// Up to the block's first line and clear from there: ECMA-48 CPL and ED.
  private static func erase(_ lines: Int) -> String {
    lines == 0 ? "" : "\u{1B}[\(lines)F\u{1B}[J"
  }

  private static func text(_ lines: [String]) -> String {
    lines.map { $0 + "\n" }.joined()
  }

  static var width: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
