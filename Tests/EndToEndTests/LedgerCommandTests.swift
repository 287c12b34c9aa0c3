import Foundation
import Testing

@Suite("The ledger by hand", .atABench)
struct LedgerCommandTests {
  @Test("A head given away is met again, and an end cut off behind it is not")
  func head() async throws {
    let run = try await GoodRun.made()
    let printed = try await run.assize("ledger", "head")
    try require(printed, exits: 0)
    let chain = try #require(printed.output.firstMatch(of: /[0-9a-f]{64}/)).0
    let json = try await run.assize("ledger", "head", "--json")
    struct Head: Decodable { var store: String, sequence: Int, chain: String, at: String }
    let head = try JSONDecoder().decode(Head.self, from: Data(json.output.utf8))
    #expect(head.chain == chain && head.sequence > 100 && head.store.count == 32)
    expect(try await run.assize("ledger", "verify", "--head", String(chain)), exits: 0)
    let foreign = String(repeating: "0", count: 64)
    let refused = try await run.assize("ledger", "verify", "--head", foreign)
    expect(refused, exits: 1)
    #expect(refused.errors.contains(foreign), "\(refused)")
    expect(try await run.assize("ledger", "verify", "--head", "12"), exits: 64)
  }

  @Test("A store is backed up, restored, and is the same; nothing is written over")
  func backup() async throws {
    let run = try await GoodRun.made()
    let folder = try TestFolder()
    let (file, restored) = (folder.file("backup.sqlite"), folder.file("restored"))
    let made = try await run.assize("backup", file)
    try require(made, exits: 0)
    expect(try await run.assize("backup", file), exits: 65)
    let words = ["restore", file, "--store", restored]
    expect(try await Assize.run(words, in: folder), exits: 0)
    expect(try await Assize.run(words, in: folder), exits: 65)
    expect(try await Assize.run(["restore", file], in: folder), exits: 64)
    let heads = try await [run.store, restored].mapAsync { store in
      try await Assize.run(["ledger", "head", "--store", store], in: folder).output
    }
    #expect(heads[0] == heads[1])
    expect(try await Assize.run(["recheck", "1", "--store", restored], in: folder), exits: 0)
  }
}

extension Array where Element: Sendable {
  fileprivate func mapAsync<Result>(
    _ transform: (Element) async throws -> Result
  ) async rethrows -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try await transform(element)) }
    return results
  }
}
