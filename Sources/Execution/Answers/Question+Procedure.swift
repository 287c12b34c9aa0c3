import Metrology
package import Procedures
import Wording

extension Question {
  /// Everything asked of people before the load: what was derived, conditions, what concerns the
  /// bench, then the pile itself.
  ///
  /// With `measuresNoLoad` the bench answers what it can measure.
  package static func all(
    of procedure: Procedure,
    pile: ChargingPile,
    kind: VerificationKind,
    supplementary: Set<VerificationItem> = [],
    measuresNoLoad: Bool = false
  ) -> [Question] {
    let conditions = procedure.preconditions.filter(\.asked.value).map {
      Question(
        id: $0.key,
        text: $0.name,
        expectation: .quantity($0.unit, atLeast: $0.minimum?.value, atMost: $0.maximum?.value)
      )
    }
    let list =
      derived(pile) + conditions + checks(of: procedure, .before)
      + insulation(of: procedure, pile, kind, supplementary)
      + checklist(of: procedure, kind: kind)
    let measured = measuresNoLoad ? procedure.appearance.checklist.filter(\.isMeasured) : []
    return list.filter { question in !measured.contains { $0.key == question.id } }
  }

  /// What concerns the bench, before the first reading or after the last.
  package static func checks(
    of procedure: Procedure,
    _ moment: BenchCheck.Moment
  ) -> [Question] {
    procedure.checks.filter { $0.moment == moment }.map {
      Question(
        id: $0.key,
        text: $0.name,
        expectation: Expectation($0.form),
        isRequired: $0.required.value
      )
    }
  }

  /// The checklist of appearance and function, where this kind examines it.
  static func checklist(of procedure: Procedure, kind: VerificationKind) -> [Question] {
    guard procedure.appearance.heading.treatment(in: kind) != .omitted else { return [] }
    return procedure.appearance.checklist.map {
      Question(
        id: $0.key,
        text: $0.question,
        expectation: Expectation($0.form),
        isRequired: $0.isRequired
      )
    }
  }

  /// A figure that the nameplate lacks was derived by a rule: the verifier sees it and confirms it.
  private static func derived(_ pile: ChargingPile) -> [Question] {
    pile.derivations.map { derivation in
      Question(
        id: derivation.key,
        text: BilingualText(
          zh: "铭牌未标\(derivation.name.zh)，按规则“\(derivation.rule.zh)”取 \(derivation.value)，是否确认？",
          en:
            "The nameplate states no \(derivation.name.en); by the rule '\(derivation.rule.en)' it is "
            + "taken as \(derivation.value). Confirmed?"
        ),
        expectation: .confirmation(expected: true)
      )
    }
  }

  private static func insulation(
    of procedure: Procedure,
    _ pile: ChargingPile,
    _ kind: VerificationKind,
    _ supplementary: Set<VerificationItem>
  ) -> [Question] {
    guard let provision = procedure.insulation else { return [] }
    let treatment = procedure.treatment(of: .insulation, pile: pile, kind: kind)
    guard treatment.isTaken(on: supplementary.contains(.insulation)) else { return [] }
    return insulation(provision)
  }

  static func insulation(_ provision: InsulationProvision) -> [Question] {
    [
      Question(
        id: provision.key,
        text: provision.heading.title,
        expectation: .quantity(.megohm, atLeast: provision.minimum.value, atMost: nil)
      )
    ]
  }
}

extension Question.Expectation {
  init(_ form: AnswerForm) {
    self =
      switch form {
      case .confirmation(let expected): .confirmation(expected: expected.value)
      case .quantity(let unit, let minimum, let maximum):
        .quantity(unit, atLeast: minimum?.value, atMost: maximum?.value)
      case .text: .text
      }
  }
}
