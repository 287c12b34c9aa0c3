/// A date and a time of day in a zone without daylight rule.
struct CivilTime: Equatable {
  /// How far a zone is ahead of UTC, in s.
  struct Zone: Equatable {
    var seconds: Int64
    static let china = Zone(seconds: 8 * 3600)
  }

  var year: Int64
  var month: Int64
  var day: Int64
  var hour: Int64
  var minute: Int64
  var second: Int64

  init(unixSeconds: Int64, zone: Zone) {
    let local = unixSeconds + zone.seconds
    let days = (local - local.remainder(modulo: 86_400)) / 86_400
    let rest = local.remainder(modulo: 86_400)
    (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
    // The year begins in March, so that a leap day is the last day of its year.
    let era = days + 719_468
    let cycle = (era - era.remainder(modulo: 146_097)) / 146_097
    let dayOfCycle = era.remainder(modulo: 146_097)
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
  }

  /// `2026-11-21 15:30:05`.
  var text: String {
    "\(date) \(Self.two(hour)):\(Self.two(minute)):\(Self.two(second))"
  }

  /// `2026-11-21`.
  var date: String { "\(Self.four(year))-\(Self.two(month))-\(Self.two(day))" }

  private static func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func four(_ number: Int64) -> String {
    String(repeating: "0", count: max(0, 4 - "\(number)".count)) + "\(number)"
  }
}

extension Int64 {
  /// Never negative, unlike `%`.
  fileprivate func remainder(modulo divisor: Int64) -> Int64 {
    ((self % divisor) + divisor) % divisor
  }
}
