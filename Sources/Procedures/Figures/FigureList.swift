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
    let expected = question.expected
    let path = "checklist.\(question.id)"
    let name = BilingualText(
      zh: "检查表 \(question.id) 应答",
      en: "Answer expected to \(question.id)"
    )
    add(path, name, expected.value ? "yes" : "no", expected.provenance)
    scope = ProcedureFigure.Scope()
  }
}
