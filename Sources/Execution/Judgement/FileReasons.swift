package import Evidence
import Metrology
package import Instruments
package import Procedures
package import Wording

/// Why the files that a record kept make what it earns a specimen.
package enum FileReasons {
  /// The figures nobody has compared with the print, and the drivers nobody has tried.
  package static func reasons(
    procedure: Procedure,
    drivers: [DriverDefinition],
    confirmations: [FigureConfirmation]
  ) -> [BilingualText] {
    let unconfirmed = procedure.unconfirmedDecidingFigures { figure in
      confirmations.contains { $0.confirms(figure) }
    }
    let figures = unconfirmed.isEmpty ? [] : [unconfirmedFigures(unconfirmed.count)]
    return figures
      + drivers.filter { $0.trial == .untried }
      .sorted { $0.role.rawValue < $1.role.rawValue }.map { untried($0.role) }
  }

  private static func unconfirmedFigures(_ count: Int) -> BilingualText {
    BilingualText(
      zh: "规程文件中有 \(count) 个决定结果的数值未经印刷文本确认",
      en: "\(count) deciding figures of the procedure are not confirmed against the print"
    )
  }

  private static func untried(_ role: InstrumentRole) -> BilingualText {
    BilingualText(
      zh: "\(role.name.zh)的驱动没有对照实物或记录试过",
      en: "the driver of the \(role.name.en) has not been tried against a transcript"
    )
  }
}

extension FigureConfirmation {
  /// Whether it is of this figure as it stands: a changed value or clause is not confirmed.
  package func confirms(_ other: ProcedureFigure) -> Bool {
    (figure, value, clause) == (other.path, other.value, other.provenance.clause)
  }
}
