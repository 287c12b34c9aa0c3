/// The prices of a day, by the pile's own clock.
package struct DailyTariff: Hashable, Sendable {
  package struct Period: Hashable, Sendable {
    /// In minutes of the day; lasts until the next period begins.
    package var from: Int
    /// In yuan/kWh.
    package var electricity: Double
    /// In yuan/kWh.
    package var service: Double

    package init(from: Int, electricity: Double, service: Double) {
      self.from = from
      self.electricity = electricity
      self.service = service
    }
  }

  /// In the order in which they begin; the last lasts across midnight until the first begins.
  package let periods: [Period]

  /// Takes at least one period; no two begin at the same minute.
  package init(_ first: Period, _ others: [Period] = []) {
    periods = ([first] + others).sorted { $0.from < $1.from }
  }

  package static func allDay(_ price: Double) -> DailyTariff {
    DailyTariff(Period(from: 0, electricity: price, service: 0))
  }
}
