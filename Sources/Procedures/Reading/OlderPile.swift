import DataFiles
import Metrology
import Wording

/// Fills in what a pile installed before a date need not state, and keeps how.
final class OlderPile {
  /// What of a nameplate the rules may refer to.
  struct Known {
    var power: QuantityValue?
    var nominalVoltage: QuantityValue?
    var phases: Int?
  }

  /// Nil where no rule holds: then everything must be stated.
  private let rule: OlderPileRule?
  private(set) var derivations: [Derivation] = []

  init(_ rule: OlderPileRule?) {
    self.rule = rule
  }

  func maximumCurrent(_ reader: MappingReader, _ known: Known) -> QuantityValue? {
    current("maximum-current", rule?.maximumCurrent, reader) { symbol in
      switch symbol {
      case .nominalPower: known.power.map { ($0, known.phases ?? 1) }
      case .nominalVoltage: known.nominalVoltage.map { ($0, 1) }
      default: nil
      }
    }
  }

  func minimumCurrent(
    _ reader: MappingReader,
    _ known: Known,
    maximumCurrent: QuantityValue?
  ) -> QuantityValue? {
    current("minimum-current", rule?.minimumCurrent, reader) { symbol in
      switch symbol {
      case .maximumCurrent: maximumCurrent.map { ($0, 1) }
      case .nominalPower: known.power.map { ($0, known.phases ?? 1) }
      case .nominalVoltage: known.nominalVoltage.map { ($0, 1) }
      default: nil
      }
    }
  }

  func resolution(_ reader: MappingReader) -> QuantityValue? {
    guard let rule, !reader.has("resolution") else {
      return reader.positive("resolution", .energy)
    }
    keep(
      "resolution",
      rule.resolution.value,
      rule,
      "δ = \(rule.resolution.value)",
      rule.resolution.provenance
    )
    return reader.optionalPositive("resolution", .energy) ?? rule.resolution.value
  }

  private func current(
    _ key: String,
    _ figure: Figure<LoadExpression>?,
    _ reader: MappingReader,
    _ symbols: (LoadExpression.Symbol) -> (QuantityValue, dividedBy: Int)?
  ) -> QuantityValue? {
    guard let rule, let figure, !reader.has(key) else { return reader.positive(key, .current) }
    // Asked for, so that the key counts as known.
    _ = reader.optionalQuantity(key, .current)
    do throws(MetrologyFault) {
      let value = try figure.value.value { symbol throws(MetrologyFault) in
        guard let (value, divisor) = symbols(symbol) else { throw .notPositive(.ratio) }
        return try ExactRatio(inBaseUnit: value) / ExactRatio(divisor)
      }.roundedDownToTenths()
      let name = key == "maximum-current" ? "Imax" : "Imin"
      let current = QuantityValue(value, .ampere)
      guard value > .zero else { throw .notPositive(.ratio) }
      keep(key, current, rule, "\(name) = \(figure.value)", figure.provenance)
      return current
    } catch {
      reader.report(key, .notDerivable(figure.value))
      return nil
    }
  }

  private func keep(
    _ id: String,
    _ value: QuantityValue,
    _ rule: OlderPileRule,
    _ formula: String,
    _ provenance: Provenance
  ) {
    let day = rule.installedBefore.value
    derivations.append(
      Derivation(
        id: id,
        name: Self.names[id] ?? BilingualText(id),
        value: value,
        rule: BilingualText(
          zh: "\(day) 前安装、未标明：\(formula)",
          en: "installed before \(day) and not stated: \(formula)"
        ),
        provenance: provenance
      )
    )
  }

  private static let names = [
    "maximum-current": BilingualText(zh: "最大电流", en: "Maximum current"),
    "minimum-current": BilingualText(zh: "最小电流", en: "Minimum current"),
    "resolution": BilingualText(zh: "电能显示分辨力", en: "Resolution of the energy display"),
  ]
}

extension Remark {
  fileprivate static func notDerivable(_ expression: LoadExpression) -> Remark {
    Remark(
      BilingualText(
        zh: "没有写，也不能由 \(expression) 推出",
        en: "it is not stated and does not follow from \(expression)"
      ),
      remedy: BilingualText(
        zh: "请写此值；或写 nominal-power 和 nominal-voltage，由规则推出。",
        en: "State it, or state nominal-power and nominal-voltage so that the rule gives it."
      )
    )
  }
}
