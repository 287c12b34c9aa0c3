import Wording

extension OptionSpecification {
  static let store = OptionSpecification(
    "--store",
    "DIR",
    BilingualText(
      zh: "证据库文件夹（默认 ~/.local/share/assize）",
      en: "the evidence store (default ~/.local/share/assize)"
    )
  )
}

/// Which evidence store a command works on.
enum StoreChoice {
  static func path(_ arguments: Arguments) -> String {
    if let chosen = arguments["--store"] { return chosen }
    let environment = ProcessEnvironment.all
    let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    return "\(data ?? "\(environment["HOME"] ?? ".")/.local/share")/assize"
  }
}
