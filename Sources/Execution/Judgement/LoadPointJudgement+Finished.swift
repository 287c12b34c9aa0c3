import Evidence
import Procedures

extension LoadPointJudgement {
  /// The sessions and the entries of its readings; nil while any of them was not taken to its end,
  /// whatever they come to.
  func finished(_ facts: RunFacts) -> (sessions: Set<Int>, sequences: [Int])? {
    var (sessions, sequences): (Set<Int>, [Int]) = ([], [])
    for number in 1...max(1, point.readings) {
      guard let reading = whole(number, facts) else { return nil }
      sessions.insert(reading.session)
      sequences += reading.sequences
    }
    return (sessions, sequences)
  }

  private func whole(_ number: Int, _ facts: RunFacts) -> (session: Int, sequences: [Int])? {
    switch method {
    case .standstill:
      ReadingFacts(facts, item: item, loadPoint: point.loadPoint, reading: number)
        .map { ($0.session, $0.sequences) }
    case .digitChange, .pulse:
      CaptureFacts(
        facts,
        item: item,
        loadPoint: point.loadPoint,
        reading: number,
        register: method == .pulse ? .pulses : .pileEnergy
      ).map { ($0.session, $0.sequences) }
    }
  }
}
