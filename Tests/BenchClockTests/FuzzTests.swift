import BenchClock
import Support
import Testing

@Suite("No text of a clock traps, hangs or is taken for another") struct BenchClockFuzzTests {
  @Test("The choice of a clock") func choice() {
    let texts = ByteMutator(["wall", "simulated:/run/assize/clock", "simulated:/a"])
    Fuzz("ClockChoice", sample: 1000).run(texts: texts.spoiltText) { text in
      guard let choice = try? ClockChoice(text) else { return .refused }
      let bytes = Array(text.utf8)
      let isChoice =
        text == "wall" || bytes.starts(with: Array("simulated:/".utf8)) && !bytes.contains(0)
      guard isChoice else { return .wrong("\(choice) is made of it") }
      return choice.description == text && (try? ClockChoice(choice.description)) == choice
        ? .accepted : .wrong("\(choice) is not read again")
    }
  }
}
