import Procedures
import Wording

/// The bench minutes of several piles by every method: what people pay for.
struct MinutesTable {
  /// The most that a run may take of the least time its plan allows.
  static let largestRatio = 1.10
  /// The most that U may be of the limit: a third, as a record states it, rounded up to two digits.
  static let largestShare = 0.34

  private struct Row {
    var pile: String
    var method: String
    var bench: Double
    var least: Double
    var fixed: Double
    var share: Double

    var isMet: Bool {
      bench / least <= MinutesTable.largestRatio && share <= MinutesTable.largestShare
    }
  }

  private var rows: [Row] = []

  /// `minutes.PILE.METHOD.bench` and its like, in the order of their names.
  init(_ figures: Figures) {
    for name in figures.names(startingWith: "minutes.") where name.hasSuffix(".bench") {
      let words = name.split(separator: ".").map(String.init)
      func part(_ part: String) -> Double? {
        figures.median("minutes.\(words[1]).\(words[2]).\(part)", .product)
      }
      guard words.count == 4, let bench = part("bench"), let least = part("least"),
        let fixed = part("fixed"), let share = part("share")
      else { continue }
      rows.append(
        Row(
          pile: words[1],
          method: words[2],
          bench: bench,
          least: least,
          fixed: fixed,
          share: share
        )
      )
    }
  }

  var isEmpty: Bool { rows.isEmpty }

  var table: TextTable {
    TextTable(
      title: BilingualText(zh: "装置分钟", en: "Bench minutes"),
      headers: [
        BilingualText(zh: "充电桩", en: "pile"), BilingualText(zh: "方法", en: "method"),
        BilingualText(zh: "分钟", en: "minutes"), BilingualText(zh: "最少", en: "least"),
        BilingualText(zh: "比值", en: "ratio"), BilingualText(zh: "每次三分钟", en: "three minutes each"),
        BilingualText(zh: "U/误差限", en: "U/limit"), BilingualText(zh: "目标达到", en: "goal met"),
      ],
      rows: rows.map { row in
        [
          BilingualText(verbatim: row.pile), method(row.method),
          minutes(row.bench), minutes(row.least), FigureText.ratio(row.bench / row.least),
          minutes(row.fixed), FigureText.ratio(row.share), FigureText.verdict(row.isMet),
        ]
      }
    )
  }

  /// Every pile whose run wasted the bench's time, or whose result is too uncertain to decide.
  var failures: [BilingualText] {
    rows.filter { !$0.isMet }.map { row in
      BilingualText(
        zh: "✗ \(row.pile) \(row.method)：装置时间超过最少时间的 1.10 倍，或 U 超过误差限的三分之一。",
        en:
          "✗ \(row.pile) \(row.method): more than 1.10 of the least bench time, or U above a third "
          + "of the limit."
      )
    }
  }

  private func method(_ name: String) -> BilingualText {
    guard name.hasSuffix(Measurement.byUncertainty) else { return BilingualText(verbatim: name) }
    let method = name.dropLast(Measurement.byUncertainty.count)
    return BilingualText(zh: "\(method)，只按 U", en: "\(method), by U alone")
  }

  private func minutes(_ nanoseconds: Double) -> BilingualText {
    BilingualText(verbatim: FigureText.digits(nanoseconds / 60e9, places: 1))
  }
}
