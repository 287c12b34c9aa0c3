import Evidence
import Metrology
import Wording

/// The columns of a list of records, as wide as the terminal allows.
struct RecordColumns {
  let view: View
  let list: RecordsList

  private var maker: Int { view.width >= 110 ? 26 : 0 }

  private var widths: [Int] {
    let (kind, conclusion, signed) = view.language == .chinese ? (8, 8, 12) : (10, 15, 12)
    let rest = view.width - 2 - 6 - 10 - maker - kind - conclusion - signed
    let gaps = 2 * (maker > 0 ? 6 : 5) + 1
    return [6, 10, max(8, rest - gaps), maker, kind, conclusion, signed]
  }

  var head: Row {
    let names = [
      view.words("记录", "record"), view.words("日期", "day"), view.words("出厂编号", "serial"),
      view.words("厂家", "maker"), view.words("类别", "kind"), view.words("结论", "conclusion"),
      view.words("签名", "signed"),
    ]
    return Row("  ") + row(names.map { Row($0, .heading) })
  }

  func row(_ line: RecordLine) -> Row {
    let conclusion = conclusion(line)
    return row([
      Row(DisplayWidth.aligned("\(line.number)", to: 6)), Row(String(line.openedAt.prefix(10))),
      Row(line.pile.serial), Row(line.pile.maker), Row(kind(line.kind)), conclusion,
      Row(signed(line)),
    ])
  }

  private func row(_ cells: [Row]) -> Row {
    let shown = zip(cells, widths).filter { $1 > 0 }
    return shown.enumerated().reduce(Row()) { row, cell in
      row + (cell.offset == 0 ? Row() : Row("  ")) + cell.element.0.filled(to: cell.element.1)
    }
  }

  func conclusion(_ line: RecordLine) -> Row {
    if let conclusion = line.conclusion {
      let ink: Ink =
        switch conclusion {
        case .conforming: .good
        case .nonconforming: .bad
        case .notCompleted, .notApplicable: .warning
        }
      return Row("\(conclusion.mark) \(view.words(conclusion.text))", ink)
    }
    return list.underWay.contains(line.number)
      ? Row("▸ " + view.words("进行中", "under way"), .warning)
      : Row("… " + view.words("中断", "interrupted"), .warning)
  }

  /// A letter for each stage, with a mark for those that were signed.
  private func signed(_ line: RecordLine) -> String {
    guard line.isClosed else { return "–" }
    let letters = [view.words("检", "V"), view.words("核", "C"), view.words("批", "A")]
    return letters.enumerated()
      .map { $1 + (line.signers.count > $0 ? "✓" : "–") }
      .joined(separator: " ")
  }

  private func kind(_ kind: String) -> String {
    switch kind {
    case "initial": view.words("首次检定", "initial")
    case "subsequent": view.words("后续检定", "subsequent")
    case "in-service": view.words("使用中", "in-service")
    default: kind
    }
  }

  /// What the columns have no room for.
  func details(_ line: RecordLine) -> [Row] {
    let pile = "\(line.pile.maker) \(line.pile.model) \(line.pile.serial)"
    let connector = view.words("枪 \(line.connector)", "connector \(line.connector)")
    let signers = line.signers.map { "\(view.words(RecordWords.text(of: $0.role))) \($0.user)" }
    let due = line.dueStage.map { role in
      let name = view.words(RecordWords.text(of: role))
      return view.words("轮到\(name)", "due: \(name)")
    }
    let gone = line.withdrawn.map { view.words("已撤回 \($0)", "withdrawn \($0)") }
    let people = (signers.map { "✓ " + $0 } + [due].compactMap(\.self) + gone)
      .joined(separator: view.words("，", ", "))
    let width = view.width - 2
    return Row.wrapped(
      "\(pile)，\(connector)".replacing("，", with: view.words("，", ", ")),
      width: width,
      indent: 2
    )
      + Row.wrapped(people.isEmpty ? "–" : people, .faint, width: width, indent: 2)
  }
}
