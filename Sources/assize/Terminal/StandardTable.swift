import Console
import Evidence
import Metrology
import Procedures
import Wording

/// Measurement standards as lines for a terminal.
enum StandardTable {
  static func lines(
    _ rows: [StandardRegister.Registration],
    today: CivilDate?,
    _ language: Language
  ) -> [String] {
    if rows.isEmpty {
      let none = BilingualText(zh: "没有登记计量标准器。", en: "No measurement standard is registered.")
      return [none.text(in: language)]
    }
    let table = TextTable(
      title: BilingualText(verbatim: ""),
      headers: [
        BilingualText(zh: "编号", en: "serial"), BilingualText(zh: "型号", en: "model"),
        BilingualText(zh: "装置", en: "bench"), BilingualText(zh: "准确度等级", en: "class"),
        BilingualText(zh: "校准证书", en: "certificate"),
        BilingualText(zh: "有效至", en: "valid until"),
        BilingualText(zh: "状态", en: "state"), BilingualText(zh: "登记", en: "registered"),
      ],
      rows: rows.map { row($0, today) }
    )
    return table.lines(in: language)
  }

  private static func row(
    _ registration: StandardRegister.Registration,
    _ today: CivilDate?
  ) -> [BilingualText] {
    let standard = registration.standard
    return [
      standard.serial, standard.model, standard.bench, standard.accuracyClass ?? "–",
      standard.certificate, standard.validUntil,
    ].map { BilingualText(verbatim: $0) } + [
      state(of: standard, today),
      BilingualText(verbatim: "\(registration.at.prefix(10)) \(standard.by)"),
    ]
  }

  private static func state(of standard: StandardRecord, _ today: CivilDate?) -> BilingualText {
    guard let today, let last = CivilDate(standard.validUntil) else {
      return BilingualText(verbatim: "–")
    }
    return last.isValid(on: today)
      ? BilingualText(zh: "有效", en: "valid") : BilingualText(zh: "✗ 过期", en: "✗ expired")
  }
}
