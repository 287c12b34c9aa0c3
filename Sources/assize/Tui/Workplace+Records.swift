import Console
import Evidence
import Wording

extension Workplace {
  func fulfil(_ wish: RecordsWish) async throws {
    switch wish {
    case .list: try await list()
    case .look(let number): try await look(number)
    case .sheet(let number):
      let record = try await ledger().originalRecord(number).examined(in: ledger())
      mailbox.post(.records(.sheet(RecordCard(record, for: person))))
    case .sign(let number, let role): await sign(number, as: role)
    case .correct(let order): await correct(order)
    case .document(let number, let choice): try await show(number, choice)
    case .write(let number, let choice): try await write(number, choice)
    case .view(let number, let choice): try await view(number, choice)
    case .writeAll(let number): try await writeAll(number)
    case .reissue(let order): await reissue(order)
    case .export(let number): try await export(number)
    case .recheck(let number): try await recheck(number)
    case .stopRecheck: rechecking?.cancel()
    }
  }

  private func list() async throws {
    let ledger = try ledger()
    let lines = try await ledger.recordLines()
    let open = lines.filter { !$0.isClosed }.map(\.number)
    let underWay = Set(open.filter { RunPresence.isUnderWay($0, store: ledger.store) })
    mailbox.post(.records(.list(lines, underWay: underWay, for: person)))
  }

  private func look(_ number: Int) async throws {
    let ledger = try ledger()
    let record = try await ledger.originalRecord(number).examined(in: ledger)
    try await access(.looked, "record \(number)", of: record, needing: OfficeAccess.reading)
    let isUnderWay = !record.isClosed && RunPresence.isUnderWay(number, store: ledger.store)
    mailbox.post(.records(.record(RecordCard(record, isUnderWay: isUnderWay, for: person))))
    walkChain()
  }

  /// Refuses whoever holds none of the roles now, and leaves an entry of what is allowed; in a store
  /// of nobody's there is nobody to ask.
  func access(
    _ act: AccessRecord.Act,
    _ subject: String,
    of record: OriginalRecord,
    needing roles: [Role]
  ) async throws {
    let (ledger, stamp) = (try ledger(), try Session.stamp())
    guard try await ledger.institution() != nil else { return }
    let user = person?.user ?? ""
    _ = try await ledger.openAccount(user, needing: roles, at: stamp)
    try await ledger.note(act, subject, of: record.opening, by: user, at: stamp)
    try await session.sealHead(ledger, in: keys)
  }

  /// Walks the whole chain beside everything else, by a ledger of its own.
  private func walkChain() {
    let (store, keys, mailbox, language) = (options.store, keys, mailbox, session.language)
    Task.detached {
      let state: ChainState
      do {
        let ledger = try Ledger.open(store: store, creating: false)
        let verified = try await ledger.verify(against: keys)
        state = ChainState(
          entries: verified.entries,
          isSealed: try await ledger.sealedEnd() != nil,
          fault: verified.faults.first?.failure
        )
      } catch {
        state = ChainState(
          entries: 0,
          isSealed: false,
          fault: Failure(showing: error, in: language)
        )
      }
      mailbox.post(.records(.chain(state)))
    }
  }
}

extension OriginalRecord {
  var isClosed: Bool { closing != nil }
}
