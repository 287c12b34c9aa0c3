import Foundation
import Testing

/// A number and its unit as the program states them, with exact decimals of Foundation's.
struct Quantity: Equatable, Sendable {
  var number: Decimal
  var unit: String

  init(_ text: String) throws {
    let parts = text.split(separator: " ")
    try #require(parts.count == 2, "'\(text)' is no number and unit")
    number = try #require(Decimal(string: String(parts[0])))
    unit = String(parts[1])
  }

  /// Energies in Wh.
  var wattHours: Decimal { unit == "kWh" ? number * 1000 : number }

  var approximation: Double { NSDecimalNumber(decimal: number).doubleValue }
}

extension Decimal {
  /// Rounds to the nearest multiple of a step, a tie to the even multiple.
  func rounded(to step: Decimal) -> Decimal {
    var quotient = self / step
    var rounded = Decimal()
    NSDecimalRound(&rounded, &quotient, 0, .bankers)
    return rounded * step
  }

  /// `+0.3`, `-0.0` loses its sign here: a number has none at zero.
  init(signed text: String) throws {
    self = try #require(Decimal(string: text.hasPrefix("+") ? String(text.dropFirst()) : text))
  }

  var approximation: Double { NSDecimalNumber(decimal: self).doubleValue }
}
