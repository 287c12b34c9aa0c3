import FoundationEssentials
import Wording

/// The instruments that somebody used for conditions and checks last time, by question: the same ones
/// are at the trolley at the next pile.
enum DeviceMemory {
  private static var path: String { StatePlace.file("devices.json") }

  static var all: [String: String] {
    let bytes = try? Data(contentsOf: URL(filePath: path))
    return bytes.flatMap { try? JSONDecoder().decode([String: String].self, from: $0) } ?? [:]
  }

  static func keep(_ devices: [String: String]) throws(Failure) {
    let merged = all.merging(devices) { $1 }
    guard let bytes = try? JSONEncoder().encode(merged) else { return }
    try WholeFile.write([UInt8](bytes), to: path)
  }
}
