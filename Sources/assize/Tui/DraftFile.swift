import Console
import FoundationEssentials
import Synchronization
import Wording

/// What was typed and is not done with, kept where neither a crash nor a closed terminal loses it.
final class DraftFile: Sendable {
  private let path: String
  private let drafts: Mutex<[String: Draft]>

  init(path: String = StatePlace.file("drafts.json")) {
    self.path = path
    let kept = (try? Data(contentsOf: URL(filePath: path)))
      .flatMap { try? JSONDecoder().decode([Draft].self, from: $0) }
    drafts = Mutex(Dictionary((kept ?? []).map { ($0.name, $0) }) { $1 })
  }

  func all() -> [Draft] { drafts.withLock { Array($0.values) } }

  /// An empty draft was done with and goes.
  func keep(_ draft: Draft) throws(Failure) {
    let all = drafts.withLock { drafts in
      drafts[draft.name] = draft.isEmpty ? nil : draft
      return drafts.values.sorted { $0.name < $1.name }
    }
    guard let bytes = try? JSONEncoder().encode(all) else { return }
    try WholeFile.write([UInt8](bytes), to: path)
  }
}
