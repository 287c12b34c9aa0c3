package import Execution
import Metrology
package import Wording

/// What a person watches while a run goes on: the lines that stay, and the live block below them.
package struct RunScreen: Sendable {
  package var language: Language
  /// The latest live values; nil while nothing is measured.
  package private(set) var progress: RunProgress?

  package init(language: Language) {
    self.language = language
  }

  /// Takes one event and gives the lines that stay on the screen because of it.
  package mutating func take(_ event: RunEvent, width: Int = 80) -> [String] {
    switch event {
    case .progress(let latest):
      progress = latest
      return []
    case .closed, .loadNotSafe, .judged, .cleanUp, .paused, .step:
      progress = nil
    case .opened, .resumed, .notice, .reading, .failed, .continued:
      break
    }
    return RunLines.lines(for: event, in: language, width: width)
  }

  /// The live block: where the run stands, what is measured now, how long it still takes.
  package func live(width: Int) -> [String] {
    guard let progress else { return [] }
    return [place(progress), values(progress), time(progress, width: width)]
      .map { DisplayWidth.clipped($0, to: width) }
  }

  private func place(_ progress: RunProgress) -> String {
    let reading = BilingualText(
      zh: "第 \(progress.reading)/\(progress.readings) 次",
      en: "reading \(progress.reading) of \(progress.readings)"
    )
    return "  \(progress.loadPoint.text(in: language)) · \(reading.text(in: language)) · "
      + progress.phase.text(in: language)
  }

  private func values(_ progress: RunProgress) -> String {
    let live = [progress.voltage, progress.current, progress.power, progress.energy]
      .compactMap { $0?.description }
    let goal = BilingualText(zh: "目标", en: "planned").text(in: language)
    return "  " + (live + ["(\(goal) \(progress.plannedEnergy))"]).joined(separator: "   ")
  }

  private func time(_ progress: RunProgress, width: Int) -> String {
    let left = DurationText.of(progress.remaining)
    let words = BilingualText(zh: "剩余 \(left.zh)", en: "\(left.en) left").text(in: language)
    let bar = ProgressBar.text(progress.fraction, width: max(10, min(40, width - 30)))
    return "  \(bar)  \(words)"
  }
}
