import Foundation

/// The built program, run as a person would run it.
enum BuiltBinary {
  /// Beside the program that runs the tests, where SwiftPM puts every product.
  static let path: String = {
    let runner = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(filePath: runner ?? "").deletingLastPathComponent().appending(path: "assize").path()
  }()
}
