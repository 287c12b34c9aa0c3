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
