import Console
import DataFiles
import Evidence
import Execution
import Procedures
import Wording

extension Command {
  static let procedureShow = Command(
    name: "procedure show",
    summary: BilingualText(
      zh: "显示规程文件是否已批准，以及每个决定结果的数值是否已确认",
      en: "show whether a procedure file is approved and which deciding figures are confirmed"
    ),
    operands: "ID",
    operandCount: 1...1,
    options: [.store],
    examples: ["assize procedure show jjg-1149-2022"]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let file = try ProcedureFile(arguments.operands[0], in: session.dataFolder(arguments))
    let office = try await ledger.office()
    Output.lines(ProcedureTables.state(file, office, session.language))
    return .success
  }

  static let procedureConfirm = Command(
    name: "procedure confirm",
    summary: BilingualText(
      zh: "技术负责人将决定结果的数值与印刷文本核对后逐个确认",
      en: "confirm deciding figures, one by one, as the technical head compared them with the print"
    ),
    operands: "ID [FIGURE]",
    operandCount: 1...2,
    options: [.printedValue, .printedSource, .confirmations, .store]
      + OptionSpecification.signingIn,
    examples: [
      "assize procedure confirm jjg-1149-2022 --as chen",
      "assize procedure confirm jjg-1149-2022 period.at-most --value '36 month' "
        + "--printed 'JJG 1149-2022, p. 12' --as chen",
      "assize procedure confirm jjg-1149-2022 --file confirmed.yaml --as chen",
    ]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let file = try ProcedureFile(arguments.operands[0], in: session.dataFolder(arguments))
    let named = try FigureConfirmations.named(by: arguments, in: file.procedure)
    guard named != nil || session.canAsk else { throw Failure.nothingConfirmed }
    let head = try await session.technicalHead(arguments, in: ledger)
    func keep(_ confirmation: FigureConfirmation) async throws {
      let signed = try await ledger.signed(
        confirmation,
        by: head,
        as: .technicalHead,
        run: nil,
        at: Session.stamp()
      )
      try await ledger.append(.confirmation(signed), run: nil, at: Session.stamp())
    }
    if let named {
      for confirmation in named { try await keep(confirmation) }
    } else {
      let office = try await ledger.office()
      try await FigureConfirmations.ask(file.procedure, office, session, keep: keep)
    }
    try await session.sealHead(ledger, arguments)
    Output.lines(ProcedureTables.progress(file, try await ledger.office(), session.language))
    return .success
  }

  static let procedureApprove = Command(
    name: "procedure approve",
    summary: BilingualText(
      zh: "技术负责人批准一份规程文件；文件改动后须重新批准",
      en: "approve a procedure file as the technical head; a changed file is not approved"
    ),
    operands: "ID",
    operandCount: 1...1,
    options: [.store] + OptionSpecification.signingIn,
    examples: ["assize procedure approve jjg-1149-2022 --as chen"]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let file = try ProcedureFile(arguments.operands[0], in: session.dataFolder(arguments))
    let head = try await session.technicalHead(arguments, in: ledger)
    let approval = try await ledger.signed(
      ProcedureApproval(procedure: file.procedure.id, digest: file.digest),
      by: head,
      as: .technicalHead,
      run: nil,
      at: Session.stamp()
    )
    try await session.append(.approval(approval), run: nil, to: ledger, arguments)
    Output.lines(ProcedureTables.progress(file, try await ledger.office(), session.language))
    return .success
  }
}

extension Session {
  fileprivate func technicalHead(
    _ arguments: Arguments,
    in ledger: Ledger
  ) async throws -> Signatory {
    try await requiredSignatory(
      arguments,
      in: ledger,
      for: "\(arguments.command.name) \(arguments.operands[0])",
      needing: [.technicalHead]
    )
  }
}

extension OptionSpecification {
  fileprivate static let printedValue = OptionSpecification(
    "--value",
    "VALUE",
    BilingualText(zh: "印刷文本中的数值", en: "the value as the print has it")
  )
  fileprivate static let printedSource = OptionSpecification(
    "--printed",
    "SOURCE",
    BilingualText(zh: "核对的印刷文本：版次和页码", en: "the print that was compared: edition and page")
  )
  fileprivate static let confirmations = OptionSpecification(
    "--file",
    "FILE",
    BilingualText(
      zh: "从清单确认：figures 中每项写 figure、value、printed-source",
      en: "confirm by a list: figures, each with figure, value and printed-source"
    )
  )
}
