import Console
import FoundationEssentials
import Glibc
import Synchronization
import Wording

/// What was typed and is not done with, kept where neither a crash nor a closed terminal loses it.
///
/// Handed to the system with each key, which outlives this process; a task of its own sees it onto the
/// disk, which outlives the power, so that no key waits for the disk.
final class DraftFile: Sendable {
  private let path: String
  private let drafts: Mutex<[String: Draft]>
  private let wake: AsyncStream<Void>.Continuation

  init(path: String = StatePlace.file("drafts.json")) {
    self.path = path
    let kept = (try? Data(contentsOf: URL(filePath: path)))
      .flatMap { try? JSONDecoder().decode([Draft].self, from: $0) }
    drafts = Mutex(Dictionary((kept ?? []).map { ($0.name, $0) }) { $1 })
    let (wakes, wake) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    self.wake = wake
    Task.detached { for await _ in wakes { Self.settle(path) } }
  }

  deinit { wake.finish() }

  func all() -> [Draft] { drafts.withLock { Array($0.values) } }

  /// An empty draft was done with and goes.
  func keep(_ draft: Draft) throws(Failure) {
    try drafts.withLock { drafts throws(Failure) in
      drafts[draft.name] = draft.isEmpty ? nil : draft
      try write(drafts.values.sorted { $0.name < $1.name })
    }
    wake.yield()
  }

  /// Written beside and renamed: a process that dies here leaves the draft before this key.
  private func write(_ drafts: [Draft]) throws(Failure) {
    guard let bytes = try? JSONEncoder().encode(drafts) else { return }
    let fresh = "\(path).new"
    let file = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .notWritten(path, errno: errno) }
    let written = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    let code = errno
    close(file)
    guard written == bytes.count else { throw .notWritten(path, errno: code) }
    guard rename(fresh, path) == 0 else { throw .notWritten(path, errno: errno) }
  }

  private static func settle(_ path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }
}
