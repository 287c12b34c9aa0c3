import DataFiles
import Wording

extension MappingReader {
  /// A number that is not negative.
  func magnitude(_ key: String, in unit: String) -> Double? {
    checked(key, number(key, in: unit)) { $0 >= 0 }
  }

  func optionalMagnitude(_ key: String, in unit: String) -> Double? {
    checked(key, optionalNumber(key, in: unit)) { $0 >= 0 }
  }

  /// A number that is neither negative nor zero.
  func positive(_ key: String, in unit: String) -> Double? {
    checked(key, number(key, in: unit)) { $0 > 0 }
  }

  func optionalPositive(_ key: String, in unit: String) -> Double? {
    checked(key, optionalNumber(key, in: unit)) { $0 > 0 }
  }

  /// A number whose magnitude stays within a bound.
  func number(_ key: String, in unit: String, atMost bound: Double) -> Double? {
    guard let number = number(key, in: unit) else { return nil }
    if number.magnitude <= bound { return number }
    report(
      key,
      BilingualText(zh: "这个数太大", en: "this number is too large"),
      remedy: BilingualText(
        zh: "至多写 \(Int(bound)) \(unit)，正负均可。",
        en: "Write at most \(Int(bound)) \(unit), of either sign."
      )
    )
    return nil
  }

  /// A date and time of day in China's zone, as seconds since 1970-01-01T00:00:00Z.
  func optionalCalendarTime(_ key: String) -> Int64? {
    guard let text = optionalText(key) else { return nil }
    if let time = CivilTime.unixSeconds(text, zone: .china) { return time }
    report(
      key,
      BilingualText(zh: "'\(text)' 不是日期和时间", en: "'\(text)' is not a date and time"),
      remedy: BilingualText(
        zh: "请按北京时间写成 '2026-11-21 09:00:00'。",
        en: "Write it in China's time as '2026-11-21 09:00:00'."
      )
    )
    return nil
  }

  private func checked(_ key: String, _ number: Double?, _ holds: (Double) -> Bool) -> Double? {
    guard let number else { return nil }
    if holds(number) { return number }
    report(
      key,
      BilingualText(zh: "这个数太小", en: "this number is too small"),
      remedy: holds(0)
        ? BilingualText(zh: "请写零或正数。", en: "Write zero or a positive number.")
        : BilingualText(zh: "请写正数。", en: "Write a positive number.")
    )
    return nil
  }
}
