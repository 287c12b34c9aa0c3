import CSystem
import Glibc

/// Turns signals into calls on a thread of its own.
///
/// The handler itself only writes the signal's number into a pipe: the one thing that is safe there.
enum SignalWatch {
  private static let pipe: (reading: CInt, writing: CInt) = {
    var ends: [CInt] = [-1, -1]
    _ = pipe2(&ends, O_CLOEXEC)
    return (ends[0], ends[1])
  }()

  /// The signals that ask a process to end.
  static let endings = [SIGINT, SIGTERM, SIGHUP]

  /// Calls `act` with the name of each signal that arrives, from now to the end of the process.
  static func start(
    for signals: [CInt] = endings,
    _ act: @escaping @Sendable (String) -> Void
  ) {
    guard pipe.reading >= 0 else { return }
    var thread = pthread_t()
    let loop = Unmanaged.passRetained(Loop(act: act)).toOpaque()
    pthread_create(
      &thread,
      nil,
      { loop in
        if let loop { Unmanaged<Loop>.fromOpaque(loop).takeRetainedValue().run() }
        return nil
      },
      loop
    )
    pthread_detach(thread)
    for number in signals {
      signal(number) { number in
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(SignalWatch.pipe.writing, &byte, 1)
      }
    }
  }

  private final class Loop: Sendable {
    let act: @Sendable (String) -> Void

    init(act: @escaping @Sendable (String) -> Void) {
      self.act = act
    }

    func run() {
      var byte: UInt8 = 0
      while true {
        let count = read(SignalWatch.pipe.reading, &byte, 1)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return }
        act(name(of: CInt(byte)))
      }
    }

    private func name(of number: CInt) -> String {
      switch number {
      case SIGINT: "SIGINT"
      case SIGTERM: "SIGTERM"
      case SIGWINCH: "SIGWINCH"
      default: "SIGHUP"
      }
    }
  }
}
