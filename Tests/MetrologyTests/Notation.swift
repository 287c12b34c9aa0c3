import Metrology
import Testing

/// The short ways in which the tables of these tests write values.
func ratio(_ text: String) throws -> ExactRatio {
  let parts = text.split(separator: "/")
  return try ExactRatio(
    numerator: try #require(Int128(parts[0])),
    denominator: parts.count == 2 ? try #require(Int128(parts[1])) : 1
  )
}

func decimal(_ text: String) throws -> ExactDecimal {
  try #require(ExactDecimal(text), "\(text) is no exact decimal")
}

func quantity(_ text: String) throws -> QuantityValue {
  try #require(QuantityValue(text), "\(text) is no quantity")
}

func percentRatio(_ text: String) throws -> ExactRatio { try ExactRatio(decimal(text)) }

func limit(_ text: String) throws -> MaximumPermissibleError {
  try MaximumPermissibleError(limit: quantity(text))
}

func civilTime(_ text: String) throws -> CivilTime {
  try #require(CivilTime(text: text, zoneMinutes: 480), "\(text) is no time")
}

/// Periods `from-until electricity service`, with commas between them.
func tariffPeriods(_ text: String) throws -> [TariffPeriod] {
  try text.split(separator: ", ")
    .map { text in
      let parts = text.split(separator: " ").map(String.init)
      let span = parts[0].split(separator: "-")
      return TariffPeriod(
        from: try #require(TimeOfDay(span[0])),
        until: try #require(TimeOfDay(span[1])),
        electricity: QuantityValue(try decimal(parts[1]), .yuanPerKilowattHour),
        service: QuantityValue(try decimal(parts[2]), .yuanPerKilowattHour)
      )
    }
}

func tariff(_ text: String) throws -> Tariff { try Tariff(tariffPeriods(text)) }

/// Shares `least..most` with blanks between them; `-` for none.
func shares(_ text: String) throws -> [EnergyShare] {
  try text.split(separator: " ").filter { $0 != "-" }
    .map { text in
      let bounds = text.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
      return try EnergyShare(least: ratio(bounds[0]), most: ratio(bounds[1]))
    }
}
