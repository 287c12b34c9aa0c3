import Glibc
import Wording

extension Failure {
  static func backupTaken(_ path: String) -> Failure {
    Failure(
      .backupTaken,
      BilingualText(zh: "\(path) 已经存在，未被改动。", en: "\(path) is there already and was not touched."),
      remedy: BilingualText(zh: "请另取一个名称。", en: "Choose another name.")
    )
  }

  static func backupNotWritten(_ path: String, cause: String) -> Failure {
    Failure(
      .backupNotWritten,
      BilingualText(
        zh: "\(path) 无法写成；证据库未受影响。",
        en: "\(path) could not be written; the evidence store is as it was."
      ),
      remedy: BilingualText(
        zh: "请检查磁盘空间和该文件夹的权限，然后重试。",
        en: "See that the disk has room and that this user may write there, then try again."
      ),
      causes: [cause]
    )
  }

  static func backupBroken(_ path: String, _ fault: Failure) -> Failure {
    Failure(
      .backupBroken,
      BilingualText(
        zh: "副本 \(path) 核验不成立：\(fault.sentence.zh)",
        en: "The copy \(path) does not verify: \(fault.sentence.en)"
      ),
      remedy: BilingualText(
        zh: "它未被采用。请运行 assize ledger verify 核验原证据库，并使用较早的备份。",
        en: "It was not taken. Run 'assize ledger verify' on the store, and use an earlier backup."
      ),
      causes: [fault.code.rawValue] + fault.causes
    )
  }

  static func backupUnfinished(_ path: String) -> Failure {
    Failure(
      .backupUnfinished,
      BilingualText(
        zh: "\(path) 是正在使用的证据库的一部分，不是备份。",
        en: "\(path) is part of a store in use and no backup: its last entries lie beside it."
      ),
      remedy: BilingualText(
        zh: "请用 assize backup 制作备份。",
        en: "Make a backup with 'assize backup'."
      )
    )
  }

  static func clockBehind(_ now: String, last: String) -> Failure {
    Failure(
      .clockBehind,
      BilingualText(
        zh: "系统时钟 \(now) 早于证据库最后一次检定的最后一条（\(last)），检定未开始。",
        en:
          "The clock says \(now), before the store's last entry of a run (\(last)): no run was opened."
      ),
      remedy: BilingualText(
        zh: "请校准系统时钟（timedatectl），然后重新开始；负载尚未接通。",
        en: "Set the computer's clock right (timedatectl) and start again; the load is off."
      )
    )
  }
}
