/// What a session costs (应付金额), as far as it can be known from outside.
///
/// The shown energy hides digits, and a session that crosses a tariff boundary is split by the
/// pile's own clock; so the amount due is an interval, and only an amount outside it is surely wrong.
package struct AmountDue: Hashable, Sendable {
  /// An amount in yuan between its bounds, exact.
  package struct Bounds: Hashable, Sendable {
    /// Rounded by the stated rule where this amount is one that is rounded.
    package let least: ExactRatio
    package let most: ExactRatio
    /// Price times shown energy, at the middle of each share; never rounded.
    package let nominal: ExactRatio
  }

  /// The price of electricity alone; its bounds are rounded where the fees are rounded apart.
  package let electricity: Bounds
  /// The service fee alone, likewise.
  package let service: Bounds
  /// Both together; its bounds are amounts the pile may show.
  package let total: Bounds

  /// No rightly computed amount is below this one, in yuan.
  package var least: ExactRatio { total.least }
  /// No rightly computed amount is above this one, in yuan.
  package var most: ExactRatio { total.most }
  /// Price times shown energy, in yuan, never rounded.
  package var nominal: ExactRatio { total.nominal }

  init(electricity: Bounds, service: Bounds, total: Bounds) {
    (self.electricity, self.service, self.total) = (electricity, service, total)
  }
}
