import Foundation
import Support

/// The built program, run as a person would run it.
enum BuiltBinary {
  /// Beside the test bundle, where SwiftPM puts every product.
  static let path =
    Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    .map {
      URL(filePath: $0.bundlePath).deletingLastPathComponent().appending(path: "assize").path()
    }
    ?? Checkout.root.appending(path: ".build/debug/assize").path()
}
