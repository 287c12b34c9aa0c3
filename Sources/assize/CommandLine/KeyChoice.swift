import Evidence
import Wording

extension OptionSpecification {
  static let asUser = OptionSpecification(
    "--as",
    "USER",
    BilingualText(zh: "以此账户登录", en: "sign in with this account")
  )

  static let passphraseFile = OptionSpecification(
    "--passphrase-file",
    "FILE",
    BilingualText(
      zh: "从文件首行读取口令（默认在终端询问）",
      en: "read the passphrase from this file's first line (default: asked at the terminal)"
    )
  )

  static let keys = OptionSpecification(
    "--keys",
    "DIR",
    BilingualText(
      zh: "密钥文件夹（默认 ~/.config/assize/keys）",
      en: "the folder of keys (default ~/.config/assize/keys)"
    )
  )

  /// What every command takes for which a person signs in.
  static let signingIn = [asUser, passphraseFile, keys]
}

/// Which key folder a command works with; it lies outside the store.
enum KeyChoice {
  static func folder(_ arguments: Arguments) -> KeyFolder {
    folder(named: arguments["--keys"])
  }

  /// The one that is named, else the one that this user and computer usually have.
  static func folder(named path: String?) -> KeyFolder {
    let environment = ProcessEnvironment.all
    func variable(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    let configuration = variable("XDG_CONFIG_HOME") ?? "\(variable("HOME") ?? ".")/.config"
    return KeyFolder(
      path ?? variable("ASSIZE_KEYS") ?? "\(configuration)/assize/keys",
      credentials: variable("CREDENTIALS_DIRECTORY")
    )
  }
}
