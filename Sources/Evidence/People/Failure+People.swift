package import Wording

extension Failure {
  static func userNameUnusable(_ name: String) -> Failure {
    Failure(
      .userNameUnusable,
      BilingualText(zh: "“\(name)”不能用作账户名。", en: "'\(name)' cannot be the name of an account."),
      remedy: BilingualText(
        zh: "请用小写字母开头，其后为小写字母、数字、点或下划线，至多 32 个。",
        en:
          "Begin with a small letter; then small letters, digits, full stops or low lines, 32 at most."
      )
    )
  }

  package static func accountUnknown(_ user: String) -> Failure {
    Failure(
      .accountUnknown,
      BilingualText(zh: "没有账户 \(user)。", en: "There is no account '\(user)'."),
      remedy: BilingualText(
        zh: "assize user list 列出账户；新账户由管理员建立。",
        en: "assize user list shows the accounts; an administrator makes new ones."
      )
    )
  }

  static func accountClosed(_ user: String) -> Failure {
    Failure(
      .accountClosed,
      BilingualText(zh: "账户 \(user) 已停用。", en: "The account '\(user)' has been closed."),
      remedy: BilingualText(zh: "请联系管理员。", en: "Ask an administrator.")
    )
  }

  static func accountLocked(_ user: String, until: String) -> Failure {
    Failure(
      .accountLocked,
      BilingualText(
        zh: "账户 \(user) 连续输错口令，\(until) 前不再受理。",
        en: "After wrong passphrases the account '\(user)' is closed until \(until)."
      ),
      remedy: BilingualText(
        zh: "请届时再试，或由管理员运行 assize user unlock \(user)。",
        en: "Try again then, or have an administrator run 'assize user unlock \(user)'."
      )
    )
  }

  static func passphraseWrong(_ user: String, until: String?) -> Failure {
    let (zh, en) = (until.map { "，\($0) 前不再受理" }, until.map { "; none is taken before \($0)" })
    return Failure(
      .passphraseWrong,
      BilingualText(
        zh: "账户 \(user) 的口令不对\(zh ?? "")。",
        en: "This is not the passphrase of '\(user)'\(en ?? "")."
      ),
      remedy: BilingualText(
        zh: "请看清大小写和输入法后再试；此次已记录在案。",
        en: "Mind capitals and the input method, then try again; this one has been recorded."
      )
    )
  }

  static func keyOfSomebodyElse(_ user: String) -> Failure {
    Failure(
      .keyOfSomebodyElse,
      BilingualText(
        zh: "本机 \(user) 的密钥不是该账户现在登记的密钥。",
        en: "The key of '\(user)' on this computer is not the one that is registered now."
      ),
      remedy: BilingualText(
        zh: "请用 --keys 指明登记的密钥所在文件夹，或由管理员更换密钥。",
        en: "Name the folder of the registered key with --keys, or have an administrator change it."
      )
    )
  }

  package static func roleNotHeld(_ user: String, needed: [Role]) -> Failure {
    let roles = needed.map { RecordWords.text(of: $0) }
    let (zh, en) = (
      roles.map(\.zh).joined(separator: "或"), roles.map(\.en).joined(separator: " or ")
    )
    return Failure(
      .roleNotHeld,
      BilingualText(
        zh: "账户 \(user) 不是\(zh)。",
        en: "The account '\(user)' does not hold the role of \(en)."
      ),
      remedy: BilingualText(
        zh: "请由有此职责的人签署；职责由管理员用 assize user roles 规定。",
        en: "Let somebody who is do it; an administrator gives roles with 'assize user roles'."
      )
    )
  }
}
