import Console
import FoundationEssentials
import Synchronization
import Wording

/// What was typed and is not done with, kept where neither a crash nor a closed terminal loses it.
///
/// Written at once, behind no other wish, and never by whoever takes keys: several keys that come
/// during one writing are written together by the next.
final class DraftFile: Sendable {
  private let path: String
  private let drafts: Mutex<[String: Draft]>
  /// Held for each writing: an older one never comes after a newer.
  private let writing = Mutex(())
  private let wake: AsyncStream<Void>.Continuation

  init(
    path: String = StatePlace.file("drafts.json"),
    failed: @escaping @Sendable (Failure) -> Void = { _ in }
  ) {
    self.path = path
    let kept = (try? Data(contentsOf: URL(filePath: path)))
      .flatMap { try? JSONDecoder().decode([Draft].self, from: $0) }
    drafts = Mutex(Dictionary((kept ?? []).map { ($0.name, $0) }) { $1 })
    let (wakes, wake) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    self.wake = wake
    Task.detached { [weak self] in
      for await _ in wakes {
        do throws(Failure) { try self?.write() } catch { failed(error) }
      }
    }
  }

  deinit { wake.finish() }

  func all() -> [Draft] { drafts.withLock { Array($0.values) } }

  /// An empty draft was done with and goes.
  func keep(_ draft: Draft) {
    drafts.withLock { $0[draft.name] = draft.isEmpty ? nil : draft }
    wake.yield()
  }

  /// What was kept is in the file when this returns.
  func write() throws(Failure) {
    try writing.withLock { _ throws(Failure) in
      let all = drafts.withLock { $0.values.sorted { $0.name < $1.name } }
      guard let bytes = try? JSONEncoder().encode(all) else { return }
      try WholeFile.write([UInt8](bytes), to: path)
    }
  }
}
