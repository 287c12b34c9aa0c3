import Documents
import Evidence
import Metrology
import Testing
import Wording

@Suite("Gathering the runs of a pile") struct GatheringTests {
  @Test("Of the other connector the latest completed run of the same occasion is taken")
  func latest() async throws {
    let store = try SampleLedger()
    try await store.run(on: "B", .nonconforming, occasion: "after-repair")
    try await store.run(on: "B", .conforming, kind: "initial")
    try await store.run(on: "B", .conforming)
    let newest = try await store.run(on: "B", .conforming)
    let asked = try await store.run(on: "A", .conforming)
    let covered = try await PileRecords.gather(around: asked, from: store.ledger)
    #expect(covered.records.map(\.number) == [asked, newest], "in the order of the connectors")
    #expect(covered.leading.number == asked)
    #expect(covered.unexamined == [])
  }

  @Test("The latest of the gathered runs carries the document, whichever was asked for")
  func leading() async throws {
    let store = try SampleLedger()
    let first = try await store.run(on: "A", .conforming)
    let second = try await store.run(on: "B", .conforming)
    let covered = try await PileRecords.gather(around: first, from: store.ledger)
    #expect(covered.leading.number == second)
  }

  @Test(
    "A connector without a completed run stays unexamined",
    arguments: [Conclusion.notCompleted, nil]
  )
  func unexamined(_ conclusion: Conclusion?) async throws {
    let store = try SampleLedger()
    try await store.run(on: "B", .conforming, occasion: "re-inspection")
    try await store.run(on: "B", conclusion)
    let asked = try await store.run(on: "A", .nonconforming)
    let covered = try await PileRecords.gather(around: asked, from: store.ledger)
    #expect(covered.unexamined == ["B"])
  }

  @Test("An aborted run hides an older one that conformed")
  func aborted() async throws {
    let store = try SampleLedger()
    try await store.run(on: "B", .conforming)
    try await store.run(on: "B", .notCompleted)
    let asked = try await store.run(on: "A", .conforming)
    let covered = try await PileRecords.gather(around: asked, from: store.ledger)
    #expect(covered.unexamined == ["B"])
  }

  @Test("Nobody picks the run that suits: a later run of the connector replaces it")
  func superseded() async throws {
    let store = try SampleLedger()
    let asked = try await store.run(on: "A", .conforming)
    try await store.run(on: "B", .conforming)
    let later = try await store.run(on: "A", .nonconforming)
    await expect("Run \(asked) of connector A was followed by run \(later)", asked, store)
  }

  @Test("A later failure under another occasion stands too, on either connector")
  func failedLater() async throws {
    let store = try SampleLedger()
    let other = try await store.run(on: "B", .conforming)
    let asked = try await store.run(on: "A", .conforming)
    let later = try await store.run(on: "B", .nonconforming, occasion: "arbitration")
    await expect("Run \(other) of connector B was followed by run \(later)", asked, store)
  }

  private func expect(_ sentence: String, _ asked: Int, _ store: SampleLedger) async {
    let failure = await #expect(throws: Failure.self) {
      try await PileRecords.gather(around: asked, from: store.ledger)
    }
    #expect(failure?.sentence.en.hasPrefix(sentence) == true, "\(String(describing: failure))")
  }
}
