import Evidence
import Execution
import Metrology
import Wording

extension IndicationRequest {
  /// What was typed, with the unit that the display shows where only digits were typed.
  func completed(_ typed: String) -> String {
    guard let unit, ExactDecimal(typed) != nil else { return typed }
    return "\(typed) \(unit.rawValue)"
  }

  /// What is wrong with it, to be named at the field; nil for a reading that can be used.
  func problem(with text: String) -> BilingualText? {
    problem { () throws(Failure) in try accepts(text) }
  }

  /// The same of what was shown at all the presses together.
  func problem(withPresses shown: [String]) -> BilingualText? {
    problem { () throws(Failure) in try accepts(shown.map { KeyPress(shown: $0, at: nil) }) }
  }

  private func problem<Accepted>(_ accept: () throws(Failure) -> Accepted) -> BilingualText? {
    do throws(Failure) {
      _ = try accept()
      return nil
    } catch {
      return BilingualText(
        zh: "\(error.sentence.zh)\(error.remedy.zh)",
        en: "\(error.sentence.en) \(error.remedy.en)"
      )
    }
  }

  /// Where the reading stands in the run, and at which of its ends.
  var place: BilingualText {
    let end: BilingualText =
      switch moment {
      case .start: BilingualText(zh: "开始时", en: "at the beginning")
      case .end: BilingualText(zh: "结束时", en: "at the end")
      default: BilingualText(zh: "跳变时", en: "as it changes")
      }
    guard let loadPoint else { return end }
    return BilingualText(
      zh: "\(loadPoint.zh) · 第 \(reading)/\(readings) 次 · \(end.zh)",
      en: "\(loadPoint.en) · reading \(reading) of \(readings) · \(end.en)"
    )
  }

  /// What is read, where it belongs, and what is asked now.
  func head(_ asking: BilingualText, in view: View) -> [Row] {
    let wide = view.width - 4
    return [Row()] + Row.wrapped("▸ " + view.words(matter), .strong, width: wide, indent: 2)
      + Row.wrapped(view.words(place), width: wide, indent: 4) + [Row()]
      + Row.wrapped(view.words(asking), width: wide, indent: 4) + [Row()]
  }

  /// What is read, in two words.
  var matter: BilingualText {
    register == .pileClock
      ? BilingualText(zh: "充电桩的日期和时刻", en: "The pile's date and time")
      : BilingualText(zh: "充电桩显示的电能", en: "The energy that the pile shows")
  }

  /// What the display shows so many changes later: a last digit, or a second; nil for no reading.
  func later(_ text: String, by changes: Int) -> String? {
    guard let value = try? accepts(text) else { return nil }
    switch value {
    case .energy(let energy):
      guard let resolution, energy.unit == resolution.unit else { return text }
      return
        "\(QuantityValue(energy.number + resolution.number * ExactDecimal(changes), energy.unit))"
    case .time(let time):
      let instant = time.unixNanoseconds + Int128(changes) * 1_000_000_000
      return CivilTime(unixNanoseconds: instant, zoneMinutes: time.zoneMinutes)?.text
    }
  }
}
