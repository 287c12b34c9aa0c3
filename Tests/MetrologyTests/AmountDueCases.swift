import Metrology

/// Worked amounts: tariff, start and end | energy, digit, register, rounding, fees, step | shares |
/// least, most, nominal.
///
/// Computed with Python's fractions by trying every corner of shares and energy one by one, the open
/// end of a truncated energy 10⁻¹⁵ kWh before it.
enum AmountDueCases {
  static let tariffs = [
    "one": "00:00-24:00 1.1000 0.4000",
    "free": "00:00-24:00 0.0000 0.0000",
    "half": "00:00-24:00 0.5000 0.0000",
    "tie": "00:00-24:00 0.5000 0.0050",
    "night": "22:00-06:00 0.3121 0.4000, 06:00-22:00 0.9876 0.4000",
    "four":
      "00:00-08:00 0.3121 0.4000, 08:00-11:30 1.2345 0.8000, 11:30-19:00 0.7000 0.5500, "
      + "19:00-24:00 1.0333 0.6001",
    "opposite": "00:00-12:00 1.0000 0.3000, 12:00-24:00 0.3000 1.0000",
    "half-hours": halfHours,
  ]

  /// 48 periods, each with prices of its own.
  private static let halfHours = (0..<48)
    .map { period in
      let price = ExactDecimal(digits: 3000 + 123 * Int128(period), places: 4)
      let service = ExactDecimal(digits: 4000 + 7 * Int128(period % 3), places: 4)
      return "\(halfHour(period))-\(halfHour(period + 1)) \(price) \(service)"
    }
    .joined(separator: ", ")

  private static func halfHour(_ count: Int) -> String {
    "\(count < 20 ? "0" : "")\(count / 2):\(count.isMultiple(of: 2) ? "00" : "30")"
  }

