import CSQLite
import Glibc
import Wording

extension Failure {
  /// What SQLite answered, as a person has to hear it; see sqlite.org/rescode.html.
  static func store(
    _ store: String,
    sqlite code: CInt,
    message: String,
    errno system: CInt
  ) -> Failure {
    let cause =
      "sqlite \(code): \(message)" + (system == 0 ? "" : " (\(Failure.system(system)))")
    let isOutOfRoom = [ENOSPC, EDQUOT, EFBIG].contains(system)
    return switch code & 0xFF {
    case SQLITE_FULL: .storeFull(store, cause: cause)
    case SQLITE_IOERR where isOutOfRoom, SQLITE_CANTOPEN where isOutOfRoom:
      .storeFull(store, cause: cause)
    case SQLITE_READONLY, SQLITE_PERM: .storeReadOnly(store, cause: cause)
    case SQLITE_CANTOPEN, SQLITE_AUTH: .openingStore(store, cause: cause)
    case SQLITE_BUSY, SQLITE_LOCKED: .storeBusy(store, cause: cause)
    case SQLITE_CORRUPT, SQLITE_NOTADB: .storeDamaged(store, cause: cause)
    default: .storeFailed(store, cause: cause)
    }
  }

  static func storeFull(_ store: String, cause: String) -> Failure {
    Failure(
      .storeFull,
      BilingualText(
        zh: "证据库 \(store) 已无空间，这一条未写入；此前的条目均完好。",
        en:
          "The evidence store \(store) is out of room: this was not written; all before it stands."
      ),
      remedy: BilingualText(
        zh: "请腾出磁盘空间（或放宽配额），然后重新开始检定。",
        en: "Make room on the disk or raise the quota, then start the run again."
      ),
      causes: [cause]
    )
  }

  static func storeReadOnly(_ store: String, cause: String) -> Failure {
    Failure(
      .storeReadOnly,
      BilingualText(
        zh: "证据库 \(store) 只可读，不可写入。",
        en: "The evidence store \(store) can be read but not written."
      ),
      remedy: BilingualText(
        zh: "请让本用户拥有该文件夹及其中文件，并检查磁盘是否以只读方式挂载。",
        en: "Let this user own the folder and its files, and see that the disk is not read-only."
      ),
      causes: [cause]
    )
  }

  private static func storeBusy(_ store: String, cause: String) -> Failure {
    Failure(
      .storeBusy,
      BilingualText(
        zh: "证据库 \(store) 一直被另一个程序占用，这一条未写入。",
        en: "Another program kept hold of the evidence store \(store); this was not written."
      ),
      remedy: BilingualText(
        zh: "请结束占用它的程序（可用 fuser 查看），然后重试。",
        en: "End the program that holds it ('fuser' names it), then try again."
      ),
      causes: [cause]
    )
  }

  static func storeDamaged(_ store: String, cause: String) -> Failure {
    Failure(
      .storeDamaged,
      BilingualText(
        zh: "证据库 \(store) 的文件已损坏。",
        en: "The file of the evidence store \(store) is damaged."
      ),
      remedy: BilingualText(
        zh: "请保留原文件，从备份恢复，再用 assize ledger verify 核验。",
        en: "Keep the file as it is, restore the backup, and run 'assize ledger verify' on it."
      ),
      causes: [cause]
    )
  }

  static func storeAltered(_ store: String, difference: String) -> Failure {
    Failure(
      .storeAltered,
      BilingualText(
        zh: "证据库 \(store) 的结构被改动过，其防改保护不再可信。",
        en: "The structure of the evidence store \(store) was altered: nothing protects it now."
      ),
      remedy: BilingualText(
        zh: "请保留原文件，运行 assize ledger verify 核验，并从备份恢复。",
        en: "Keep the file as it is, run 'assize ledger verify' on it, and restore the backup."
      ),
      causes: [difference]
    )
  }

  static func storeMoved(_ store: String) -> Failure {
    Failure(
      .storeMoved,
      BilingualText(
        zh: "证据库 \(store) 的文件在使用中被移走或删除，这一条未写入。",
        en: "The file of the evidence store \(store) was moved or deleted; this was not written."
      ),
      remedy: BilingualText(
        zh: "请把文件放回原处，然后重新开始检定。",
        en: "Put the file back where it was, then start the run again."
      )
    )
  }

  private static func storeFailed(_ store: String, cause: String) -> Failure {
    Failure(
      .storeFailed,
      BilingualText(
        zh: "证据库 \(store) 读写失败，这一步未写入；此前的条目均完好。",
        en: "The evidence store \(store) could not be used; nothing was written, all before stands."
      ),
      remedy: BilingualText(
        zh: "请检查磁盘是否有故障，然后运行 assize ledger verify。",
        en: "See whether the disk reports faults, then run 'assize ledger verify'."
      ),
      causes: [cause]
    )
  }
}
