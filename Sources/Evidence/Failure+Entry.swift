import Wording

extension Failure {
  /// A value that JSON cannot spell; a fault of the program, never of a person.
  static func encoding(_ value: Any, _ error: any Error) -> Failure {
    .entryRefused(
      BilingualText(
        zh: "\(type(of: value)) 无法写成规范文本",
        en: "a \(type(of: value)) has no canonical text"
      ),
      causes: ["\(error)"]
    )
  }

  static func entryRefused(_ reason: BilingualText, causes: [String] = []) -> Failure {
    Failure(
      .entryRefused,
      BilingualText(
        zh: "审计追踪拒绝写入这一条：\(reason.zh)。",
        en: "The ledger refuses this entry: \(reason.en)."
      ),
      remedy: BilingualText(
        zh: "这是软件的错误，请连同本条信息告知维护者；已有条目均完好。",
        en: "This is a fault of the program: report it with these lines; all that stood stands."
      ),
      causes: causes
    )
  }

  static func runClosedAlready(_ run: Int, kind: LedgerBody.Kind) -> Failure {
    Failure(
      .runClosedAlready,
      BilingualText(
        zh: "原始记录 \(run) 已经结束，不能再写入 \(kind.rawValue)。",
        en: "Record \(run) is closed: no \(kind.rawValue) can be added to it."
      ),
      remedy: BilingualText(
        zh: "请开始新的检定；新的原始记录会列出这一次。",
        en: "Start a new run; its record will list this one."
      )
    )
  }

  static func attachmentNotKept(_ digest: String) -> Failure {
    .init(
      .attachmentNotKept,
      BilingualText(
        zh: "审计追踪拒绝写入这一条：其附件 \(digest) 尚未存入。",
        en: "The ledger refuses this entry: its attachment \(digest) has not been kept."
      ),
      remedy: BilingualText(
        zh: "这是软件的错误，请连同本条信息告知维护者；附件应先存入。",
        en: "This is a fault of the program: report it; an attachment is kept before its entry."
      )
    )
  }

  static func entryBroken(_ sequence: Int, _ difference: BilingualText) -> Failure {
    Failure(
      .entryBroken,
      BilingualText(
        zh: "审计追踪第 \(sequence) 条不成立：\(difference.zh)。",
        en: "Entry \(sequence) of the ledger does not hold: \(difference.en)."
      ),
      remedy: BilingualText(
        zh: "不得据此出具证书。请保留原文件，并与备份及已打印的链首核对。",
        en: "Issue nothing from it. Keep the file and compare it with the backup and printed heads."
      )
    )
  }

  static func entryKindUnknown(_ kind: String, sequence: Int) -> Failure {
    Failure(
      .entryKindUnknown,
      BilingualText(
        zh: "审计追踪第 \(sequence) 条的种类“\(kind)”本版本不认识。",
        en: "Entry \(sequence) of the ledger is of the kind '\(kind)', unknown to this version."
      ),
      remedy: BilingualText(
        zh: "请用写入它的较新版本软件读取。",
        en: "Read it with the newer version that wrote it."
      )
    )
  }

  static func entryUnreadable(_ sequence: Int, _ error: any Error) -> Failure {
    Failure(
      .entryUnreadable,
      BilingualText(
        zh: "审计追踪第 \(sequence) 条未被改动，但本版本读不懂其内容。",
        en: "Entry \(sequence) of the ledger is unchanged, but this version cannot read it."
      ),
      remedy: BilingualText(
        zh: "请用写入它的软件版本读取（见该次检定的软件条目）。",
        en: "Read it with the version that wrote it, which the run's software entry names."
      ),
      causes: ["\(error)"]
    )
  }

  static func runUnknown(_ number: Int, last: Int) -> Failure {
    Failure(
      .runUnknown,
      BilingualText(zh: "没有编号为 \(number) 的原始记录。", en: "There is no record number \(number)."),
      remedy: last == 0
        ? BilingualText(zh: "证据库中还没有记录。", en: "The store holds no record yet.")
        : BilingualText(
          zh: "现有记录编号为 1 到 \(last)；用 assize records 列出。",
          en: "Records are numbered 1 to \(last); 'assize records' lists them."
        )
    )
  }

  static func attachmentUnknown(_ digest: String) -> Failure {
    Failure(
      .attachmentUnknown,
      BilingualText(
        zh: "证据库中没有摘要为 \(digest) 的附件。",
        en: "The store holds no attachment with the digest \(digest)."
      ),
      remedy: BilingualText(
        zh: "请核对摘要（64 位十六进制），并运行 assize ledger verify。",
        en: "Check the digest (64 hexadecimal digits), then run 'assize ledger verify'."
      )
    )
  }

  static func attachmentBroken(_ digest: String) -> Failure {
    Failure(
      .attachmentBroken,
      BilingualText(
        zh: "附件 \(digest) 的内容与其摘要不符。",
        en: "The bytes of the attachment \(digest) are not those of its digest."
      ),
      remedy: BilingualText(
        zh: "不得使用该附件。请保留原文件，并从备份恢复。",
        en: "Do not use it. Keep the file as it is and restore the backup."
      )
    )
  }

  static func headUnknown(_ head: Digest, entries: Int) -> Failure {
    Failure(
      .headUnknown,
      BilingualText(
        zh: "杂凑链现有的 \(entries) 条中从未出现过链首 \(head)：其后的条目已被去除或整条链被改写。",
        en: """
          None of the \(entries) entries has the chain value \(head): the end was cut off, or the \
          whole chain was written anew.
          """
      ),
      remedy: BilingualText(
        zh: "请核对抄录的链首；无误时保留原文件并从备份恢复。",
        en: "Check the value as copied; if it is right, keep the file and restore the backup."
      )
    )
  }
}
