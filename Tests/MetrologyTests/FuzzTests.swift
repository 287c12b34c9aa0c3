import Foundation
import Glibc
import Metrology
import Support
import Testing

/// Texts that nearly are values, read by the parser and by a regular expression of its grammar.
@Suite("No text of a value traps, hangs or is taken for another") struct MetrologyFuzzTests {
  private static func source(_ texts: [String], _ tokens: [String] = []) -> ByteMutator {
    ByteMutator(texts, tokens: tokens)
  }

  /// What a text says to Foundation; exact up to 38 digits.
  private static func foundation(_ text: String) -> Decimal? {
    Decimal(string: text.hasPrefix("+") ? String(text.dropFirst()) : text)
  }

  private static func foundation(_ value: ExactDecimal) -> Decimal {
    let digits = Decimal(string: "\(value.digits)") ?? .nan
    return digits / pow(Decimal(10), value.places)
  }

  @Test("An exact decimal") func exactDecimal() {
    let texts = Self.source(["-12.50", "0.000", "123456789.123456789", "+7", "999999999999999999"])
    Fuzz("ExactDecimal", sample: 1500).run(texts: texts.spoiltText) { text in
      let isNumeral = text.utf8.allSatisfy { $0 < 0x80 } && text.wholeMatch(of: Grammar.decimal)
      let digits = text.utf8.count { (48...57).contains($0) }
      guard let value = ExactDecimal(text) else {
        return isNumeral && digits <= 18 ? .wrong("a decimal is refused") : .refused
      }
      guard isNumeral, digits <= 18 else { return .wrong("\(value) is made of it") }
      guard Self.foundation(text) == Self.foundation(value) else {
        return .wrong("Foundation reads another number than \(value)")
      }
      let again = ExactDecimal(value.description)
      return again == value && again?.places == value.places
        ? .accepted : .wrong("\(value) is not read again")
    }
  }

  @Test("An answer in scientific notation") func scientific() {
    let texts = Self.source(
      ["1.23456E+03", "-12", "+9.91E37", "400.12E+00", "0.00000E+00", "5.0E-12", "1E17"]
    )
    Fuzz("ExactDecimal(scientific:)", sample: 1500).run(texts: texts.spoiltText) { text in
      let step = ExactDecimal.lastDigitStep(scientific: text)
      guard let value = ExactDecimal(scientific: text) else {
        guard step == nil else { return .wrong("no number, but a step of \(step!)") }
        let isPlain = text.wholeMatch(of: Grammar.decimal) && text.utf8.count <= 18
        return isPlain ? .wrong("a plain number is refused") : .refused
      }
      guard text.wholeMatch(of: Grammar.scientific) else { return .wrong("\(value) is made of it") }
      guard step.map({ $0 > .zero }) == true else { return .wrong("a number without a step") }
      guard Self.foundation(text) == Self.foundation(value) else {
        return .wrong("Foundation reads another number than \(value)")
      }
      let again = ExactDecimal(value.description)
      return again == value ? .accepted : .wrong("\(value) is not read again")
    }
  }

  @Test("A quantity") func quantity() {
    let units = MeasurementUnit.allCases.map(\.rawValue)
    let texts = Self.source(["0.001 kWh", "-5 °C", "10 MΩ", "1 yuan/kWh", "100 %RH"], units)
    Fuzz("QuantityValue", sample: 1500).run(texts: texts.spoiltText) { text in
      let parts = text.components(separatedBy: " ")
      let isQuantity =
        parts.count == 2 && parts[0].wholeMatch(of: Grammar.decimal)
        && parts[0].utf8.count { (48...57).contains($0) } <= 18 && units.contains(parts[1])
      guard let value = QuantityValue(text) else {
        return isQuantity ? .wrong("a quantity is refused") : .refused
      }
      guard isQuantity else { return .wrong("\(value) is made of it") }
      return QuantityValue(value.description) == value
        ? .accepted : .wrong("\(value) is not read again")
    }
  }

  @Test("An accuracy class") func accuracyClass() {
    let texts = Self.source(["1", "2", "0.05", "0.5", "10.0"])
    Fuzz("AccuracyClass", sample: 2000).run(texts: texts.spoiltText) { text in
      guard let value = AccuracyClass(text) else { return .refused }
      let isClass =
        text.wholeMatch(of: Grammar.unsigned) && text.contains { "123456789".contains($0) }
      guard isClass else { return .wrong("\(value) is made of it") }
      return AccuracyClass(value.description) == value
        ? .accepted : .wrong("\(value) is not read again")
    }
  }

  @Test("A date") func date() {
    let texts = Self.source(["2026-11-21", "2024-02-29", "1900-02-28", "0001-01-01", "9999-12-31"])
    Fuzz("CivilDate", sample: 1500).run(texts: texts.spoiltText) { text in
      let expected = text.wholeMatch(of: Grammar.date) ? SystemCalendar.unixDay(of: text) : nil
      guard let date = CivilDate(text) else {
        return expected == nil ? .refused : .wrong("a date is refused")
      }
      guard let expected else { return .wrong("\(date) is made of it") }
      guard date.unixDay == expected else { return .wrong("timegm counts \(expected) days") }
      return date.description == text && CivilDate(unixDay: expected) == date
        ? .accepted : .wrong("\(date) is another day")
    }
  }

