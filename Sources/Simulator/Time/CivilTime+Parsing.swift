extension CivilTime {
  /// Reads `2026-11-21 09:00:00`; nil for anything else, the 30th of February and the year
  /// 2200 included.
  static func unixSeconds(_ text: String, zone: Zone) -> Int64? {
    let fields = text.split(omittingEmptySubsequences: false) { "- :".contains($0) }
    let numbers = fields.compactMap { $0.utf8.count <= 4 ? Int64($0) : nil }
    guard fields.count == 6, numbers.count == 6 else { return nil }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    // From 2262 on, ns since 1970 need more than 63 bits; decades are left for the clock to run.
    guard 1970...2199 ~= year, 1...12 ~= month, 1...31 ~= day else { return nil }
    let time = numbers[3] * 3600 + numbers[4] * 60 + numbers[5]
    guard 0..<86_400 ~= time else { return nil }
    let seconds = days(year, month, day) * 86_400 + time - zone.seconds
    return CivilTime(unixSeconds: seconds, zone: zone).text == text ? seconds : nil
  }

  /// Days since 1970-01-01; the year begins in March, as in the opposite direction.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let shiftedMonth = month <= 2 ? month + 9 : month - 3
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    let leapDays = shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
    return shiftedYear * 365 + leapDays + dayOfYear - 719_468
  }
}
