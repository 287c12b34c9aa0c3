import Glibc
import Wording

extension Failure {
  /// See `SM3.checkAvailability`.
  static func digestUnavailable() -> Failure {
    Failure(
      .digestUnavailable,
      BilingualText(
        zh: "本机的 OpenSSL 不能计算 SM3，无法保存证据。",
        en: "The OpenSSL of this computer cannot compute SM3, so no evidence can be kept."
      ),
      remedy: BilingualText(
        zh: "请安装带 SM3 的 OpenSSL 3（命令 openssl dgst -sm3 应能运行）。",
        en: "Install an OpenSSL 3 with SM3: the command 'openssl dgst -sm3' has to work."
      )
    )
  }

  static func storeMissing(_ store: String) -> Failure {
    Failure(
      .storeMissing,
      BilingualText(zh: "\(store) 处没有证据库。", en: "There is no evidence store at \(store)."),
      remedy: BilingualText(
        zh: "请用 --store 指明证据库文件夹；第一次检定时会自动建立。",
        en: "Name the store's folder with --store; the first verification makes one."
      )
    )
  }

  static func storeForeign(_ store: String, because reason: BilingualText) -> Failure {
    Failure(
      .storeForeign,
      BilingualText(
        zh: "\(store) 不是本软件的证据库：\(reason.zh)。",
        en: "\(store) is not an evidence store of Assize: \(reason.en)."
      ),
      remedy: BilingualText(
        zh: "请用 --store 指明另一个文件夹；其中的内容未被改动。",
        en: "Name another folder with --store; nothing in it was touched."
      )
    )
  }

  static func storeNewer(_ store: String, schema: Int) -> Failure {
    Failure(
      .storeNewer,
      BilingualText(
        zh: "证据库 \(store) 由更新的软件版本写成（结构版本 \(schema)）。",
        en: "The evidence store \(store) was written by a newer Assize (schema \(schema))."
      ),
      remedy: BilingualText(
        zh: "请用那一版本的软件打开；内容未被改动。",
        en: "Open it with that version; nothing in it was touched."
      )
    )
  }

  /// See mkdir(2) and chmod(2).
  static func makingStore(_ store: String, errno code: CInt) -> Failure {
    if [ENOSPC, EDQUOT].contains(code) { return .storeFull(store, cause: system(code)) }
    return Failure(
      .storeNotMade,
      BilingualText(
        zh: "无法在 \(store) 建立证据库。",
        en: "An evidence store could not be made at \(store)."
      ),
      remedy: BilingualText(
        zh: "请用 --store 指明一个本用户可以写入的文件夹。",
        en: "Name a folder with --store in which this user may write."
      ),
      causes: [system(code)]
    )
  }

  /// See statvfs(3) and readdir(3).
  static func openingStore(_ store: String, cause: String) -> Failure {
    Failure(
      .storeNotOpened,
      BilingualText(
        zh: "证据库 \(store) 无法打开。",
        en: "The evidence store \(store) could not be opened."
      ),
      remedy: BilingualText(
        zh: "请检查该文件夹及其中文件的所有者与权限（应属本用户，0700 与 0600）。",
        en: "Check who owns the folder and its files: this user should, with modes 0700 and 0600."
      ),
      causes: [cause]
    )
  }

  static func roomShort(_ store: String, free: Int, wanted: Int) -> Failure {
    Failure(
      .roomShort,
      BilingualText(
        zh: "证据库 \(store) 所在磁盘只剩 \(mebibytes(free)) MiB，需要 \(mebibytes(wanted)) MiB。",
        en: """
          The disk of the evidence store \(store) has \(mebibytes(free)) MiB left; \
          \(mebibytes(wanted)) MiB are needed.
          """
      ),
      remedy: BilingualText(
        zh: "请先腾出磁盘空间再开始检定；负载尚未接通。",
        en: "Make room on the disk before the run; the load has not been switched on."
      )
    )
  }

  /// See open(2) and read(2).
  static func readingFile(_ path: String, errno code: CInt) -> Failure {
    Failure(
      .fileUnreadable,
      BilingualText(zh: "文件 \(path) 无法读取。", en: "The file \(path) could not be read."),
      remedy: BilingualText(
        zh: "请检查文件是否存在、本用户是否有读取权限。",
        en: "Check that it exists and that this user may read it."
      ),
      causes: [system(code)]
    )
  }

  /// What the system says to an error number, for the log.
  static func system(_ code: CInt) -> String {
    "errno \(code): \(String(cString: strerror(code)))"
  }

  private static func mebibytes(_ bytes: Int) -> String {
    "\(bytes / 1_048_576).\(bytes % 1_048_576 * 10 / 1_048_576)"
  }
}
