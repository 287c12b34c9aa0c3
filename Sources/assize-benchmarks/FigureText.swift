import Metrology
import Wording

/// Figures as a person reads them in the table.
enum FigureText {
  /// Three digits and the unit that suits them; a dash for what has no figure.
  static func time(_ nanoseconds: Double?) -> BilingualText {
    guard let nanoseconds else { return BilingualText(verbatim: "–") }
    let units: [(String, Double)] = [("s", 1e9), ("ms", 1e6), ("µs", 1e3), ("ns", 1)]
    let (unit, size) = units.first { nanoseconds >= $0.1 } ?? ("ns", 1)
    let value = nanoseconds / size
    return BilingualText(
      verbatim: "\(digits(value, places: value >= 100 ? 0 : value >= 10 ? 1 : 2)) \(unit)"
    )
  }

  static func ratio(_ ratio: Double?) -> BilingualText {
    BilingualText(verbatim: ratio.map { digits($0, places: 2) } ?? "–")
  }

  static func limit(_ ratio: Double?) -> BilingualText {
    BilingualText(verbatim: ratio.map { "≤ \(digits($0, places: 2))" } ?? "–")
  }

  static func goal(_ goal: Threshold.Goal?) -> BilingualText {
    switch goal {
    case .ratio(let most): limit(most)
    case .overBaseline(let most): BilingualText(verbatim: "≤ C + \(time(most).en)")
    case .time(let most): BilingualText(verbatim: "≤ \(time(most).en)")
    case nil: BilingualText(verbatim: "–")
    }
  }

  static func verdict(_ isMet: Bool?) -> BilingualText {
    switch isMet {
    case true?: BilingualText(zh: "是", en: "yes")
    case false?: BilingualText(zh: "否", en: "no")
    case nil: BilingualText(verbatim: "–")
    }
  }

  /// A number to so many places; of a tie the even one.
  static func digits(_ value: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int128((value * Double(scale)).rounded(.toNearestOrEven))
    return ExactDecimal(digits: scaled, places: places).description
  }
}
