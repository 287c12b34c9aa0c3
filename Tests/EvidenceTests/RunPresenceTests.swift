import Evidence
import Testing
import Wording

@Suite("The presence of a run") struct RunPresenceTests {
  @Test("is seen by everybody, is one holder's, and ends with its holder") func lasts()
    async throws
  {
    let store = try TestStore()
    try await store.fill()
    #expect(!RunPresence.isUnderWay(1, store: store.folder))
    do {
      let held = try #require(try RunPresence(run: 1, store: store.folder))
      #expect(RunPresence.isUnderWay(1, store: store.folder))
      #expect(try RunPresence(run: 1, store: store.folder) == nil, "one holder")
      #expect(!RunPresence.isUnderWay(2, store: store.folder), "another run is another byte")
      withExtendedLifetime(held) {}
    }
    #expect(!RunPresence.isUnderWay(1, store: store.folder))
  }
}
