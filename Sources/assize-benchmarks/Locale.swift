import Glibc
import Wording

/// The language of whoever reads the table.
enum Locale {
  static var language: Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let values = names.map { name in (name, getenv(name).map { String(cString: $0) } ?? "") }
    return .preferred(environment: Dictionary(uniqueKeysWithValues: values))
  }
}
