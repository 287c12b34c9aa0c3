import Console
import Evidence
import Execution
import Wording

extension Command {
  static let recheck = Command(
    name: "recheck",
    summary: BilingualText(
      zh: "由读数和当时的规程重新算出结论",
      en: "compute a record's conclusions again from its readings and the files it kept"
    ),
    operands: "N | --all",
    operandCount: 0...1,
    options: [
      OptionSpecification(
        "--all",
        nil,
        BilingualText(zh: "全部已结束的记录", en: "every record that has closed")
      ),
      .store,
    ],
    examples: ["assize recheck 3", "assize recheck --all"]
  ) { arguments, session in
    guard arguments.has("--all") == arguments.operands.isEmpty else {
      throw Failure.wrongOperands(arguments.operands, of: arguments.command)
    }
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    if arguments.operands.isEmpty { return try await recheckAll(ledger, session) }
    let number = try RecordNumber.parse(arguments.operands[0])
    guard try await follows(number, in: ledger, session) else { return .nonconforming }
    let words = BilingualText(
      zh: "原始记录 \(number) 号：每个结论都能由其读数重新得出。",
      en: "Record \(number): every conclusion still follows from its readings."
    )
    Output.lines([words.text(in: session.language)])
    return .success
  }

  /// Every closed record; one whose files cannot be read is told like one that differs.
  private static func recheckAll(_ ledger: Ledger, _ session: Session) async throws -> ExitStatus {
    let numbers = try await ledger.runs().filter(\.isClosed).map(\.number)
    let progress = ProgressLine(session)
    var differing: [Int] = []
    for (place, number) in numbers.enumerated() {
      progress.show(place, of: numbers.count)
      do {
        if try await !follows(number, in: ledger, session) { differing.append(number) }
      } catch {
        Dispatcher.tell(error, session)
        differing.append(number)
      }
    }
    progress.show(numbers.count, of: numbers.count)
    let words =
      differing.isEmpty
      ? BilingualText(
        zh: "\(numbers.count) 份记录的每个结论都能由其读数重新得出。",
        en: "Every conclusion of \(numbers.count) records still follows from its readings."
      )
      : BilingualText(
        zh: "\(numbers.count) 份记录中有 \(differing.count) 份不再成立：\(list(differing))",
        en: "Of \(numbers.count) records \(differing.count) no longer hold: \(list(differing))"
      )
    Output.lines([words.text(in: session.language)])
    return differing.isEmpty ? .success : .nonconforming
  }

  private static func list(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: " ")
  }

  /// Whether every conclusion of a record still follows; what does not is told at once.
  private static func follows(
    _ number: Int,
    in ledger: Ledger,
    _ session: Session
  ) async throws -> Bool {
    let differences = try await Rechecking(ledger: ledger).differences(of: number)
    for difference in differences {
      Output.errors(Failure.recordDiffers(number, difference).lines(in: session.language))
    }
    return differences.isEmpty
  }
}
