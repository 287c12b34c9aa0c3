import BenchClock
import Evidence
import Instruments
import Metrology
import Wording

extension Command {
  static let standardList = Command(
    name: "standard list",
    summary: BilingualText(
      zh: "列出计量标准器、校准证书与到期日；给出编号则显示其历史",
      en: "list the measurement standards with certificates and due dates, or one's history"
    ),
    operands: "[SERIAL]",
    operandCount: 0...1,
    options: [.store],
    examples: ["assize standard list", "assize standard list 91K123456"]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let register = try await ledger.standards()
    let today = String(try Session.stamp().prefix(10))
    let rows =
      arguments.operands.first.map { register.history(of: $0) }
      ?? register.current.flatMap { register.history(of: $0.serial).suffix(1) }
    Output.lines(StandardTable.lines(rows, today: CivilDate(today), session.language))
    return .success
  }

  static let standardRegister = Command(
    name: "standard register",
    summary: BilingualText(
      zh: "按装置文件登记计量标准器（技术负责人）",
      en: "register the standards of a bench file (technical head)"
    ),
    options: [
      OptionSpecification("--bench", "FILE", BilingualText(zh: "装置文件", en: "the bench file")),
      .store,
    ] + OptionSpecification.signingIn,
    examples: ["assize standard register --bench bench.yaml --as chen"]
  ) { arguments, session in
    let folder = try session.dataFolder(arguments)
    let bench = try BenchDefinition.load(arguments.required("--bench"), drivers: folder)
    let drivers = try BenchDrivers.load(for: bench, in: folder)
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let head = try await session.requiredSignatory(
      arguments,
      in: ledger,
      for: arguments.command.name,
      needing: [.technicalHead]
    )
    let register = try await ledger.standards()
    for standard in bench.standards(drivers, by: head.user)
    where register.current(standard.serial)?.isSame(as: standard) != true {
      try await session.append(.standard(standard), to: ledger, arguments)
    }
    return .success
  }
}
