import Wording

extension Failure {
  static func signingUnavailable(_ cause: String) -> Failure {
    Failure(
      .signingUnavailable,
      BilingualText(
        zh: "本机的 OpenSSL 不能完成 SM2 签名运算。",
        en: "The OpenSSL of this computer cannot work with SM2."
      ),
      remedy: BilingualText(
        zh: "请安装带 SM2 的 OpenSSL 3（命令 openssl genpkey -algorithm SM2 应能运行）。",
        en: "Install an OpenSSL 3 with SM2: the command 'openssl genpkey -algorithm SM2' must work."
      ),
      causes: [cause]
    )
  }

  static func keyNotUnderstood(_ name: String, cause: String) -> Failure {
    Failure(
      .keyNotUnderstood,
      BilingualText(zh: "\(name) 不是可用的 SM2 密钥。", en: "\(name) is no SM2 key that can be used."),
      remedy: BilingualText(
        zh: "请放回原来的密钥文件；已丢失时由管理员为该账户更换密钥。",
        en: "Put the key file back as it was; if it is lost, an administrator gives a new key."
      ),
      causes: [cause]
    )
  }

  static func keyMissing(of user: String, at file: String) -> Failure {
    Failure(
      .keyMissing,
      BilingualText(
        zh: "本机没有账户 \(user) 的密钥：\(file)。",
        en: "The key of the account \(user) is not on this computer: \(file)."
      ),
      remedy: BilingualText(
        zh: "请用 --keys 指明密钥文件夹，或从平时使用的计算机拷入该文件（权限 0600）。",
        en: "Name its folder with --keys, or copy the file from where it is kept (mode 0600)."
      )
    )
  }

  static func keyOpenToOthers(_ path: String) -> Failure {
    Failure(
      .keyOpenToOthers,
      BilingualText(
        zh: "本机其他用户也能读取 \(path)，因此不使用它。",
        en: "Other users of this computer may read \(path), so it is not used."
      ),
      remedy: BilingualText(
        zh: "请收回权限（chmod 0600）；密钥可能已被他人读取时应更换。",
        en: "Take their right away (chmod 0600); replace a key that others may have read."
      )
    )
  }

  static func keyNotWritten(_ path: String, errno code: CInt) -> Failure {
    Failure(
      .keyNotWritten,
      BilingualText(zh: "无法写入 \(path)。", en: "\(path) could not be written."),
      remedy: BilingualText(
        zh: "请用 --keys 指明一个本用户可以写入的文件夹。",
        en: "Name a folder with --keys in which this user may write."
      ),
      causes: [system(code)]
    )
  }

  static func passphraseShort() -> Failure {
    Failure(
      .passphraseShort,
      BilingualText(
        zh: "口令太短：至少 \(KeyFolder.passphraseBytes) 个字母，或三个汉字。",
        en: "The passphrase is too short: it needs at least \(KeyFolder.passphraseBytes) letters."
      ),
      remedy: BilingualText(
        zh: "请换一个较长的口令，几个互不相干的词即可。",
        en: "Choose a longer one; a few words that have nothing to do with each other will do."
      )
    )
  }

  static func witnessNotUnderstood(_ file: String, cause: String) -> Failure {
    Failure(
      .witnessNotUnderstood,
      BilingualText(
        zh: "\(file) 不是完好的链首见证。",
        en: "\(file) is no witness of a head that can be read."
      ),
      remedy: BilingualText(
        zh: "请保留该文件，与已打印或另存的链首核对，然后从备份恢复它。",
        en:
          "Keep it, compare the store with heads printed elsewhere, then restore it from a backup."
      ),
      causes: [cause]
    )
  }
}
