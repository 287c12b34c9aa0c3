import Console
import Evidence
import Execution
import Metrology
import Support
import Testing
import Wording

/// What a person sees of a run, as text.
@Suite("The screen of a run") struct RunScreenTests {
  /// One of every event, in the order in which a run could tell them.
  private func events() throws -> [RunEvent] {
    let hold = BilingualText(zh: "保持", en: "hold")
    let point = BilingualText(zh: "0.5 Imax", en: "0.5 Imax")
    return [
      .opened(number: 7, plan: try Samples.plan()),
      .notice(BilingualText(zh: "计算机失效时负载没有保护：未覆盖。", en: "Not covered.")),
      .step(BilingualText(zh: "工作误差 0.5 Imax", en: "Operating error at 0.5 Imax")),
      .progress(try Samples.progress(hold, isMeasured: true)),
      .reading(loadPoint: point, try Samples.reading()),
      .judged(try Samples.operatingError()),
      .judged(try Samples.operatingError(.nonconforming)),
      .judged(try Samples.operatingError(.notCompleted)),
      .judged(try Samples.clock(judged: true)),
      .judged(try Samples.clock(judged: false)),
      .failed(Samples.failure),
      .loadNotSafe(Samples.failure),
      .closed(number: 7, try Samples.closing(.conforming, isOff: true)),
      .closed(number: 8, try Samples.closing(.notCompleted, isOff: true)),
      .closed(number: 9, try Samples.closing(.nonconforming, isOff: false)),
      .closed(number: 10, try Samples.closing(.notCompleted, isOff: nil)),
    ]
  }

  @Test("Every event leaves its lines", arguments: [Language.chinese, .english])
  func lines(_ language: Language) throws {
    var screen = RunScreen(language: language)
    let lines = try events().flatMap { screen.take($0) }
    let name = language == .chinese ? "run-lines-zh.txt" : "run-lines-en.txt"
    try expectGolden(lines.map { $0 + "\n" }.joined(), name)
  }

  @Test("Only live values leave no line") func everyEventSpeaks() throws {
    for event in try events() {
      let lines = RunLines.lines(for: event, in: .english)
      if case .progress = event {
        #expect(lines.isEmpty)
      } else {
        #expect(!lines.isEmpty, "\(event)")
      }
    }
  }

  @Test(
    "The live block fits its width",
    arguments: [Language.chinese, .english],
    [20, 80, 120]
  )
  func live(_ language: Language, _ width: Int) throws {
    let phases = [
      (BilingualText(zh: "保持", en: "hold"), true),
      (BilingualText(zh: "启动会话", en: "session starting"), false),
    ]
    var text = ""
    for (phase, isMeasured) in phases {
      var screen = RunScreen(language: language)
      _ = screen.take(.progress(try Samples.progress(phase, isMeasured: isMeasured)))
      let lines = screen.live(width: width)
      #expect(lines.count == 3)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(lines)")
      text += lines.map { $0 + "\n" }.joined()
    }
    let suffix = language == .chinese ? "zh" : "en"
    try expectGolden(text, "live-\(width)-\(suffix).txt")
  }

  @Test(
    "The live block is there while something is measured, and gone with the verdict or the next step"
  )
  func liveEnds() throws {
    var screen = RunScreen(language: .english)
    #expect(screen.live(width: 80) == [])
    let progress = try Samples.progress(BilingualText(zh: "保持", en: "hold"), isMeasured: true)
    for (event, staysLive) in [
      (RunEvent.reading(loadPoint: BilingualText(verbatim: "x"), try Samples.reading()), true),
      (.step(BilingualText(verbatim: "x")), false), (.failed(Samples.failure), true),
      (.judged(try Samples.operatingError()), false), (.loadNotSafe(Samples.failure), false),
      (.closed(number: 1, try Samples.closing(.conforming, isOff: true)), false),
    ] {
      _ = screen.take(.progress(progress))
      #expect(screen.live(width: 80).count == 3)
      _ = screen.take(event)
      #expect(screen.live(width: 80).isEmpty != staysLive, "after \(event)")
    }
  }

  @Test("The loudest thing fills the terminal in both languages", arguments: [40, 80, 132])
  func loud(_ width: Int) {
    let lines = RunLines.lines(for: .loadNotSafe(Samples.failure), in: .english, width: width)
    let rule = String(repeating: "!", count: width)
    #expect(lines.first == rule && lines.count > 6)
    let framed = lines.filter { $0.hasPrefix("!!") }
    #expect(framed.allSatisfy { DisplayWidth.of($0) == width }, "\(framed)")
    let words = framed.joined()
    for text in [Samples.failure.sentence, Samples.failure.remedy] {
      for word in text.en.split(separator: " ") { #expect(words.contains(word)) }
      let characters = text.zh.filter { $0 != " " }
      #expect(words.filter { $0 != " " && $0 != "!" }.contains(characters.prefix(8)))
    }
  }
}
