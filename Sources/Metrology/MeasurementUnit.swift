/// A unit of measurement (计量单位), written as on the instrument and in the file.
package enum MeasurementUnit: String, Codable, CaseIterable, Sendable {
  case one = "1"
  case percent = "%"
  case joule = "J"
  case megajoule = "MJ"
  case wattHour = "Wh"
  case kilowattHour = "kWh"
  case watt = "W"
  case kilowatt = "kW"
  case volt = "V"
  case millivolt = "mV"
  case ampere = "A"
  case milliampere = "mA"
  case ohm = "Ω"
  case megohm = "MΩ"
  case hertz = "Hz"
  case millisecond = "ms"
  case second = "s"
  case minute = "min"
  case hour = "h"
  case day = "d"
  case month = "month"
  case degreeCelsius = "°C"
  case relativeHumidity = "%RH"
  case kilopascal = "kPa"
  case yuan = "yuan"
  case yuanPerKilowattHour = "yuan/kWh"
  case impulsePerKilowattHour = "imp/kWh"
  case ampereHour = "Ah"

  /// What the unit measures; only units of one kind convert into each other.
  package enum Kind: Sendable {
    case number, energy, power, voltage, current, resistance, frequency, duration, calendar
    case temperature, humidity, pressure, money, price, meterConstant, charge
  }

  package var kind: Kind { definition.kind }

  /// One of this unit in the base unit of its kind (J, W, V, A, Ω, s, 1): an exact decimal.
  package var factor: ExactDecimal { definition.factor }

  private var definition: (kind: Kind, factor: ExactDecimal) {
    let milli = ExactDecimal(digits: 1, places: 3)
    return switch self {
    case .one: (.number, ExactDecimal(1))
    case .percent: (.number, ExactDecimal(digits: 1, places: 2))
    case .joule: (.energy, ExactDecimal(1))
    case .megajoule: (.energy, ExactDecimal(1_000_000))
    case .wattHour: (.energy, ExactDecimal(3600))
    case .kilowattHour: (.energy, ExactDecimal(3_600_000))
    case .watt: (.power, ExactDecimal(1))
    case .kilowatt: (.power, ExactDecimal(1000))
    case .volt: (.voltage, ExactDecimal(1))
    case .millivolt: (.voltage, milli)
    case .ampere: (.current, ExactDecimal(1))
    case .milliampere: (.current, milli)
    case .ohm: (.resistance, ExactDecimal(1))
    case .megohm: (.resistance, ExactDecimal(1_000_000))
    case .hertz: (.frequency, ExactDecimal(1))
    case .millisecond: (.duration, milli)
    case .second: (.duration, ExactDecimal(1))
    case .minute: (.duration, ExactDecimal(60))
    case .hour: (.duration, ExactDecimal(3600))
    case .day: (.duration, ExactDecimal(86_400))
    case .month: (.calendar, ExactDecimal(1))
    case .degreeCelsius: (.temperature, ExactDecimal(1))
    case .relativeHumidity: (.humidity, ExactDecimal(1))
    case .kilopascal: (.pressure, ExactDecimal(1))
    case .yuan: (.money, ExactDecimal(1))
    case .yuanPerKilowattHour: (.price, ExactDecimal(1))
    case .impulsePerKilowattHour: (.meterConstant, ExactDecimal(1))
    case .ampereHour: (.charge, ExactDecimal(1))
    }
  }
}
