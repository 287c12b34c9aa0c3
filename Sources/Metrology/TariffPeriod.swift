/// A part of the day with its prices (时段): from a minute on, until before another.
///
/// Until may lie before from: the period then goes on across midnight.
package struct TariffPeriod: Hashable, Sendable, Codable {
  /// What is wrong with one period, whatever the others are.
  package enum Problem: String, Hashable, Sendable, CaseIterable {
    /// From and until are one minute; a whole day is 00:00 to 24:00.
    case empty
    /// 24:00 ends a day and starts none.
    case startsAtEndOfDay = "starts-at-end-of-day"
    /// A price stands in another unit than yuan/kWh.
    case priceOfWrongKind = "price-of-wrong-kind"
    case negativePrice = "negative-price"
    /// A price has more than four decimals.
    case tooManyPricePlaces = "too-many-price-places"
  }

  /// Prices have four decimals (regulations.md 2).
  package static let largestPricePlaces = 4

  /// What the tariff calls the period (尖, 峰, 平, 谷), where it calls it anything.
  package var name: String?
  package var from: TimeOfDay
  package var until: TimeOfDay
  /// The price of electricity (电费) in yuan/kWh, with the places it was stated with.
  package var electricity: QuantityValue
  /// The service fee (服务费) in yuan/kWh, with the places it was stated with.
  package var service: QuantityValue

  package init(
    name: String? = nil,
    from: TimeOfDay,
    until: TimeOfDay,
    electricity: QuantityValue,
    service: QuantityValue
  ) {
    (self.name, self.from, self.until) = (name, from, until)
    (self.electricity, self.service) = (electricity, service)
  }

  /// Electricity and service fee together, in yuan/kWh.
  package var price: QuantityValue {
    QuantityValue(electricity.number + service.number, .yuanPerKilowattHour)
  }

  /// The minutes of the day it covers, in order, at most two runs of them.
  var minutes: [Range<Int>] {
    from < until
      ? [from.minute..<until.minute]
      : [0..<until.minute, from.minute..<TimeOfDay.minutesInDay].filter { !$0.isEmpty }
  }

  /// The first thing that is wrong with the period itself; nil for none.
  package var problem: Problem? {
    if from == .endOfDay { return .startsAtEndOfDay }
    if from == until { return .empty }
    for price in [electricity, service] {
      guard price.unit.kind == .price else { return .priceOfWrongKind }
      if price.number.isNegative { return .negativePrice }
      if price.number.places > Self.largestPricePlaces { return .tooManyPricePlaces }
    }
    return nil
  }
}
