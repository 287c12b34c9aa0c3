import DataFiles
import Documents
import Evidence
import Metrology
import Procedures
import Wording

extension Command {
  static let document = Command(
    name: "document",
    summary: BilingualText(
      zh: "出具一份文件；已出具的按原样再给出一份",
      en: "make a document of a record, or give one again exactly as it was made"
    ),
    operands: "N",
    operandCount: 1...1,
    options: [.form, .reissue, .store, .documents] + OptionSpecification.signingIn,
    examples: [
      "assize document 3 --documents .", "assize document 3 --form original-record",
      "assize document 3 --form label",
      "assize document 3 --reissue 'client renamed' --as zhang",
    ]
  ) { arguments, session in
    let asked: DocumentVariant? = try arguments.has("--form") ? arguments.choice("--form") : nil
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let number = try RecordNumber.parse(arguments.operands[0])
    let record = try await ledger.originalRecord(number)
    let isInspection = record.opening.kind == VerificationKind.inService.rawValue
    let variant = asked ?? (isInspection ? .inspectionRecord : nil)
    let folder = arguments["--documents"] ?? "."
    if let reason = arguments["--reissue"] {
      let reissue = Reissue(ledger: ledger, variant: variant, reason: reason, folder: folder)
      Output.lines([try await reissue.make(of: record, arguments, session).path])
      return .success
    }
    let signatory = try await session.access(
      .printed,
      "record \(number): \(asked?.rawValue ?? "document")",
      of: record.opening,
      in: ledger,
      needing: OfficeAccess.printing,
      arguments
    )
    var kept = try await kept(record, ledger).filter { asked == nil || $0.form == asked?.rawValue }
    // Beside an original record the document that was earned is still asked for.
    let earns = asked == nil && record.closing?.conclusion.leadsToDocument == true
    if earns, !kept.contains(where: { $0.form != DocumentVariant.originalRecord.rawValue }) {
      kept = []
    }
    if kept.isEmpty {
      let covered = try await covered(record, variant, ledger)
      // The original record of another run is not what this one earned.
      kept = try await Self.kept(covered.leading, ledger).filter { made in
        asked.map { made.form == $0.rawValue }
          ?? (made.form != DocumentVariant.originalRecord.rawValue)
      }
      if kept.isEmpty {
        let data = try session.dataFolder(arguments)
        let issue = try await Issue(
          variant,
          of: covered.leading,
          in: ledger,
          data,
          folder: folder,
          user: signatory?.user
        )
        Output.lines([try await issue.make(variant, of: covered).path])
        try await session.sealHead(ledger, arguments)
        return .success
      }
    }
    for made in kept {
      let path = made.path(in: folder)
      try WholeFile.write(try await ledger.attachment(made.digest), to: path)
      Output.lines([path])
    }
    try await session.sealHead(ledger, arguments)
    return .success
  }

  private static func kept(
    _ record: OriginalRecord,
    _ ledger: Ledger
  ) async throws(Failure) -> [DocumentRecord] {
    let entries = try await ledger.entries(run: record.number)
    return await record.examined(in: ledger).documentsToGiveAgain(entries)
  }

  /// An original record is of one run; every other document is of the pile.
  private static func covered(
    _ record: OriginalRecord,
    _ variant: DocumentVariant?,
    _ ledger: Ledger
  ) async throws(Failure) -> PileRecords {
    if variant == .originalRecord { return PileRecords(record, alone: true) }
    if variant == nil, record.closing?.conclusion.leadsToDocument != true {
      throw .noDocument(record.number)
    }
    return try await PileRecords.gather(around: record.number, from: ledger)
  }
}

extension OptionSpecification {
  static let reissue = OptionSpecification(
    "--reissue",
    "REASON",
    BilingualText(
      zh: "撤回已出具的文件，以新编号重新出具，并写明原因",
      en: "withdraw the document that was issued, and issue it anew under another number"
    )
  )

  static let form = OptionSpecification(
    "--form",
    DocumentVariant.allCases.map(\.rawValue).joined(separator: "|"),
    BilingualText(
      zh: "哪一种文件（默认为该检定应出具的）",
      en: "which document (default: the one that was earned)"
    )
  )
}
