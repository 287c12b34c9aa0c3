import DataFiles
import Metrology
import Wording

// Values that procedures and piles share.
extension MappingReader {
  /// A quantity above zero.
  func positive(_ key: String, _ kind: MeasurementUnit.Kind) -> QuantityValue? {
    quantity(key, kind).flatMap { checkedPositive(key, $0) }
  }

  func optionalPositive(_ key: String, _ kind: MeasurementUnit.Kind) -> QuantityValue? {
    optionalQuantity(key, kind).flatMap { checkedPositive(key, $0) }
  }

  /// A percentage above zero.
  func percentage(_ key: String) -> QuantityValue? {
    positive(key, .number)
  }

  func fraction(_ key: String) -> Fraction? {
    converted(key, expecting: .fraction) { text throws(Remark) in
      guard let value = Fraction(text) else { throw .notAValue(text, .fraction) }
      return value
    }
  }

  func accuracyClass(_ key: String) -> AccuracyClass? {
    converted(key, expecting: .accuracyClass) { text throws(Remark) in
      guard let value = AccuracyClass(text), value.value < ExactDecimal(100) else {
        throw .notAValue(text, .accuracyClass)
      }
      return value
    }
  }

  func loadExpression(_ key: String, _ kind: MeasurementUnit.Kind) -> LoadExpression? {
    let expectation = Expectation.loadExpression(kind)
    return converted(key, expecting: expectation) { text throws(Remark) in
      guard let value = LoadExpression(text), value.kind == kind else {
        throw .notAValue(text, expectation)
      }
      return value
    }
  }

  func paymentLimit(_ key: String) -> PaymentLimit? {
    converted(key, expecting: .paymentLimit) { text throws(Remark) in
      guard let value = PaymentLimit(text) else { throw .notAValue(text, .paymentLimit) }
      return value
    }
  }

  func energyExpression(_ key: String) -> EnergyExpression? {
    converted(key, expecting: .energyExpression) { text throws(Remark) in
      guard let value = EnergyExpression(text) else { throw .notAValue(text, .energyExpression) }
      return value
    }
  }

  /// cos φ: above 0, at most 1.
  func powerFactor(_ key: String) -> ExactDecimal? {
    guard let value = decimal(key) else { return nil }
    if value > .zero, value <= ExactDecimal(1) { return value }
    report(key, .notAShare(value.description))
    return nil
  }

  private func checkedPositive(_ key: String, _ value: QuantityValue) -> QuantityValue? {
    if value.number > .zero { return value }
    report(key, .notPositive(value.description))
    return nil
  }
}

extension Expectation {
  static let fraction = Expectation(
    name: BilingualText(zh: "比例", en: "a ratio"),
    remedy: BilingualText(zh: "请写 1/3 或 0.1 这样的数。", en: "Write it as 1/3 or as 0.1.")
  )

  static let figure = Expectation(
    name: BilingualText(zh: "带来源的数", en: "a figure with its source"),
    remedy: BilingualText(
      zh: "请写 { value: …, source: …, status: …, entered-by: … }。",
      en: "Write { value: …, source: …, status: …, entered-by: … }."
    )
  )

  static let accuracyClass = Expectation(
    name: BilingualText(zh: "准确度等级", en: "an accuracy class"),
    remedy: BilingualText(
      zh: "请按铭牌写，如 1；误差限由等级决定。",
      en: "Write what the nameplate says, such as 1; the class decides the limit."
    )
  )

  static let paymentLimit = Expectation(
    name: BilingualText(zh: "金额的限值", en: "the limit of an amount"),
    remedy: BilingualText(
      zh: "可写 0.01 yuan、minimum-variable x price、max(0.01 yuan, minimum-variable x price)。",
      en: "Write 0.01 yuan, minimum-variable x price "
        + "or max(0.01 yuan, minimum-variable x price)."
    )
  )

  static let energyExpression = Expectation(
    name: BilingualText(zh: "一次读数的最小电能", en: "the least energy of a reading"),
    remedy: BilingualText(
      zh: "可写 1 kWh，或 2 MMQ（最小被测量的倍数）。",
      en: "Write 1 kWh, or 2 MMQ for twice the minimum measured quantity."
    )
  )

  static func loadExpression(_ kind: MeasurementUnit.Kind) -> Expectation {
    kind == .current
      ? Expectation(
        name: BilingualText(zh: "负载点电流", en: "the current of a load point"),
        remedy: BilingualText(
          zh: "可写 Imax、0.5 Imax、Imin、Pn/Umax、50 A、min(Imax, Pn/Umax)。",
          en: "Write Imax, 0.5 Imax, Imin, Pn/Umax, 50 A or min(Imax, Pn/Umax)."
        )
      )
      : Expectation(
        name: BilingualText(zh: "负载点电压", en: "the voltage of a load point"),
        remedy: BilingualText(
          zh: "可写 Un、Umax、0.5 Umax、Umin、Pn/Imax、600 V、min(Umax, Pn/Imax)。",
          en: "Write Un, Umax, 0.5 Umax, Umin, Pn/Imax, 600 V or min(Umax, Pn/Imax)."
        )
      )
  }
}
