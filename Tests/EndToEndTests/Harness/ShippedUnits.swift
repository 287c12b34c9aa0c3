import Foundation
import Support

/// The unit files of the service manager that the project ships.
enum ShippedUnits {
  static func files() throws -> [URL] {
    let folder = Checkout.root.appending(path: "units")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
  }
}
