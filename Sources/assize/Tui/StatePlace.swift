import FoundationEssentials

/// Where the program keeps what is no evidence: drafts of forms, the list of models, its log.
enum StatePlace {
  /// Below XDG_STATE_HOME, else ~/.local/state; the folder is the person's alone.
  static func file(_ name: String) -> String {
    let environment = ProcessEnvironment.all
    let state = environment["XDG_STATE_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    let folder = "\(state ?? "\(environment["HOME"] ?? ".")/.local/state")/assize"
    try? FileManager.default.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    return "\(folder)/\(name)"
  }
}
