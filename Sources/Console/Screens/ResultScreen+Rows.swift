import Evidence
import Execution
import Metrology
import Wording

extension ResultScreen {
  func rows(in view: View) -> [Row] {
    [verdict(view), whatToDo(view), items(view), plot(view), papers(view), specimen(view)]
      .joined().map(\.self)
  }

  private var conclusion: Conclusion { result.record.closing?.conclusion ?? .notCompleted }

  private var ink: Ink {
    switch conclusion {
    case .conforming: .good
    case .nonconforming: .bad
    case .notCompleted, .notApplicable: .warning
    }
  }

  /// Framed, with its mark, in letters set wide.
  private func verdict(_ view: View) -> [Row] {
    let words = conclusion.text
    let zh = words.zh.map(String.init).joined(separator: " ")
    let en = words.en.uppercased().map(String.init).joined(separator: " ")
    let text = "  \(conclusion.mark)   \(view.words(zh, en))   \(conclusion.mark)  "
    let line = String(repeating: "═", count: DisplayWidth.of(text))
    let frame = ["╔\(line)╗", "║\(text)║", "╚\(line)╝"].map { Row("  " + $0, ink) }
    let reason = result.record.closing?.reason.map {
      Row.wrapped(view.words($0), width: view.width - 2, indent: 2)
    }
    let remedy = failure.map {
      Row.wrapped("→ " + view.words($0.remedy), .strong, width: view.width - 2, indent: 2)
    }
    let isSpecimen = !result.record.specimenReasons.isEmpty
    let specimen = view.words("! 样张，无效（原因见末尾）", "! SPECIMEN, NOT VALID (why: at the end)")
    return frame + (isSpecimen ? [Row("  " + specimen, .warning)] : []) + (reason ?? [])
      + (remedy ?? []) + signature(view)
  }

  /// What ended the run by itself; of a stop the person who stopped it knows.
  private var failure: Failure? {
    result.record.closing?.failure.flatMap { $0.code == .stopped ? nil : $0 }
  }

  private func signature(_ view: View) -> [Row] {
    signed.map { Row.wrapped("✓ " + view.words($0), .good, width: view.width - 2, indent: 2) } ?? []
  }

  private func whatToDo(_ view: View) -> [Row] {
    let steps = Instruction.all(after: result.record)
    let rows = steps.enumerated().flatMap { index, step in
      Row.wrapped("\(index + 1) \(view.words(step))", width: view.width - 2, indent: 4)
    }
    return heading("现在", "Now", view) + rows
  }

  private func items(_ view: View) -> [Row] {
    heading("项目", "Items", view)
      + result.record.verdicts.flatMap { verdict in
        RunLines.lines(for: .judged(verdict), in: view.language, width: view.width)
          .flatMap { Row.wrapped($0, width: view.width - 2, indent: $0.hasPrefix(" ") ? 4 : 2) }
      }
  }

  private func plot(_ view: View) -> [Row] {
    let points = result.record.verdicts.flatMap(\.loadPoints)
    guard let plot = ErrorPlot(points) else { return [] }
    return heading("误差 %", "Errors, %", view) + plot.rows(in: view)
  }

  private func papers(_ view: View) -> [Row] {
    let paths = result.documents.flatMap { Row.wrapped($0, width: view.width - 4, indent: 4) }
    let failure = result.failure.map {
      Row.wrapped("✗ " + view.words($0.sentence), .bad, width: view.width - 4, indent: 4)
    }
    guard !paths.isEmpty || failure != nil else { return [] }
    return heading("文件", "Documents", view) + paths + (failure ?? [])
  }

  private func specimen(_ view: View) -> [Row] {
    let reasons = result.record.specimenReasons
    guard !reasons.isEmpty else { return [] }
    return heading("样张，无效，因为", "Specimen, not valid, because", view, .warning)
      + reasons.flatMap { Row.wrapped("! " + view.words($0), width: view.width - 4, indent: 4) }
  }

  private func heading(_ zh: String, _ en: String, _ view: View, _ ink: Ink = .heading) -> [Row] {
    [Row(), Row("  " + view.words(zh, en), ink)]
  }
}
