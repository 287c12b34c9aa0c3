import Console
import Evidence
import Wording

extension Command {
  static let sign = Command(
    name: "sign",
    summary: BilingualText(
      zh: "以检定员、核验员或批准人的身份签署一份原始记录",
      en: "sign a record as its verifier, checker or approver"
    ),
    operands: "N",
    operandCount: 1...1,
    options: [.role, .store] + OptionSpecification.signingIn,
    examples: ["assize sign 3 --as wang", "assize sign 3 --role checker --as li"]
  ) { arguments, session in
    let number = try RecordNumber.parse(arguments.operands[0])
    let asked: Role? = try arguments.has("--role") ? arguments.choice("--role") : nil
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let record = try await ledger.originalRecord(number)
    let role = asked ?? record.dueStage ?? .approver
    if let user = arguments["--as"], try await ledger.institution() != nil {
      try await ledger.checkStage(of: number, by: user, as: role)
    }
    Output.errors(SigningSheet.lines(record, role, session.language))
    let signatory = try await session.requiredSignatory(
      arguments,
      in: ledger,
      for: "sign",
      needing: [role]
    )
    try await ledger.checkWitness(in: KeyChoice.folder(arguments))
    try await ledger.sign(record: number, by: signatory, as: role, at: Session.stamp())
    try await session.sealHead(ledger, arguments)
    let signature = try await ledger.originalRecord(number).signatures.last
    let receipt = signature.map(SigningSheet.receipt)
    Output.lines([receipt?.text(in: session.language) ?? ""])
    return .success
  }
}

extension OptionSpecification {
  static let role = OptionSpecification(
    "--role",
    SigningStage.roles.map(\.rawValue).joined(separator: "|"),
    BilingualText(zh: "以何身份（默认为轮到的那一个）", en: "in which role (default: whose turn it is)")
  )
}
