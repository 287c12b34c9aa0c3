package import DataFiles
import Metrology

extension Procedure {
  /// What a procedure must keep before it may plan a run.
  package static let rules: [Rule<Procedure>] =
    [
      isNamedAsItsFile, everyKindHasItems, kindsAreNamedOnce, questionsAreNamedOnce,
      checksAreNamedOnce, answersCanBeAcceptable, conditionsAreNamedOnce, conditionsCanBeMet,
      endingsExist, periodIsWhole, isInForceAfterIssue,
    ] + operatingErrorRules + clockRules

  private static let isNamedAsItsFile = Rule<Procedure> { procedure, file in
    let name = file.split(separator: "/").last ?? ""
    guard name.hasSuffix(".yaml"), name != "\(procedure.id).yaml" else { return [] }
    return [Finding(file: file, path: "id", .notTheFileName(procedure.id, file: String(name)))]
  }

  private static let everyKindHasItems = Rule<Procedure> { procedure, file in
    procedure.kinds.flatMap { provision in
      let kind = provision.kind
      let silent = procedure.headings.filter { $0.treatments[kind] == nil }.map { heading in
        Finding(
          file: file,
          path: "items.\(heading.item.rawValue).kinds",
          .kindWithoutTreatment(kind, heading.title)
        )
      }
      let isEmpty = procedure.headings.allSatisfy { $0.treatment(in: kind) != .examined }
      return silent
        + (isEmpty && silent.isEmpty
          ? [Finding(file: file, path: "kinds", .kindWithoutItems(kind))] : [])
    }
  }

  private static let kindsAreNamedOnce = Rule<Procedure> { procedure, file in
    Finding.repeated(procedure.kinds.map(\.kind.rawValue), file: file, path: "kinds")
  }

  private static let questionsAreNamedOnce = Rule<Procedure> { procedure, file in
    let ids = procedure.appearance.checklist.map(\.id)
    return Finding.repeated(ids, file: file, path: "items.appearance.checklist")
  }

  private static let checksAreNamedOnce = Rule<Procedure> { procedure, file in
    Finding.repeated(procedure.checks.map(\.id), file: file, path: "checks")
  }

  /// Bounds of an answer: in its order, or no answer could be acceptable.
  private static let answersCanBeAcceptable = Rule<Procedure> { procedure, file in
    let questions = procedure.appearance.checklist.enumerated().map { place, question in
      ("items.appearance.checklist[\(place + 1)]", question.form)
    }
    let checks = procedure.checks.enumerated().map { place, check in
      ("checks[\(place + 1)]", check.form)
    }
    return (checks + questions).compactMap { path, form in
      guard
        case .quantity(_, let minimum?, let maximum?) = form,
        minimum.value.inBaseUnit > maximum.value.inBaseUnit
      else { return nil }
      return Finding(
        file: file,
        path: "\(path).minimum.value",
        .notBelow(minimum.value.description, maximum.value.description)
      )
    }
  }

  private static let conditionsAreNamedOnce = Rule<Procedure> { procedure, file in
    Finding.repeated(procedure.preconditions.map(\.id), file: file, path: "preconditions")
  }

  private static let conditionsCanBeMet = Rule<Procedure> { procedure, file in
    procedure.preconditions.enumerated().compactMap { place, condition in
      guard
        let minimum = condition.minimum?.value, let maximum = condition.maximum?.value,
        minimum.inBaseUnit > maximum.inBaseUnit
      else { return nil }
      return Finding(
        file: file,
        path: "preconditions[\(place + 1)].minimum.value",
        .notBelow(minimum.description, maximum.description)
      )
    }
  }

  private static let endingsExist = Rule<Procedure> { procedure, file in
    let keys =
      procedure.preconditions.map(\.key) + procedure.checks.map(\.key)
      + procedure.appearance.checklist.map(\.key)
      + procedure.headings.map(\.item.rawValue)
    return procedure.endingFailures.value.enumerated().compactMap { place, key in
      keys.contains(key)
        ? nil
        : Finding(
          file: file,
          path: "ending-failures.value[\(place + 1)]",
          .notAChoice(key, among: keys)
        )
    }
  }

  private static let periodIsWhole = Rule<Procedure> { procedure, file in
    guard (procedure.period.months ?? 0) < 1 else { return [] }
    let period = procedure.period.atMost.value.description
    return [Finding(file: file, path: "period.at-most.value", .notWholeMonths(period))]
  }

  private static let isInForceAfterIssue = Rule<Procedure> { procedure, file in
    let (issued, inForce) = (procedure.regulation.issued, procedure.regulation.inForce)
    guard inForce.value < issued.value else { return [] }
    return [
      Finding(
        file: file,
        path: "regulation.in-force.value",
        .inForceBeforeIssue(issued: issued.value, inForce: inForce.value)
      )
    ]
  }
}

extension Finding {
  /// A finding for every id of a list that an earlier entry has.
  static func repeated(_ ids: [String], file: String, path: String) -> [Finding] {
    ids.indices.filter { ids[..<$0].contains(ids[$0]) }.map { place in
      Finding(file: file, path: "\(path)[\(place + 1)].id", .repeated(ids[place]))
    }
  }
}
