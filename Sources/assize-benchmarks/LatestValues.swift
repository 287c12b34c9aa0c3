import Synchronization

/// What each instrument answered last.
final class LatestValues: Sendable {
  private let values = Mutex<[Int: String]>([:])

  func keep(_ value: String, at index: Int) { values.withLock { $0[index] = value } }

  var text: String { values.withLock { $0[0] ?? "" } }
}
