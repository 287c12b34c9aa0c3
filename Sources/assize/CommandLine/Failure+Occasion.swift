import Procedures
import Wording

extension Failure {
  static func occasionNotProvided(
    _ occasion: VerificationOccasion,
    by procedure: Procedure
  ) -> Failure {
    let names = procedure.occasions.map(\.rawValue).joined(separator: ", ")
    return Failure(
      .occasionNotProvided,
      BilingualText(
        zh: "规程 \(procedure.id) 没有“\(occasion.name.zh)”这一缘由。",
        en: "The procedure \(procedure.id) has no occasion '\(occasion.name.en)'."
      ),
      remedy: BilingualText(zh: "可写：\(names)。", en: "It has: \(names).")
    )
  }

  static func routineContestsNothing(_ record: Int) -> Failure {
    Failure(
      .routineContestsNothing,
      BilingualText(
        zh: "例行检定不针对任何原始记录，不能写 --contests \(record)。",
        en: "A routine verification contests no record, so --contests \(record) cannot stand here."
      ),
      remedy: BilingualText(
        zh: "请同时写 --occasion arbitration、re-inspection 或 after-repair。",
        en: "Write --occasion arbitration, re-inspection or after-repair beside it."
      )
    )
  }

  static func kindAfterRepair(_ kind: VerificationKind, is due: VerificationKind) -> Failure {
    Failure(
      .kindAfterRepair,
      BilingualText(
        zh: "修理后的检定按\(due.name.zh)进行，不是\(kind.name.zh)。",
        en: "A verification after repair is of the kind \(due.name.en), not \(kind.name.en)."
      ),
      remedy: BilingualText(
        zh: "请写 --kind \(due.rawValue)；规程另有规定时写入其 kind-after-repair。",
        en:
          "Write --kind \(due.rawValue); a regulation that says otherwise does so in its file, as "
          + "kind-after-repair."
      )
    )
  }

  static func contestsAnotherPile(_ record: Int, instead records: [Int]) -> Failure {
    let list = records.map { "\($0)" }.joined(separator: ", ")
    return Failure(
      .contestsAnotherPile,
      BilingualText(
        zh: "原始记录 \(record) 号不是这把枪的已完成的检定。",
        en: "Record \(record) is no completed verification of this connector."
      ),
      remedy: records.isEmpty
        ? BilingualText(
          zh: "本库没有这把枪已完成的检定，请去掉 --contests。",
          en: "This store has none of this connector: leave --contests away."
        )
        : BilingualText(zh: "可写：\(list)。", en: "There are: \(list).")
    )
  }

  static func sameVerifier(_ name: String, as record: Int) -> Failure {
    Failure(
      .sameVerifier,
      BilingualText(
        zh: "\(name) 就是原始记录 \(record) 号的检定员，仲裁与复检应由另一人进行。",
        en:
          "\(name) took record \(record), and arbitration and re-inspection need another verifier."
      ),
      remedy: BilingualText(
        zh: "请由另一名检定员登录并进行本次检定。",
        en: "Let another verifier sign in and take this run."
      )
    )
  }
}
