import Console
import Metrology
import Testing
import Wording

/// Cells are counted by hand from Unicode's East Asian Width, as a terminal draws them.
@Suite("Widths in a terminal") struct WidthTests {
  static let widths = [
    ("", 0), ("abc", 3), ("检定", 4), ("0.5 Imax", 8), ("误差 %", 6), ("±1.0 %", 6), ("（", 2),
    ("，", 2), ("。", 2), ("—", 1), ("°C", 2), ("MΩ", 2), ("━━╌╌", 4), ("✓", 1), ("▸ 时钟", 6),
    ("e\u{301}", 1), ("ｋＷｈ", 6), ("㎏", 2), ("한글", 4), ("あ", 2), ("𠮷", 2), ("🔌", 2), ("…", 1),
  ]

  @Test("A wide character takes two cells, a combining mark none", arguments: widths)
  func width(_ text: String, _ cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
  }

  @Test("A text is filled up to a width behind it, or before it for numbers") func padding() {
    #expect(DisplayWidth.padded("电压", to: 6) == "电压  ")
    #expect(DisplayWidth.aligned("1.5", to: 6) == "   1.5")
    #expect(DisplayWidth.padded("电压电压", to: 6) == "电压电压", "never cut here")
    #expect(DisplayWidth.aligned("电压", to: 4) == "电压")
  }

  static let clips = [
    ("检定结论", 8, "检定结论"), ("检定结论", 7, "检定结…"), ("检定结论", 6, "检定…"),
    ("检定结论", 5, "检定…"), ("abcdef", 4, "abc…"), ("abc", 3, "abc"), ("检", 1, "…"), ("", 0, ""),
  ]

  @Test("What does not fit ends in an ellipsis, and never in half a character", arguments: clips)
  func clipping(_ text: String, _ width: Int, _ clipped: String) {
    #expect(DisplayWidth.clipped(text, to: width) == clipped)
    #expect(DisplayWidth.of(clipped) <= width)
  }

  static let bars = [
    (0.0, "╌╌╌╌╌╌╌╌╌╌"), (0.05, "╌╌╌╌╌╌╌╌╌╌"), (0.1, "━╌╌╌╌╌╌╌╌╌"), (0.999, "━━━━━━━━━╌"),
    (1.0, "━━━━━━━━━━"), (1.7, "━━━━━━━━━━"), (-0.3, "╌╌╌╌╌╌╌╌╌╌"), (.nan, "╌╌╌╌╌╌╌╌╌╌"),
    (.infinity, "╌╌╌╌╌╌╌╌╌╌"),
  ]

  @Test("A bar is full only when all is done", arguments: bars)
  func bar(_ fraction: Double, _ text: String) {
    #expect(ProgressBar.text(fraction, width: 10) == text)
  }

  static let durations: [(Duration, String, String)] = [
    (.zero, "0 秒", "0 s"), (.milliseconds(59_999), "59 秒", "59 s"),
    (.seconds(60), "1 分 00 秒", "1 min 00 s"), (.seconds(725), "12 分 05 秒", "12 min 05 s"),
    (.seconds(7270), "121 分 10 秒", "121 min 10 s"), (.seconds(-5), "0 秒", "0 s"),
  ]

  @Test("A duration is minutes and seconds, and never below zero", arguments: durations)
  func duration(_ duration: Duration, _ zh: String, _ en: String) {
    let text = DurationText.of(duration)
    #expect(text.zh == zh && text.en == en)
  }

  @Test("A conclusion has a mark of its own, so that nothing is said by colour alone") func marks()
  {
    #expect(Set(Conclusion.allCases.map(\.mark)).count == Conclusion.allCases.count)
  }
}
