extension OriginalRecord {
  /// Sorts one run's entries into their places; nil for entries that do not begin with an opening.
  init?(_ number: Int, entries: [LedgerEntry]) {
    guard let first = entries.first, case .runOpened(let opening) = first.body else { return nil }
    self.init(
      number: number,
      openedAt: first.at,
      closedAt: nil,
      opening: opening,
      software: nil,
      files: [],
      identities: [],
      answers: [],
      settings: [],
      indications: [],
      events: [],
      verdicts: [],
      closing: nil,
      documents: [],
      earlierRuns: [],
      chainHead: ""
    )
    openingEntry = first.sequence
    for entry in entries.dropFirst() { take(entry) }
  }

  private mutating func take(_ entry: LedgerEntry) {
    switch entry.body {
    case .runOpened: break
    case .software(let record): software = software ?? record
    case .file(let record): files.append(record)
    case .identity(let record): identities.append(record)
    case .plan(let record): plan = plan ?? record
    case .answer(let record):
      answers.append(record)
      answerEntries.append(entry.sequence)
    case .setting(let record): settings.append(record)
    case .indication: indications.append(entry)
    case .event: events.append(entry)
    case .verdict(let verdict): verdicts.append(verdict)
    case .document(let document): documents.append(document)
    case .signature(let signature): signatures.append(signature)
    case .correction(let correction): corrections.append(correction)
    case .withdrawal(let withdrawal): withdrawals.append(withdrawal)
    case .resumption: resumed.append(entry)
    case .authorisation, .headSignature, .number, .access: break
    case .institution, .account, .signIn, .benchKey, .numberRange, .standard, .approval,
      .confirmation, .archive, .destructionCheck, .destruction, .migration:
      break
    case .runClosed(let record):
      closing = record
      closedAt = entry.at
    }
  }
}

extension OriginalRecord.EarlierRun {
  /// `readings` counts every reading at a load point that was begun, finished or not.
  init(_ summary: RunSummary, entries: [LedgerEntry]) {
    let readings = entries.compactMap { entry -> [String]? in
      guard
        case .indication(let indication) = entry.body,
        let loadPoint = indication.loadPoint, let reading = indication.reading
      else { return nil }
      return [indication.item ?? "", loadPoint, "\(reading)"]
    }
    self.init(
      number: summary.number,
      at: summary.openedAt,
      connector: summary.connector,
      conclusion: summary.conclusion,
      reason: summary.reason,
      readings: Set(readings).count
    )
  }
}
