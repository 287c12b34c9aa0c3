import CSystem
import Glibc

/// Turns SIGWINCH into a letter: the handler only writes into the mailbox's own pipe.
package enum ResizeWatch {
  private static let pipe: (reading: CInt, writing: CInt) = {
    var ends: [CInt] = [-1, -1]
    _ = pipe2(&ends, O_CLOEXEC)
    return (ends[0], ends[1])
  }()

  package static func start(_ mailbox: Mailbox) {
    var thread = pthread_t()
    let loop = Unmanaged.passRetained(Loop(mailbox)).toOpaque()
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
    signal(SIGWINCH) { _ in
      var byte: UInt8 = 1
      _ = write(ResizeWatch.pipe.writing, &byte, 1)
    }
  }

  private final class Loop: Sendable {
    let mailbox: Mailbox

    init(_ mailbox: Mailbox) { self.mailbox = mailbox }

    func run() {
      var byte: UInt8 = 0
      while true {
        let count = read(ResizeWatch.pipe.reading, &byte, 1)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return }
        mailbox.post(.resized)
      }
    }
  }
}
