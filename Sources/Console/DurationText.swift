package import Wording

/// A duration for a person: `12 min 05 s`.
package enum DurationText {
  package static func of(_ duration: Duration) -> BilingualText {
    let seconds = Int(max(.zero, duration) / .seconds(1))
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    if minutes == 0 { return BilingualText(zh: "\(rest) 秒", en: "\(rest) s") }
    let tens = rest < 10 ? "0\(rest)" : "\(rest)"
    return BilingualText(zh: "\(minutes) 分 \(tens) 秒", en: "\(minutes) min \(tens) s")
  }
}
