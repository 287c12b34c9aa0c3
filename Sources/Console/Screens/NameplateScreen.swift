package import Wording

/// The nameplate of a pile, typed once: the next one of its model starts from it.
package struct NameplateScreen: Screen {
  var form: Form
  /// What a person typed or chose, which no model overwrites.
  var touched: Set<String> = []
  var askedFor = ""
  var source: (model: String, serial: String)?
  /// What is wrong and belongs to no field.
  var problems: [BilingualText] = []
  var isKept = false

  package init(serial: String = "", model: String = "") {
    form = Form(PlateField.all.map(\.field))
    form["nameplate.serial"] = serial
    form["nameplate.model"] = model
    touched = Set(["nameplate.serial", "nameplate.model"].filter { !form[$0].isEmpty })
    let isEmpty = { (form: Form, id: String) in form[id].isEmpty }
    form.focus = isEmpty(form, "nameplate.serial") ? 0 : isEmpty(form, "nameplate.model") ? 1 : 2
  }

  /// One that was kept and is to be corrected.
  package init(correcting plate: PlateText) {
    self.init(serial: plate.texts["nameplate.serial"] ?? "")
    for (path, text) in plate.texts { form.take(text, into: path) }
    touched = Set(form.fields.map(\.id))
    askedFor = model ?? ""
    form.focus = 1
  }

  package var title: BilingualText { BilingualText(zh: "铭牌", en: "Nameplate") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "照铭牌和显示录入。数值可不写单位。录过的型号自动带出其余各栏，请与铭牌核对。",
      en:
        "Type what nameplate and display say; a number needs no unit. A model that was typed before "
        + "fills in the rest: compare it with the nameplate."
    )
  }

  package var opening: [Wish] {
    model.flatMap { $0 == askedFor ? nil : [.preparation(.model($0))] } ?? []
  }

  package var draft: Draft? { isKept ? nil : form.draft(named: "nameplate") }

  package mutating func restore(_ draft: Draft) {
    let serial = form["nameplate.serial"]
    // A draft of another pile stays for that one.
    guard serial.isEmpty || draft.texts["nameplate.serial"] == serial else { return }
    form.restore(draft)
    touched = Set(form.fields.map(\.id))
  }

  package func body(in view: View) -> Body {
    var head = problems.flatMap {
      Row.noted("  ✗ ", view.words($0), .bad, width: view.width - 1)
    }
    if let source {
      let words = view.words(
        "与 \(source.serial)（\(source.model)）相同之处已带出，请与铭牌核对",
        "filled in as of \(source.serial), \(source.model): compare it with the nameplate"
      )
      head += Row.noted("  ! ", words, .warning, width: view.width - 1)
    }
    head += head.isEmpty ? [] : [Row()]
    let fields = form.body(in: view).fitted(height: max(3, view.height - head.count))
    return fields.below(head)
  }

  package mutating func typed(_ key: Key) -> Outcome {
    switch key {
    case .down: return move(1)
    case .backTab: return move(-1)
    default:
      guard form.press(key) else { return .stay }
      touched.insert(form.fields[form.focus].id)
      return .stay
    }
  }

  package mutating func take(_ news: News) -> Outcome? {
    switch news {
    case .preparation(.model(let name, let serial, let plate)): fill(name, serial, plate)
    case .preparation(.pileRefused(let problems)): name(problems)
    case .preparation(.pileKept(let file)):
      isKept = true
      return .replace(OrderScreen(pile: file))
    default: return nil
    }
    return .stay
  }

  var model: String? {
    let name = form.trimmed("nameplate.model")
    return name.isEmpty ? nil : name
  }

  var isAtChoice: Bool {
    if case .choice = form.fields[form.focus].kind { true } else { false }
  }

  /// To another field; leaving the model asks for what is known of it.
  mutating func move(_ step: Int) -> Outcome {
    let left = form.fields[form.focus].id
    form.move(by: step)
    guard left == "nameplate.model", let model, model != askedFor else { return .stay }
    askedFor = model
    return .ask(.preparation(.model(model)))
  }

  mutating func fill(_ model: String, _ serial: String, _ plate: PlateText) {
    guard model == self.model else { return }
    source = (model, serial)
    for field in PlateField.all where field.belongsToModel && !touched.contains(field.path) {
      if let text = plate.texts[field.path] { form[field.path] = text }
    }
  }

  mutating func save() -> Outcome {
    problems = []
    for index in form.fields.indices { form.fields[index].problem = nil }
    let texts = form.fields.map { ($0.id, form.trimmed($0.id)) }
    return .ask(.preparation(.keepPile(PlateText(Dictionary(texts) { $1 }))))
  }

  /// Every finding at its field, the first in focus.
  mutating func name(_ found: [FieldProblem]) {
    problems = []
    for problem in found.reversed() {
      if let field = form.field(named: problem.field) {
        form.refuse(field, problem.text)
      } else {
        problems.insert(problem.text, at: 0)
      }
    }
    if let first = form.fields.firstIndex(where: { $0.problem != nil }) { form.focus = first }
  }
}

extension Form {
  /// The field of a finding: `connectors[2].id` belongs to `connectors`.
  func field(named path: String) -> String? {
    fields.filter { path == $0.id || path.hasPrefix($0.id + "[") || path.hasPrefix($0.id + ".") }
      .max { $0.id.count < $1.id.count }?.id
  }
}