  @Test("A date and time") func time() {
    let texts = Self.source([
      "2026-11-21 15:30:05", "2026-11-21T15:30:05.25+08:00", "2000-02-29 00:00:00Z",
      "0001-01-01T00:00:00-12:00", "9999-12-31 23:59:59.999999999+14:00",
    ])
    Fuzz("CivilTime", sample: 1500).run(texts: texts.spoiltText) { text in
      guard let time = CivilTime(text: text, zoneMinutes: 480) else { return .refused }
      guard text.wholeMatch(of: Grammar.time) else { return .wrong("\(time) is made of it") }
      guard time.unixNanoseconds == SystemCalendar.unixNanoseconds(of: text, zone: 480) else {
        return .wrong("\(time.unixNanoseconds) ns is another instant")
      }
      let again = CivilTime(text: time.isoText, zoneMinutes: 0)
      return again == time && CivilTime(text: time.text, zoneMinutes: time.zoneMinutes) == time
        ? .accepted : .wrong("\(time) is not read again")
    }
  }

  @Test("A time of day") func timeOfDay() {
    let texts = Self.source(["00:00", "08:30", "23:59", "24:00", "12:05"])
    Fuzz("TimeOfDay", sample: 1500).run(texts: texts.spoiltText) { text in
      let isTime = text.wholeMatch(of: Grammar.timeOfDay)
      guard let time = TimeOfDay(text) else {
        return isTime ? .wrong("a time of day is refused") : .refused
      }
      guard isTime else { return .wrong("\(time) is made of it") }
      return time.description == text && TimeOfDay(minute: time.minute) == time
        ? .accepted : .wrong("\(time) is another minute")
    }
  }
}

/// The grammars as their doc comments give them.
private enum Grammar {
  static let decimal = expression(#"[+-]?[0-9]+(\.[0-9]+)?"#)
  static let unsigned = expression(#"[0-9]+(\.[0-9]+)?"#)
  static let scientific = expression(#"[+-]?[0-9]+(\.[0-9]+)?(E[+-]?[0-9]{1,3})?"#)
  static let date = expression(#"[0-9]{4}-[0-9]{2}-[0-9]{2}"#)
  static let timeOfDay = expression("([01][0-9]|2[0-3]):[0-5][0-9]|24:00")
  static let time = expression(
    #"[0-9]{4}-[0-9]{2}-[0-9]{2}[ T]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?"#
      + #"(Z|[+-][0-9]{2}:[0-5][0-9])?"#
  )

  private static func expression(_ pattern: String) -> NSRegularExpression? {
    try? NSRegularExpression(pattern: #"\A(?:"# + pattern + #")\z"#)
  }
}

extension String {
  fileprivate func wholeMatch(of grammar: NSRegularExpression?) -> Bool {
    let whole = NSRange(location: 0, length: utf16.count)
    return grammar?.firstMatch(in: self, range: whole) != nil
  }
}

/// The C library's calendar, which also counts days before 1582 by Gregory's rule.
private enum SystemCalendar {
  static func unixDay(of text: String) -> Int? {
    let fields = text.split(separator: "-").compactMap { Int32($0) }
    guard fields.count == 3, fields[0] > 0 else { return nil }
    var broken = tm()
    (broken.tm_year, broken.tm_mon, broken.tm_mday) = (fields[0] - 1900, fields[1] - 1, fields[2])
    let seconds = timegm(&broken)
    let isSame =
      broken.tm_year == fields[0] - 1900 && broken.tm_mon == fields[1] - 1
      && broken.tm_mday == fields[2]
    return isSame ? Int(seconds / 86_400) : nil
  }

  /// Of a text that has the form of a time; nil for a day that does not exist.
  static func unixNanoseconds(of text: String, zone standard: Int) -> Int128? {
    guard let day = unixDay(of: String(text.prefix(10))) else { return nil }
    let rest = text.dropFirst(11)
    let clock = rest.prefix(8).split(separator: ":").compactMap { Int($0) }
    let tail = rest.dropFirst(8)
    let fraction = tail.first == "." ? tail.dropFirst().prefix { $0.isNumber } : ""
    let zone = tail.drop { $0 == "." || $0.isNumber }
    let figures = zone.dropFirst().split(separator: ":").compactMap { Int($0) }
    let stated = figures.count == 2 ? figures[0] * 60 + figures[1] : 0
    let ahead = zone.isEmpty ? standard : zone.first == "-" ? -stated : stated
    let seconds = day * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2] - ahead * 60
    let nanoseconds = Int128((fraction + "000000000").prefix(9)) ?? 0
    return Int128(seconds) * 1_000_000_000 + nanoseconds
  }
}
