package import Wording

extension Form {
  /// To the next field while there is one; at the last, whether everything is filled in: what is
  /// missing is named at its field.
  package mutating func isFilled() -> Bool {
    guard isAtEnd else {
      move(by: 1)
      return false
    }
    for field in fields where field.kind != .shown && trimmed(field.id).isEmpty {
      refuse(field.id, BilingualText(zh: "此栏不能为空", en: "this cannot be empty"))
      return false
    }
    return true
  }

  /// Names what was refused at its field, with what to do, and empties what is secret.
  package mutating func refuse(_ id: String, with failure: Failure) {
    for index in fields.indices where fields[index].kind == .secret { fields[index].text = "" }
    let place = fields.contains { $0.id == id && $0.kind != .shown } ? id : fields[focus].id
    let (sentence, remedy) = (failure.sentence, failure.remedy)
    refuse(
      place,
      BilingualText(
        zh: "\(failure.code.rawValue) \(sentence.zh) \(remedy.zh)",
        en: "\(failure.code.rawValue) \(sentence.en) \(remedy.en)"
      )
    )
  }
}
