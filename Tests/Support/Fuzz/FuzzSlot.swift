import Glibc
import Synchronization

/// Memory that a signal handler can read without asking anybody: the input that is being parsed.
struct FuzzSlot: Sendable {
  private static let size = 1 << 17
  private static let count = 64
  private static let isTaken = Mutex([Bool](repeating: false, count: count))
  /// A length and the bytes, for each slot; never freed.
  nonisolated(unsafe) private static let memory: UnsafeMutablePointer<UInt8> = {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: size * count)
    memory.initialize(repeating: 0, count: size * count)
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE] { signal(number, report) }
    return memory
  }()

  private let number: Int

  static func take() -> FuzzSlot {
    _ = memory
    let number = isTaken.withLock { isTaken in
      let free = isTaken.firstIndex(of: false) ?? count - 1
      isTaken[free] = true
      return free
    }
    return FuzzSlot(number: number)
  }

  func giveBack() {
    setLength(0)
    Self.isTaken.withLock { $0[number] = false }
  }

  func hold(_ heading: String, _ input: [UInt8]) {
    let bytes = (Array(heading.utf8) + input).prefix(Self.size - 8)
    setLength(0)
    (start + 8).update(from: Array(bytes), count: bytes.count)
    setLength(bytes.count)
  }

  static func say(_ text: StaticString) {
    _ = write(2, text.utf8Start, text.utf8CodeUnitCount)
  }

  private var start: UnsafeMutablePointer<UInt8> { Self.memory + number * Self.size }

  private func setLength(_ length: Int) {
    UnsafeMutableRawPointer(start).storeBytes(of: length, as: Int.self)
  }

  /// Only what signal-safety(7) allows; the signal comes again and then ends the process.
  private static let report: @convention(c) (CInt) -> Void = { number in
    say("\nThe tests are ending by a signal while a parser reads one of these inputs:\n")
    for slot in 0..<count {
      let start = memory + slot * size
      let length = UnsafeRawPointer(start).load(as: Int.self)
      if length == 0 { continue }
      _ = write(2, start + 8, length)
      say("\n")
    }
    signal(number, SIG_DFL)
  }
}
