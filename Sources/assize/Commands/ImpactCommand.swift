import Evidence
import Metrology
import Wording

extension Command {
  static let impact = Command(
    name: "impact",
    summary: BilingualText(
      zh: "列出某日起以某计量标准器为依据的全部记录",
      en: "list every record since a day that rests on a measurement standard"
    ),
    operands: "STANDARD",
    operandCount: 1...1,
    options: [
      OptionSpecification(
        "--since",
        "DATE",
        BilingualText(
          zh: "自此日起，通常为上次确认其合格之日",
          en: "from this day, as a rule the last on which it was known to be good"
        )
      ),
      .store,
    ],
    examples: ["assize impact 91K123456 --since 2026-03-01"]
  ) { arguments, session in
    let day = try day(arguments.required("--since"))
    let standard = arguments.operands[0]
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let resting = try await ledger.runs(restingOn: standard, since: "\(day)")
    Output.lines(ImpactTable.lines(resting, standard, since: day, session.language))
    return .success
  }

  private static func day(_ text: String) throws(Failure) -> CivilDate {
    if let day = CivilDate(text) { return day }
    throw .unusable(
      text,
      for: "--since",
      expected: BilingualText(zh: "日期，如 2026-03-01", en: "a date, as in 2026-03-01")
    )
  }
}
