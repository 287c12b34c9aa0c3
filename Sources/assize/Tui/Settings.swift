import DataFiles
import Wording

/// Where a person works, as `assize init` left it: the folder with bench file, piles and documents.
struct Settings: Sendable {
  var folder: String
  var verifier: String

  static var path: String {
    let environment = ProcessEnvironment.all
    let configuration = environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    return "\(configuration ?? "\(environment["HOME"] ?? ".")/.config")/assize/settings.yaml"
  }

  /// Nil where nobody set anything up; a file that is wrong is said to be.
  static func read() throws -> Settings? {
    guard WholeFile.exists(path) else { return nil }
    return try DataFile.read(path).decode(rules: []) { reader -> Settings? in
      _ = reader.integer("schema", in: 1...1)
      let (folder, verifier) = (reader.text("folder"), reader.text("verifier"))
      guard let folder, let verifier else { return nil }
      return Settings(folder: folder, verifier: verifier)
    }
  }

  func write() throws(Failure) {
    let text = "schema: 1\nfolder: \"\(folder)\"\nverifier: \"\(verifier)\"\n"
    try WholeFile.write(Array(text.utf8), to: Self.path)
  }
}
