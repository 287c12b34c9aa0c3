package import Metrology
import Wording

extension Procedure {
  /// Every figure, in the order of the file.
  package var figures: [ProcedureFigure] {
    var list = FigureList()
    regulationFigures(&list)
    for provision in kinds { list.add("kinds.\(provision.kind.rawValue).earns", provision) }
    for condition in preconditions { list.add(condition) }
    for check in checks { list.add(check) }
    if let afterRepair {
      list.add(
        "kind-after-repair",
        BilingualText(zh: "修理后检定的类别", en: "Kind of a verification after repair"),
        afterRepair.value.rawValue,
        afterRepair.provenance
      )
    }
    for heading in headings { list.add(heading) }
    for question in appearance.checklist { list.add(question) }
    insulation?.addFigures(to: &list)
    operatingError.addFigures(to: &list)
    indicationError?.addFigures(to: &list)
    payment?.addFigures(to: &list)
    clock?.addFigures(to: &list)
    olderPiles?.addFigures(to: &list)
    list.add(
      "ending-failures",
      BilingualText(zh: "结束检定的不合格", en: "Failures that end the run"),
      endingFailures.value.joined(separator: ", "),
      endingFailures.provenance
    )
    list.add(
      "period.at-most",
      BilingualText(zh: "检定周期不超过", en: "Verification period at most"),
      period.atMost
    )
    list.add(
      "period.valid-until",
      BilingualText(zh: "有效期的算法", en: "Rule of the valid-until date"),
      period.validUntil.value.rawValue,
      period.validUntil.provenance
    )
    personReading?.addFigures(to: &list)
    pause?.addFigures(to: &list)
    return list.figures
  }

  /// Those that must be confirmed before a document may issue (promise 6).
  package var decidingFigures: [ProcedureFigure] { figures.filter(\.decides) }

  /// Why what rests on this procedure is a specimen; empty once everything that decides is checked.
  package var unconfirmedDecidingFigures: [ProcedureFigure] {
    decidingFigures.filter { !$0.provenance.isConfirmed }
  }

  /// Those that an institution's technical head has not compared with the print: what a file says of
  /// itself confirms nothing.
  package func unconfirmedDecidingFigures(
    confirmed isConfirmed: (ProcedureFigure) -> Bool
  ) -> [ProcedureFigure] {
    decidingFigures.filter { !isConfirmed($0) }
  }

  /// The figures that decide an item in a kind of verification of a pile of a class.
  package func decidingFigures(
    of item: VerificationItem,
    kind: VerificationKind,
    accuracyClass: AccuracyClass
  ) -> [ProcedureFigure] {
    decidingFigures.filter { figure in
      figure.scope.item == item && [nil, kind].contains(figure.scope.kind)
        && [nil, accuracyClass.value].contains(figure.scope.accuracyClass?.value)
    }
  }

  private func regulationFigures(_ list: inout FigureList) {
    list.decides = false
    list.add(
      "regulation.issued",
      BilingualText(zh: "发布日期", en: "Issued on"),
      regulation.issued
    )
    list.add(
      "regulation.in-force",
      BilingualText(zh: "实施日期", en: "In force from"),
      regulation.inForce
    )
    list.decides = true
  }
}
