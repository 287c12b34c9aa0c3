import Evidence
import Wording

extension RecordSections {
  var documents: [Row] {
    record.documents.flatMap { document in
      let head =
        "\(word(document.form)) \(document.number)，"
        + words("\(document.pages) 页", "\(document.pages) pages")
      let specimen = document.isSpecimen ? words("，样张 无效", ", specimen, not valid") : ""
      let text = (head + specimen).replacing("，", with: words("，", ", "))
      guard let gone = record.withdrawals.first(where: { $0.matter.number == document.number })
      else { return wrapped((document.isSpecimen ? "! " : "✓ ") + text) }
      return wrapped("✗ " + words("已撤回 ", "withdrawn: ") + text, .bad)
        + wrapped(view.words(LedgerBody.withdrawal(gone).summary), indent: 2)
    }
  }

  var answers: [Row] {
    zip(record.answerEntries, record.answers).flatMap { entry, answer in
      let mark = answer.isAcceptable.map { $0 ? "✓" : "✗" } ?? "·"
      return wrapped("\(mark) \(entry)  \(view.words(LedgerBody.answer(answer).summary))")
    }
  }

  var events: [Row] {
    record.events.flatMap { entry in
      wrapped(
        "\(RecordTables.moment(entry.at).dropFirst(11))  \(view.words(entry.body.summary))",
        entry.isFailure ? .bad : .plain
      )
    }
  }

  var chain: [Row] {
    let head = wrapped(words("本记录末条的链值：", "Chain value at this record's end: ") + record.chainHead)
    let own = wrapped(
      "✓ " + words("本记录各条在读取时已逐条核对。", "Every entry of this record was checked as it was read."),
      .good
    )
    guard let state = card.chain else {
      return head + own
        + wrapped("… " + words("正在核对整条证据链", "the whole chain is being walked"), .warning)
    }
    if let fault = state.fault {
      return head
        + wrapped("✗ \(fault.code.rawValue) \(view.words(fault.sentence))", .bad)
        + wrapped("→ " + view.words(fault.remedy))
    }
    let sealed =
      state.isSealed
      ? words("，末端由装置签署", ", its end signed by the bench")
      : words("，末端未签署", ", its end not signed")
    return head + own
      + wrapped(
        "✓ "
          + words("整条证据链 \(state.entries) 条成立", "the whole chain of \(state.entries) entries holds")
          + sealed,
        .good
      )
  }
}

extension LedgerEntry {
  fileprivate var isFailure: Bool {
    if case .event(let event) = body { event.failure != nil } else { false }
  }
}
