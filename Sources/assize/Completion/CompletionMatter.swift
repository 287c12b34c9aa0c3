import DataFiles
import Instruments

/// What `assize completion` writes: a script for a shell, or the names that the scripts ask for.
enum CompletionMatter: String, CaseIterable, Sendable {
  case bash, zsh, fish, procedures, drivers
}

extension DataFolder {
  /// Every driver as `--driver` names it: `load/itech-it8800`.
  var drivers: [String] {
    InstrumentRole.allCases.flatMap { role in
      list("Drivers/\(role.rawValue)").map { "\(role.rawValue)/\($0)" }
    }
  }
}
