import FoundationEssentials

/// The piles whose nameplates were typed in, each a pile's file as the engine reads it: the latest of
/// a model is what the next pile of that model starts from.
struct PileFolder: Sendable {
  let path: String

  init(path: String = StatePlace.file("piles")) { self.path = path }

  /// The files, the latest last.
  var files: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let files = names.filter { $0.hasSuffix(".yaml") }.map { "\(path)/\($0)" }
    return files.map { ($0, Self.written($0)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  /// Where the file of a serial number lies; signs that a file's name cannot hold become `-`.
  func file(of serial: String) -> String {
    let name = serial.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" }
    let safe = String(name.drop { $0 == "." })
    return "\(path)/\(safe.isEmpty ? "pile" : safe).yaml"
  }

  private static func written(_ path: String) -> Double {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
  }
}
