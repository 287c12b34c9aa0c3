import Evidence
import Metrology
import Wording

extension Command {
  static let authorise = Command(
    name: "authorise",
    summary: BilingualText(
      zh: "技术负责人批准：不合格之后再作一次例行检定",
      en: "let a pile that failed be verified once more, for a reason the technical head signs"
    ),
    operands: "N",
    operandCount: 1...1,
    options: [.reason, .store] + OptionSpecification.signingIn,
    examples: ["assize authorise 3 --reason 'wrong connector was plugged' --as chen"]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let number = try RecordNumber.parse(arguments.operands[0])
    let reason = try arguments.required("--reason")
    guard try await ledger.originalRecord(number).closing?.conclusion == .nonconforming else {
      throw Failure.nothingToAuthorise(number)
    }
    let head = try await session.requiredSignatory(
      arguments,
      in: ledger,
      for: "authorise \(number)",
      needing: [.technicalHead]
    )
    let signed = try await ledger.signed(
      RepeatAuthorisation(run: number, reason: reason),
      by: head,
      as: .technicalHead,
      run: number,
      at: Session.stamp()
    )
    try await session.append(.authorisation(signed), run: number, to: ledger, arguments)
    return .success
  }
}
