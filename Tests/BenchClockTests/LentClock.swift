import BenchClock
import Foundation
import Simulator

/// A clock server in a folder of its own, for one test.
final class LentClock {
  static let calendarStart: Int64 = 1_795_000_000_000_000_000
  let server: SimulatedTimeServer
  private let folder: URL

  init(pace: Int? = nil) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "c-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    server = try SimulatedTimeServer(
      socket: folder.appending(path: "s").path,
      calendarStart: Self.calendarStart,
      pace: pace
    )
    try server.start()
  }

  deinit {
    server.stop()
    try? FileManager.default.removeItem(at: folder)
  }

  /// A client of its own, as another process would have.
  func client() throws -> SimulatedClock { try SimulatedClock(socket: server.socket) }
}
