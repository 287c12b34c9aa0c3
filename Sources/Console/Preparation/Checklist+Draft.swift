import Execution

extension Checklist {
  /// Everything typed, and when each was answered.
  func draft(named name: String) -> Draft {
    var draft = form.draft(named: name)
    for (id, stamp) in stamps {
      draft.texts["at/\(id)"] = stamp.at
      draft.texts["was/\(id)"] = stamp.text
    }
    for (id, kept) in photographs { draft.texts["digest/\(id)"] = kept.digest }
    return draft
  }

  mutating func restore(_ draft: Draft) {
    for (id, text) in draft.texts.sorted(by: { $0.key < $1.key }) where !text.isEmpty {
      if let question = id.tail(after: "remark/") { addRemark(to: question) }
      if id.hasPrefix("photograph/") {
        form["photograph/\(id.dropFirst(11))"] = text
        addPhotograph()
      }
    }
    form.restore(draft)
    addPhotograph()
    for question in questions {
      guard let at = draft.texts["at/\(question.id)"], let was = draft.texts["was/\(question.id)"]
      else { continue }
      stamps[question.id] = VerificationOrder.Prepared(text: was, at: at)
    }
    for field in form.fields {
      guard let digest = draft.texts["digest/\(field.id)"] else { continue }
      photographs[field.id] = VerificationOrder.Photograph(path: field.text, digest: digest)
    }
    form.focus = form.fields.firstIndex { $0.text.isEmpty } ?? 0
  }
}

extension String {
  fileprivate func tail(after prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