  static let exact = """
    one 11-21T10:00:00 11-21T10:30:00 | 0.01 0.01 truncated-session half-up together 0.01 | - | 1/50 3/100 3/200
    one 11-21T10:00:00 11-21T10:30:00 | 12.34 0.01 truncated-session truncated together 0.01 | - | 1851/100 463/25 1851/100
    one 11-21T10:00:00 11-21T10:30:00 | 12.34 0.01 rounded-session half-even together 0.01 | - | 37/2 463/25 1851/100
    one 11-21T10:00:00 11-21T10:30:00 | 12.34 0.01 cumulative half-up together 0.01 | - | 37/2 1853/100 1851/100
    one 11-21T10:00:00 11-21T10:30:00 | 0.00 0.01 truncated-session half-up together 0.01 | - | 0 1/100 0
    one 11-21T10:00:00 11-21T10:30:00 | 0.00 0.01 rounded-session half-up apart 0.01 | - | 0 1/100 0
    one 11-21T10:00:00 11-21T10:30:00 | 0.000 0.001 cumulative truncated apart 0.01 | - | 0 0 0
    free 11-21T10:00:00 11-21T10:30:00 | 5.00 0.01 truncated-session truncated apart 0.01 | - | 0 0 0
    half 11-21T10:00:00 11-21T10:30:00 | 1.00 0.01 truncated-session truncated together 0.01 | - | 1/2 1/2 1/2
    tie 11-21T10:00:00 11-21T10:30:00 | 1.00 0.01 truncated-session half-up apart 0.01 | - | 51/100 51/100 101/200
    tie 11-21T10:00:00 11-21T10:30:00 | 1.00 0.01 truncated-session half-even apart 0.01 | - | 1/2 51/100 101/200
    tie 11-21T10:00:00 11-21T10:30:00 | 3.00 0.01 truncated-session half-even apart 0.01 | - | 38/25 38/25 303/200
    half 11-21T10:00:00 11-21T10:30:00 | 0.98 0.01 truncated-session half-up together 0.01 | - | 49/100 49/100 49/100
    half 11-21T10:00:00 11-21T10:30:00 | 0.99 0.01 truncated-session half-up together 0.01 | - | 1/2 1/2 99/200
    half 11-21T10:00:00 11-21T10:30:00 | 0.97 0.02 truncated-session half-even together 0.01 | - | 12/25 49/100 97/200
    half 11-21T10:00:00 11-21T10:30:00 | 0.99 0.01 truncated-session truncated together 0.01 | - | 49/100 49/100 99/200
    one 11-21T10:00:00 11-21T10:30:00 | 12.39 0.01 truncated-session truncated apart 0.01 | - | 1857/100 929/50 3717/200
    one 11-21T10:00:00 11-21T10:30:00 | 0.0 0.1 cumulative half-up together 0.01 | - | 0 3/20 0
    one 11-21T10:00:00 11-21T10:30:00 | 0.04 0.1 rounded-session truncated apart 0.01 | - | 0 3/25 3/50
    night 11-21T23:50:00 11-22T00:10:00 | 2.345 0.001 truncated-session half-up together 0.01 | - | 167/100 167/100 3339749/2000000
    night 11-21T21:50:00 11-22T06:10:00 | 52.345 0.001 truncated-session half-up together 0.01 | 1/50..21/1000 97/100..98/100 | 3869/100 977/25 31106968929/800000000
    night 11-21T21:50:00 11-22T06:10:00 | 52.345 0.001 truncated-session half-up apart 0.01 | 1/50..21/1000 97/100..98/100 | 3869/100 977/25 31106968929/800000000
    night 11-21T22:00:00 11-22T06:00:00 | 52.345 0.001 truncated-session truncated apart 0.01 | - | 1863/50 1863/50 74549749/2000000
    night 11-21T21:59:59 11-22T06:00:01 | 52.345 0.001 truncated-session truncated apart 0.01 | 0..1/20000 19999/20000..1 | 1863/50 3727/100 298213139619/8000000000
    four 11-21T07:00:00 11-21T20:00:00 | 100.00 0.01 truncated-session half-even together 0.01 | 1/10..11/100 1/2..1/2 9/10..91/100 | 15313/100 3097/20 1539821/10000
    four 11-21T07:00:00 11-21T20:00:00 | 100.00 0.01 cumulative half-even apart 0.01 | 1/10..11/100 1/2..1/2 9/10..91/100 | 15311/100 3097/20 1539821/10000
    four 11-21T07:00:00 11-21T20:00:00 | 100.00 0.01 rounded-session half-up together 0.01 | 0..1 0..1 0..1 | 7121/100 10173/50 4691/40
    four 11-21T07:00:00 11-21T20:00:00 | 100.00 0.01 rounded-session half-up apart 0.01 | 1/5..3/5 1/10..1/2 3/10..2/5 | 3162/25 7647/50 16723/125
    four 11-21T07:00:00 11-23T07:59:59 | 40.0 0.1 truncated-session half-up together 0.1 | 0..1/100 1/10..1/8 1/4..1/4 1/4..1/4 1/3..1/2 1/2..1/2 2/3..3/4 4/5..1 | 437/10 313/5 5308257/100000
    half-hours 11-21T23:40:00 11-22T00:20:00 | 7.777 0.001 truncated-session half-up apart 0.01 | 499/1000..501/1000 | 77/10 771/100 30789143/4000000
    half-hours 11-21T00:00:00 11-21T03:00:01 | 7.777 0.001 truncated-session truncated together 0.01 | 1/6..1/6 2/6..2/6 3/6..3/6 4/6..4/6 5/6..5/6 99/100..1 | 142/25 569/100 11377820993/2000000000
    night 11-21T19:11:47 11-22T11:54:37 | 16.542 0.001 truncated-session half-even together 0.1 | 1373/10000..139/1000 4199/10000..263/625 | 99/5 99/5 99001711269/5000000000
    night 11-21T02:24:48 11-21T21:03:58 | 61.663 0.001 rounded-session half-even together 0.01 | 7237/10000..1817/2500 | 5529/100 2771/50 442835855987/8000000000
    one 11-21T18:06:08 11-22T03:49:48 | 59.546 0.001 truncated-session truncated together 0.01 | - | 8931/100 2233/25 89319/1000
    four 11-21T16:41:48 11-22T00:00:32 | 10.718 0.001 rounded-session half-even together 0.1 | 237/1000..32/125 5299/10000..1353/2500 | 59/5 12 1190763492457/100000000000
    one 11-21T11:01:46 11-21T12:48:56 | 2.569 0.001 cumulative half-up apart 0.01 | - | 77/20 193/50 7707/2000
    four 11-21T03:35:32 11-21T12:49:07 | 77.586 0.001 truncated-session truncated apart 0.1 | 1111/10000..157/1250 4189/5000..538/625 | 135 1379/10 6826675023933/50000000000
    night 11-21T00:50:44 11-21T04:46:43 | 40.734 0.001 rounded-session truncated together 0.01 | - | 29 29 145033407/5000000
    one 11-21T08:59:09 11-21T20:42:09 | 78.846 0.001 rounded-session half-even together 0.1 | - | 1183/10 1183/10 118269/1000
    four 11-21T00:32:01 11-21T07:09:12 | 90.820 0.001 truncated-session truncated apart 0.1 | - | 323/5 323/5 32336461/500000
    night 11-21T09:17:57 11-22T12:10:53 | 15.302 0.001 cumulative half-up apart 0.01 | 469/2500..101/500 61/125..247/500 | 903/50 457/25 90856918019/5000000000
    four 11-21T16:14:59 11-22T07:36:12 | 51.283 0.001 rounded-session truncated apart 0.1 | 1353/2000..1379/2000 787/1000..7929/10000 | 601/10 303/5 12082466957401/200000000000
    one 11-21T11:48:30 11-22T11:20:41 | 34.342 0.001 rounded-session half-even apart 0.01 | - | 1288/25 1288/25 51513/1000
    one 11-21T07:11:32 11-22T09:37:34 | 32.848 0.001 rounded-session half-up together 0.01 | - | 4927/100 4927/100 6159/125
    one 11-21T07:20:49 11-22T03:48:37 | 55.295 0.001 rounded-session half-up apart 0.01 | - | 4147/50 1659/20 33177/400
    night 11-21T02:07:41 11-22T00:53:25 | 79.196 0.001 rounded-session half-even apart 0.01 | 2471/10000..543/2000 1997/2500..2031/2500 | 8461/100 2166/25 428104134887/5000000000
    one 11-21T14:17:51 11-21T16:39:48 | 24.603 0.001 cumulative half-even together 0.1 | - | 369/10 369/10 73809/2000
    four 11-21T14:06:19 11-22T12:43:21 | 58.571 0.001 cumulative half-even together 0.01 | 179/1250..363/2500 481/2500..2019/10000 749/2000..1959/5000 3749/5000..7709/10000 | 2111/25 8731/100 8587475197213/100000000000
    one 11-21T20:47:45 11-22T12:58:03 | 44.333 0.001 rounded-session half-up together 0.01 | - | 133/2 133/2 132999/2000
    night 11-21T21:27:31 11-23T00:14:05 | 52.929 0.001 truncated-session truncated apart 0.01 | 271/5000..7/100 7/50..379/2500 6399/10000..6611/10000 | 1427/25 2941/50 289779235443/5000000000
    night 11-21T03:46:49 11-21T20:52:18 | 24.349 0.001 cumulative truncated together 0.01 | 5647/10000..1447/2500 | 1213/50 2449/100 195061372987/8000000000
    """

  /// Fees rounded apart that change in opposite directions; least and most are the extremes among
  /// 2001 splits.
  static let opposite = """
    opposite 11-21T11:00:00 11-21T13:00:00 | 10.00 0.01 truncated-session truncated apart 0.01 | 0..1 | 1299/100 1301/100 13
    opposite 11-21T11:00:00 11-21T13:00:00 | 10.00 0.01 rounded-session half-up apart 0.01 | 1/4..3/4 | 1299/100 1301/100 13
    opposite 11-21T11:00:00 11-21T13:00:00 | 3.33 0.01 cumulative half-even apart 0.01 | 1/3..2/3 | 431/100 87/20 4329/1000
    opposite 11-21T11:00:00 11-21T13:00:00 | 0.05 0.01 truncated-session half-up apart 0.01 | 0..1 | 3/50 2/25 13/200
    opposite 11-21T11:00:00 11-21T13:00:00 | 7.77 0.01 truncated-session truncated apart 0.01 | 499/1000..501/1000 | 1009/100 1011/100 10101/1000
    """
}
