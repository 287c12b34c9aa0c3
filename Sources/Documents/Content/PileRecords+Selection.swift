package import Evidence
import Metrology
package import Wording

extension PileRecords {
  /// The piles that some runs belong to, each once, and the runs that belong to none and why.
  package static func piles(
    of runs: [Int],
    in ledger: Ledger
  ) async throws(Failure) -> (piles: [PileRecords], leftOut: [(run: Int, reason: BilingualText)]) {
    var piles: [PileRecords] = []
    var leftOut: [(run: Int, reason: BilingualText)] = []
    for run in runs {
      do {
        let pile = try await gather(around: run, from: ledger)
        guard pile.leading.closing?.conclusion.leadsToDocument == true else {
          leftOut.append((run, BilingualText(zh: "未完成。", en: "it was not completed.")))
          continue
        }
        if !piles.contains(where: { $0.leading.number == pile.leading.number }) {
          piles.append(pile)
        }
      } catch {
        guard error.code == .runSuperseded else { throw error }
        leftOut.append((run, error.sentence))
      }
    }
    return (piles, leftOut)
  }
}
