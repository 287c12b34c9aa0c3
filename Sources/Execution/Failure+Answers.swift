package import Wording

extension Failure {
  static func answer(_ text: String, isNoAnswerTo question: Question) -> Failure {
    Failure(
      .answerUnusable,
      BilingualText(
        zh: "“\(text)”不能作为“\(question.text.zh)”（\(question.id)）的回答。",
        en: "'\(text)' is no answer to “\(question.text.en)” (\(question.id))."
      ),
      remedy: BilingualText(zh: "请写\(question.form.zh)。", en: "Write \(question.form.en).")
    )
  }

  /// Names every question without an answer at once.
  package static func answersMissing(_ questions: [Question], in place: String) -> Failure {
    let ids = questions.map(\.id).joined(separator: ", ")
    return Failure(
      .answerMissing,
      BilingualText(
        zh: "\(place) 没有回答：\(ids)。负载尚未接通。",
        en: "\(place) does not answer: \(ids). The load has not been switched on."
      ),
      remedy: BilingualText(
        zh: "在答复文件中补上这些条目，或在终端中运行以便逐项回答。",
        en: "Add these entries to the answers file, or run in a terminal and answer them there."
      )
    )
  }

  static func preconditionNotMet(_ question: Question, answer: String) -> Failure {
    Failure(
      .preconditionNotMet,
      BilingualText(
        zh:
          "检定条件不满足：“\(question.text.zh)”为 \(answer)，要求 \(question.wanted.zh)。负载尚未接通。",
        en:
          "A condition for the verification is not met: “\(question.text.en)” is \(answer), required "
          + "\(question.wanted.en). The load has not been switched on."
      ),
      remedy: BilingualText(
        zh: "满足条件后重新开始；这不是对充电桩的不合格结论。",
        en: "Start again once the condition is met; this is no verdict on the pile."
      )
    )
  }
}
