import Console
import Evidence
import Wording

extension Workplace {
  func fulfil(_ wish: RecordsWish) async throws {
    switch wish {
    case .list: try await list()
    case .look: break
    }
  }

  private func list() async throws {
    let ledger = try ledger()
    let lines = try await ledger.recordLines()
    let open = lines.filter { !$0.isClosed }.map(\.number)
    let underWay = Set(open.filter { RunPresence.isUnderWay($0, store: ledger.store) })
    mailbox.post(.records(.list(lines, underWay: underWay, for: person)))
  }
}
