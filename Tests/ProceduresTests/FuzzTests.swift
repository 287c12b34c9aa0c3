import DataFiles
import Foundation
import Metrology
import Procedures
import Support
import Testing
import Wording

@Suite("No procedure, pile, fraction or expression traps, hangs or is taken for another")
struct ProceduresFuzzTests {
  @Test("A fraction") func fraction() {
    let texts = ByteMutator(["1/3", "0.1", "999999/7", "12.345678901", "0.000000001", "1/2", "10"])
    let grammar = expression(#"(?:[0-9]+/[0-9]+|[0-9]+(?:\.[0-9]{1,9})?)"#)
    Fuzz("Fraction", sample: 1200).run(texts: texts.spoiltText) { text in
      guard let value = Fraction(text) else { return .refused }
      let parts = text.split(separator: "/").compactMap { Double($0) }
      guard matches(text, grammar), parts.allSatisfy({ $0 > 0 && $0 < 1_000_000 }) else {
        return .wrong("\(value) is made of it")
      }
      return value.description == text && Fraction(value.description) == value
        ? .accepted : .wrong("\(value) is not read again")
    }
  }

  /// Its grammar by an expression that folds the innermost brackets until none is left.
  @Test("A load expression") func loadExpression() {
    let texts = ByteMutator(
      [
        "Imax", "0.5 Imax", "Pn/Imax", "Pn/Un", "600 V", "min(Umax, Pn/Imax)",
        "max(Imin, 0.1 Imax)",
        "min(max(Umin, 300 V), Pn/Imax)", "min(Pn,min(Pn,min(Pn,min(Pn,min(Pn,min(Pn,Pn))))))",
      ],
      tokens: ["Imax", "Umin", "Un", "Pn", "min(", "max(", ", ", "(", ")", "kW", "A"]
    )
    let units = MeasurementUnit.allCases.map {
      NSRegularExpression.escapedPattern(for: $0.rawValue)
    }
    let number = #"\+?[0-9]+(?:\.[0-9]+)?"#
    let symbol = "(?:Imax|Imin|Umax|Umin|Un|Pn)"
    let simple =
      "(?:\(symbol)(?:/\(symbol))?|\(number) (?:\(symbol)|\u{2126}|\(units.joined(separator: "|"))))"
    let (whole, inner) = (expression(simple), part("(?:min|max)\\(\(simple), *\(simple)\\)"))
    Fuzz("LoadExpression", sample: 1200).run(texts: texts.spoiltText) { text in
      var folded = text
      while let found = inner?.firstMatch(in: folded, range: range(folded)),
        let place = Range(found.range, in: folded)
      {
        folded.replaceSubrange(place, with: "Pn")
      }
      guard let value = LoadExpression(text) else { return .refused }
      guard matches(folded, whole) else { return .wrong("\(value) is made of it") }
      return LoadExpression(value.description) == value
        ? .accepted : .wrong("'\(value)' is not read again")
    }
  }

  @Test("A procedure, and what is planned and printed from it") func procedure() throws {
    let files = try ByteMutator.shipped(
      ["Procedures/jjg-1149-2022.yaml"],
      tokens: ["Imax", "0.5 Imax", "1/3", "initial", "judged", "confirmed", "unconfirmed"]
    )
    let pile = try ShippedFiles.pile()
    Fuzz("Procedure", sample: 40).files(files, named: "jjg-1149-2022.yaml") { file in
      let procedure = try Procedure.decode(file)
      let texts = procedure.tables.flatMap(\.rows).joined()
      if texts.contains(where: { $0.zh.isEmpty != $0.en.isEmpty }) { return "half a text" }
      return plan(procedure, pile)
    }
  }

  @Test("A pile, and what is planned for it") func pile() throws {
    let files = try ByteMutator.shipped(
      ["Examples/pile-60kw.yaml"],
      tokens: ["dc-charger", "session", "cumulative", "truncated", "rounded", "750 V", "0.001 kWh"]
    )
    let procedure = try ShippedFiles.procedure()
    Fuzz("ChargingPile", sample: 120).files(files) { file in
      let pile = try ChargingPile.decode(file, for: procedure)
      let plate = pile.nameplate
      let sizes = [
        plate.minimumCurrent, plate.minimumVoltage, plate.nominalPower, pile.display.resolution,
      ]
      guard
        sizes.allSatisfy({ $0.number.isNegative == false && $0.number.isZero == false }),
        plate.minimumVoltage.inBaseUnit < plate.maximumVoltage.inBaseUnit,
        plate.minimumCurrent.inBaseUnit < plate.maximumCurrent.inBaseUnit
      else { return "a nameplate that contradicts itself: \(plate)" }
      if pile.rows.contains(where: { $0.value.zh.isEmpty }) { return "a row that says nothing" }
      return plan(procedure, pile)
    }
  }

  /// A plan is made or refused; one that is made is long enough to be shown.
  private func plan(_ procedure: Procedure, _ pile: ChargingPile) -> String? {
    for connector in pile.connectors {
      for kind in VerificationKind.allCases {
        let plan = try? TestPlan.make(
          procedure: procedure,
          pile: pile,
          connector: connector.id,
          kind: kind,
          reference: ShippedFiles.reference
        )
        guard let plan else { continue }
        if plan.readings < 1 { return "a plan without readings" }
        if plan.table.rows.count < plan.loadPoints.count { return "a table without load points" }
        _ = plan.remarks
      }
    }
    return nil
  }

  private func expression(_ pattern: String) -> NSRegularExpression? {
    part("\\A(?:\(pattern))\\z")
  }

  private func part(_ pattern: String) -> NSRegularExpression? {
    try? NSRegularExpression(pattern: pattern)
  }

  private func range(_ text: String) -> NSRange { NSRange(location: 0, length: text.utf16.count) }

  private func matches(_ text: String, _ expression: NSRegularExpression?) -> Bool {
    expression?.firstMatch(in: text, range: range(text)) != nil
  }
}
