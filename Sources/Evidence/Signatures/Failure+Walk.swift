import Wording

extension Failure {
  static func signatureWrong(_ sequence: Int) -> Failure {
    .entryBroken(
      sequence,
      BilingualText(
        zh: "其签名与登记的密钥或所签内容不符",
        en: "its signature is not that of the registered key over what is signed"
      )
    )
  }

  static func signatureOfNobody(_ sequence: Int) -> Failure {
    .entryBroken(
      sequence,
      BilingualText(
        zh: "其签名人当时没有登记密钥或没有该职责",
        en: "whoever signed it had no registered key then, or not that role"
      )
    )
  }

  static func signatureElsewhere(_ sequence: Int) -> Failure {
    .entryBroken(
      sequence,
      BilingualText(
        zh: "其签名所述的内容或链值与证据库不符",
        en: "its signature speaks of other content, or of another chain, than stands here"
      )
    )
  }

  static func signatureOutOfTurn(_ sequence: Int) -> Failure {
    .entryBroken(
      sequence,
      BilingualText(
        zh: "其签名不合检定员、核验员、批准人的次序，或与前面的签名同为一人",
        en: "its signature is out of turn, or by somebody who had signed the record already"
      )
    )
  }

  static func runUnsealed(_ sequence: Int, run: Int, bench: String) -> Failure {
    .entryBroken(
      sequence,
      BilingualText(
        zh: "原始记录 \(run) 号结束时没有装置 \(bench) 的签名",
        en: "record \(run) is closed there without the signature of the bench \(bench)"
      )
    )
  }

  static func witnessNotMet(_ witness: HeadWitness, file: String) -> Failure {
    Failure(
      .witnessNotMet,
      BilingualText(
        zh: "证据库中没有本机见证过的链首：第 \(witness.sequence) 条，\(witness.chain)。"
          + "其后的条目已被去除或整条链被改写。",
        en: "The head that this computer saw signed, entry \(witness.sequence) with "
          + "\(witness.chain), is not in the store: its end was cut off, or it was written anew."
      ),
      remedy: BilingualText(
        zh: "不得据此出具证书。请保留原文件并与备份核对；若确已从较早的备份恢复，请移走 \(file)。",
        en: "Issue nothing from it. Keep the file and compare the backup; after restoring an "
          + "earlier backup on purpose, move \(file) away."
      )
    )
  }
}
