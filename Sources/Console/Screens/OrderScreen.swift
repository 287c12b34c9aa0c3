package import Wording

/// Which verification of a pile: procedure, kind, occasion, connector, method.
package struct OrderScreen: Screen {
  let pile: String
  var choices: PileChoices?
  var form = Form([])
  var isPlanning = false
  var isDone = false
  /// Whether a person chose or typed something; before that there is no draft.
  var isTouched = false

  package init(pile: String) { self.pile = pile }

  package var title: BilingualText { BilingualText(zh: "检定项目", en: "Which verification") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "选择规程、检定类别、缘由、枪和读数方法；仲裁、复检和修理后检定可写所针对的原始记录。",
      en:
        "Choose procedure, kind, occasion, connector and reading method; arbitration, re-inspection "
        + "and verification after repair may name the record that they follow."
    )
  }

  package var opening: [Wish] { [.preparation(.begin(pile: pile))] }

  package var draft: Draft? {
    if isDone { return nil }
    let name = "order/\(pile)"
    return isTouched ? form.draft(named: name) : Draft(name: name, texts: [:])
  }

  /// Held until the choices are there.
  package mutating func restore(_ draft: Draft) {
    form = Form(draft.texts.map { Field($0.key, BilingualText(verbatim: $0.key), text: $0.value) })
    isTouched = true
  }

  package func body(in view: View) -> Body {
    guard let choices else {
      return Body([Row(), Row(view.words("  … 正在读取桩文件", "  … reading the pile's file"))])
    }
    var head = [
      Row(),
      Row("  \(choices.serial)", .strong)
        + Row("   \(choices.model)   \(view.words(choices.maker))"),
    ]
    head += choices.remarks.flatMap {
      Row.noted("  ! ", view.words($0), .warning, width: view.width - 1)
    }
    head.append(Row())
    let fields = form.body(in: view)
    let title = procedure.map { [Row(), Row("    " + view.words($0.title), .faint)] } ?? []
    return fields.below(head, then: title)
  }

  package mutating func typed(_ key: Key) -> Outcome {
    let before = (form["procedure"], form["occasion"])
    guard choices != nil, form.press(key) else { return .stay }
    isTouched = true
    if (form["procedure"], form["occasion"]) != before { rebuild() }
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    switch news {
    case .preparation(.choices(let choices)) where choices.pile == pile: begin(choices)
    case .preparation(.refused(let problems)): refuse(problems)
    case .preparation(.planned(let planned)) where planned.order.pile == pile:
      isPlanning = false
      return .open(
        planned.derived.isEmpty ? PlanScreen(planned) : FiguresScreen(planned)
      )
    case .preparation(.ready): isDone = true
    case .failed(let failure) where isPlanning:
      isPlanning = false
      return .open(FailureScreen(failure))
    default: return nil
    }
    return .stay
  }

  var isAtText: Bool {
    form.fields.indices.contains(form.focus) && form.fields[form.focus].kind == .text
  }

  var procedure: PileChoices.Procedure? {
    choices?.procedures.first { $0.id == form["procedure"] } ?? choices?.procedures.first
  }

  mutating func begin(_ choices: PileChoices) {
    self.choices = choices
    rebuild()
    form.focus = 0
  }

  /// The choices of the procedure that is chosen; what was chosen stays where it may.
  mutating func rebuild() {
    guard let choices else { return }
    let old = form
    let id = old.fields.indices.contains(old.focus) ? old.fields[old.focus].id : ""
    var fields = [field("procedure", choices.procedures.map { Field.Choice($0.id, $0.name) })]
    if let procedure {
      fields += [field("kind", procedure.kinds), field("occasion", procedure.occasions)]
      let occasion =
        procedure.occasions.contains { $0.id == old["occasion"] } ? old["occasion"] : ""
      if !["", "routine"].contains(occasion) { fields.append(Self.contests) }
      fields += [field("connector", choices.connectors), field("method", procedure.methods)]
    }
    if choices.bench == nil { fields.append(Self.bench) }
    form = Form(fields)
    for field in fields where !old[field.id].isEmpty { form.take(old[field.id], into: field.id) }
    form.focus = form.fields.firstIndex { $0.id == id } ?? 0
  }

  mutating func plan() -> Outcome {
    for index in form.fields.indices { form.fields[index].problem = nil }
    guard let order else { return .stay }
    isPlanning = true
    return .ask(.preparation(.plan(order)))
  }

  /// Nil with what is wrong at its field.
  var order: VerificationOrder? {
    mutating get {
      let (contests, bench) = (form.trimmed("contests"), choices?.bench ?? form.trimmed("bench"))
      if !contests.isEmpty, Int(contests) == nil {
        form.refuse("contests", BilingualText(zh: "请写原始记录的号数", en: "write a record's number"))
        return nil
      }
      if bench.isEmpty {
        form.refuse("bench", BilingualText(zh: "请写装置文件的路径", en: "write the bench file's path"))
        return nil
      }
      return VerificationOrder(
        pile: pile,
        connector: form["connector"],
        procedure: form["procedure"],
        kind: form["kind"],
        occasion: form["occasion"],
        contests: Int(contests),
        method: form["method"],
        bench: bench
      )
    }
  }

  mutating func refuse(_ problems: [FieldProblem]) {
    isPlanning = false
    for problem in problems {
      form.refuse(form.field(named: problem.field) ?? "kind", problem.text)
    }
  }
}
