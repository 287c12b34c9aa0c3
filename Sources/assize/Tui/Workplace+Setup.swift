import BenchClock
import Console
import DataFiles
import FoundationEssentials
import Simulator
import Wording

extension Workplace {
  func fulfil(_ wish: SetupWish) async throws {
    switch wish {
    case .propose:
      let home = ProcessEnvironment.all["HOME"] ?? "."
      let settings = try Settings.read()
      let folder = settings?.folder ?? "\(home)/assize"
      mailbox.post(.setup(.proposed(folder: folder, verifier: settings?.verifier ?? "")))
    case .look(let answers): try look(answers)
    case .write(let answers, let found): try write(answers, found)
    case .practise(let answers): try practise(answers)
    }
  }

  private func look(_ answers: SetupAnswers) throws {
    try Settings(folder: answers.folder, verifier: answers.verifier).write()
    for name in ["piles", "documents"] {
      try FileManager.default.createDirectory(
        atPath: "\(answers.folder)/\(name)",
        withIntermediateDirectories: true
      )
    }
    let links = InstrumentSearch.ports() + answers.addresses
    let search = try InstrumentSearch(DataFolder.locate(explicit: options.data))
    mailbox.post(.setup(.looking(links)))
    for link in links {
      Task { [mailbox] in mailbox.post(.setup(.found(await search.ask(link)))) }
    }
  }

  /// A file that is there stays as it is: the new one lies beside it.
  private func write(_ answers: SetupAnswers, _ found: [FoundInstrument]) throws {
    let folder = try DataFolder.locate(explicit: options.data)
    let example = try DataFile.read(folder.file("Examples", "bench"))
    let text = BenchDraft.text(String(decoding: example.bytes, as: UTF8.self), answers, found)
    let usual = "\(answers.folder)/bench.yaml"
    let path = WholeFile.exists(usual) ? "\(answers.folder)/bench-found.yaml" : usual
    try WholeFile.write(Array(text.utf8), to: path)
    mailbox.post(.setup(.written(path: path)))
  }

  private func practise(_ answers: SetupAnswers) throws {
    let data = try DataFolder.locate(explicit: options.data)
    var scenario = try Scenario.usual(in: data)
    scenario.pace = Self.practicePace
    let place = "\(answers.folder)/practice"
    let temporary = ProcessEnvironment.all["TMPDIR"] ?? "/tmp"
    let simulated = try SimulatedBench.start(scenario, folder: temporary)
    practiceBench = simulated
    try WholeFile.write(Array(simulated.benchFileText.utf8), to: "\(place)/bench.yaml")
    let pile = try DataFile.read(data.file("Examples", "pile-60kw"))
    try WholeFile.write(pile.bytes, to: "\(place)/pile-60kw.yaml")
    try WholeFile.write(Array(Self.practicePiles.utf8), to: "\(place)/piles.yaml")
    var practice = options
    practice.store = "\(place)/store"
    practice.bench = "\(place)/bench.yaml"
    practice.piles = "\(place)/piles.yaml"
    practice.documents = "\(place)/documents"
    practice.clock = try ClockChoice("simulated:\(simulated.clockSocket)")
    move(to: practice)
    mailbox.post(.setup(.practising))
  }

  /// Simulated seconds in a second: slow enough to be watched.
  private static let practicePace = 60
  private static let practicePiles = "schema: 1\npiles:\n  - file: pile-60kw.yaml\n"
}
