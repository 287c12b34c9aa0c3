import Evidence
import Wording

extension Failure {
  static func signInMissing(_ command: Command, needed roles: [Role]) -> Failure {
    let words = roles.map { RecordWords.text(of: $0) }
    let (zh, en) = (
      words.map(\.zh).joined(separator: "或"), words.map(\.en).joined(separator: " or ")
    )
    return Failure(
      .signInMissing,
      BilingualText(
        zh: "assize \(command.name) 需要登录\(zh.isEmpty ? "" : "（\(zh)）")。",
        en: "assize \(command.name) needs somebody signed in\(en.isEmpty ? "" : " (\(en))")."
      ),
      remedy: BilingualText(
        zh: "请用 --as 账户名登录；assize user list 列出账户。",
        en: "Sign in with --as USER; assize user list shows the accounts."
      )
    )
  }

  static func institutionMissing(_ user: String) -> Failure {
    Failure(
      .institutionMissing,
      BilingualText(
        zh: "证据库未登记检定机构，没有可登录的账户（\(user)）。",
        en: "The store has no institution and so no account to sign in with (\(user))."
      ),
      remedy: BilingualText(
        zh: "请先运行 assize institution 登记机构和第一位管理员。",
        en: "Run 'assize institution' first: it asks for the institution and its administrator."
      )
    )
  }

  static let nobodyToAskForPassphrase = Failure(
    .nobodyToAsk,
    BilingualText(
      zh: "输入不是终端，无法询问口令。",
      en: "The input is no terminal: a passphrase cannot be asked for."
    ),
    remedy: BilingualText(
      zh: "请在终端中运行，或用 --passphrase-file 给出口令文件。",
      en: "Run it in a terminal, or name a file with --passphrase-file."
    )
  )

  static let passphraseNotGiven = Failure(
    .passphraseNotGiven,
    BilingualText(zh: "没有输入口令。", en: "No passphrase was given."),
    remedy: BilingualText(zh: "什么也没有改变；可重新运行。", en: "Nothing was changed; run it again.")
  )

  static let passphrasesDiffer = Failure(
    .passphraseNotGiven,
    BilingualText(zh: "两次输入的口令不同。", en: "The two passphrases differ."),
    remedy: BilingualText(zh: "什么也没有改变；可重新运行。", en: "Nothing was changed; run it again.")
  )

  static func passphraseFileUnreadable(_ path: String, errno code: Int32) -> Failure {
    Failure(
      .passphraseNotGiven,
      BilingualText(zh: "无法读取口令文件 \(path)。", en: "The passphrase file \(path) cannot be read."),
      remedy: BilingualText(
        zh: "请检查文件是否存在、本用户是否有读取权限。",
        en: "Check that it exists and that this user may read it."
      ),
      causes: ["errno \(code)"]
    )
  }

  static func accountExists(_ user: String) -> Failure {
    Failure(
      .accountExists,
      BilingualText(zh: "账户 \(user) 已经存在。", en: "There is an account '\(user)' already."),
      remedy: BilingualText(
        zh: "请另取账户名，或用 assize user roles 更改其职责。",
        en: "Choose another name, or change its roles with 'assize user roles'."
      )
    )
  }

  static func keyFileTaken(_ user: String, in folder: String) -> Failure {
    Failure(
      .keyFileTaken,
      BilingualText(
        zh: "\(folder) 中已有 \(user) 的密钥，所给口令打不开它。",
        en: "\(folder) holds a key of '\(user)' already, which this passphrase does not open."
      ),
      remedy: BilingualText(
        zh: "请给出该密钥的口令以继续使用它，或用 --keys 指明另一个文件夹。",
        en: "Give the passphrase of that key to go on using it, or another folder with --keys."
      )
    )
  }

  static let lastAdministrator = Failure(
    .lastAdministrator,
    BilingualText(
      zh: "这样就没有管理员了。",
      en: "That would leave nobody as administrator."
    ),
    remedy: BilingualText(
      zh: "请先让另一个账户成为管理员。",
      en: "Make another account an administrator first."
    )
  )
}

extension Failure {
  static let questionsUnanswered = Failure(
    .inputEnded,
    BilingualText(
      zh: "输入在回答完之前结束了；什么也没有登记。",
      en: "The input ended before everything was answered; nothing was registered."
    ),
    remedy: BilingualText(
      zh: "在终端中回答，或用 --file 给出机构资料。",
      en: "Answer in a terminal, or give the institution's data with --file."
    )
  )

  static let institutionUnasked = Failure(
    .nobodyToAsk,
    BilingualText(
      zh: "输入不是终端，也没有 --file，无法询问机构资料。",
      en: "The input is no terminal and there is no --file: nobody can be asked."
    ),
    remedy: BilingualText(
      zh: "用 --file 给出机构资料（如 Examples/institution.yaml），或在终端中运行。",
      en: "Give the data with --file, as in Examples/institution.yaml, or run it in a terminal."
    )
  )

  static let administratorMissing = Failure(
    .administratorMissing,
    BilingualText(
      zh: "机构资料没有写明第一位管理员。",
      en: "The institution's data do not name its first administrator."
    ),
    remedy: BilingualText(
      zh: "请加上 administrator: { user: …, name: … }。",
      en: "Add administrator: { user: …, name: … }."
    )
  )
}
