import Metrology
import Wording

/// Gathers figures; scope and weight hold for everything added until they change.
struct FigureList {
  var figures: [ProcedureFigure] = []
  var decides = true
  var scope = ProcedureFigure.Scope()

  mutating func add(
    _ path: String,
    _ name: BilingualText,
    _ value: String,
    _ provenance: Provenance
  ) {
    let prefix = scope.item.map { "items.\($0.rawValue)." } ?? ""
    figures.append(
      ProcedureFigure(
        path: prefix + path,
        name: name,
        value: value,
        provenance: provenance,
        scope: scope,
        decides: decides
      )
    )
  }

  mutating func add<Value: CustomStringConvertible>(
    _ path: String,
    _ name: BilingualText,
    _ figure: Figure<Value>
  ) {
    add(path, name, figure.value.description, figure.provenance)
  }

  mutating func add(_ path: String, _ provision: KindProvision) {
    scope.kind = provision.kind
    let name = BilingualText(
      zh: "\(provision.title.zh)的文件",
      en: "Document of \(provision.kind.name.en)"
    )
    add(path, name, provision.earns.value.rawValue, provision.earns.provenance)
    scope = ProcedureFigure.Scope()
  }

  mutating func add(_ heading: ItemHeading) {
    scope.item = heading.item
    for kind in VerificationKind.allCases {
      guard let treatment = heading.treatments[kind] else { continue }
      scope.kind = kind
      let name = BilingualText(
        zh: "\(kind.name.zh)：\(heading.title.zh)",
        en: "\(heading.title.en) in \(kind.name.en)"
      )
      add("kinds.\(kind.rawValue)", name, treatment.value.rawValue, treatment.provenance)
    }
    scope = ProcedureFigure.Scope()
  }

  mutating func add(_ condition: Precondition) {
    let path = "preconditions.\(condition.id)"
    let name = condition.name
    add(
      "\(path).asked",
      name,
      condition.asked.value ? "asked" : "not asked",
      condition.asked.provenance
    )
    if let minimum = condition.minimum {
      add("\(path).minimum", name, "≥ \(minimum.value)", minimum.provenance)
    }
    if let maximum = condition.maximum {
      add("\(path).maximum", name, "≤ \(maximum.value)", maximum.provenance)
    }
  }

  mutating func add(_ question: ChecklistQuestion) {
    scope.item = .appearance
    let name = BilingualText(
      zh: "检查表 \(question.id) 应答",
      en: "Answer expected to \(question.id)"
    )
    add(question.form, of: "checklist.\(question.id)", name)
    if let required = question.required {
      let name = BilingualText(
        zh: "检查表 \(question.id) 必答",
        en: "Answer to \(question.id) required"
      )
      add("checklist.\(question.id).required", name, required.yesOrNo, required.provenance)
    }
    scope = ProcedureFigure.Scope()
  }

  mutating func add(_ check: BenchCheck) {
    let path = "checks.\(check.id)"
    let name = BilingualText(zh: "\(check.name.zh)：必做", en: "\(check.name.en), required")
    add("\(path).required", name, check.required.yesOrNo, check.required.provenance)
    add(check.form, of: path, check.name)
  }

  /// What an answer is held against.
  private mutating func add(_ form: AnswerForm, of path: String, _ name: BilingualText) {
    switch form {
    case .confirmation(let expected): add(path, name, expected.yesOrNo, expected.provenance)
    case .quantity(_, let minimum, let maximum):
      if let minimum { add("\(path).minimum", name, "≥ \(minimum.value)", minimum.provenance) }
      if let maximum { add("\(path).maximum", name, "≤ \(maximum.value)", maximum.provenance) }
    case .text: break
    }
  }

  /// Limit and rounding interval of a class, once for each kind that they are limited to.
  mutating func add(_ allowed: ClassLimit) {
    scope.accuracyClass = allowed.accuracyClass
    let (name, classPath) = (allowed.accuracyClass.description, "classes.\(allowed.accuracyClass)")
    for kind in allowed.kinds.map({ $0.map(Optional.some) }) ?? [nil] {
      scope.kind = kind
      let path = kind.map { "\(classPath).\($0.rawValue)" } ?? classPath
      let (zh, en) = (kind.map { "，\($0.name.zh)" } ?? "", kind.map { ", \($0.name.en)" } ?? "")
      add(
        "\(path).limit",
        BilingualText(
          zh: "\(name) 级最大允许误差\(zh)",
          en: "Maximum permissible error of class \(name)\(en)"
        ),
        "±\(allowed.limit.value)",
        allowed.limit.provenance
      )
      add(
        "\(path).rounding-interval",
        BilingualText(
          zh: "\(name) 级修约间隔\(zh)",
          en: "Rounding interval of class \(name)\(en)"
        ),
        allowed.rounding
      )
    }
    (scope.accuracyClass, scope.kind) = (nil, nil)
  }
}

extension Figure<Bool> {
  var yesOrNo: String { value ? "yes" : "no" }
}
