import Wording

extension Failure {
  static func recordNotClosed(_ record: Int) -> Failure {
    Failure(
      .recordNotClosed,
      BilingualText(
        zh: "原始记录 \(record) 号尚未结束，不能签名。",
        en: "Record \(record) is not closed and cannot be signed."
      ),
      remedy: BilingualText(
        zh: "请先完成检定，或说明理由后中止。",
        en: "Finish the run first, or end it with a reason."
      )
    )
  }

  static func recordSignedAlready(_ record: Int) -> Failure {
    Failure(
      .recordSignedAlready,
      BilingualText(
        zh: "原始记录 \(record) 号的三个签名已经齐全。",
        en: "Record \(record) has its three signatures."
      ),
      remedy: BilingualText(
        zh: "用 assize document \(record) 出具文件。",
        en: "Make its document with 'assize document \(record)'."
      )
    )
  }

  static func stageNotDue(_ record: Int, due: Role, asked: Role) -> Failure {
    let (due, asked) = (RecordWords.text(of: due), RecordWords.text(of: asked))
    return Failure(
      .stageNotDue,
      BilingualText(
        zh: "原始记录 \(record) 号现在应由\(due.zh)签名，而不是\(asked.zh)。",
        en: "Record \(record) now waits for its \(due.en), not for its \(asked.en)."
      ),
      remedy: BilingualText(
        zh: "顺序为检定员、核验员、批准人，每人签一次。",
        en: "The order is verifier, checker, approver; each signs once."
      )
    )
  }

  static func stageOfTheSamePerson(
    _ record: Int,
    _ user: String,
    signedAs role: Role
  ) -> Failure {
    let role = RecordWords.text(of: role)
    return Failure(
      .stageOfTheSamePerson,
      BilingualText(
        zh: "\(user) 已作为\(role.zh)签过原始记录 \(record) 号，同一人不能再签。",
        en: "\(user) has signed record \(record) as its \(role.en): nobody signs twice."
      ),
      remedy: BilingualText(
        zh: "检定、核验和批准应由三个不同的人完成。",
        en: "Verifier, checker and approver of a record are three different people."
      )
    )
  }

  static func runOfAnotherVerifier(_ record: Int, _ user: String?, asked: String) -> Failure {
    guard let user else {
      return Failure(
        .runOfAnotherVerifier,
        BilingualText(
          zh: "原始记录 \(record) 号的检定未经登录进行，没有人可以作为其检定员签名。",
          en:
            "Nobody was signed in for the run of record \(record), so nobody signs as its verifier."
        ),
        remedy: BilingualText(
          zh: "它只能保持为样张；请登录后重新检定。",
          en: "It stays a specimen; sign in and verify the pile again."
        )
      )
    }
    return Failure(
      .runOfAnotherVerifier,
      BilingualText(
        zh: "原始记录 \(record) 号由 \(user) 检定，\(asked) 不能作为其检定员签名。",
        en: "Record \(record) was made by \(user): \(asked) cannot sign as its verifier."
      ),
      remedy: BilingualText(zh: "请由 \(user) 签名。", en: "Let \(user) sign.")
    )
  }
}
