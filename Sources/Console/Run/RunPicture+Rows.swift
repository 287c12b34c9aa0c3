import Evidence
import Execution
import Metrology
import Wording

extension RunPicture {
  /// Where the run stands, what is measured in large figures, time, and what was said last.
  func rows(in view: View) -> [Row] {
    let head = [Row()] + place(view) + state(view)
    let live = progress.map { [Row()] + figures($0, view) + [Row()] + times($0, view) } ?? []
    let room = max(0, view.height - head.count - live.count - 1)
    return head + live + [Row()] + said(room, view)
  }

  private func place(_ view: View) -> [Row] {
    let record = number.map { view.words("原始记录 \($0)", "Record \($0)") }
    var words = [record].compactMap(\.self)
    if let progress {
      let (reading, of) = (progress.reading, progress.readings)
      words += [
        view.words(progress.loadPoint),
        view.words("第 \(reading)/\(of) 次", "reading \(reading) of \(of)"),
        view.words(progress.phase),
      ]
    } else {
      words.append(step.map(view.words) ?? view.words("准备检定…", "Preparing the run…"))
    }
    return Row.wrapped(words.joined(separator: " · "), .strong, width: view.width - 2, indent: 2)
  }

  /// What is going on beside the plan, and what a hand must do now.
  private func state(_ view: View) -> [Row] {
    let words: BilingualText? =
      if isClosed {
        BilingualText(zh: "… 记录已结束，正在出具文件", en: "… The record is closed; making its documents")
      } else if isCleaningUp {
        BilingualText(zh: "■ 正在断开负载并回读确认", en: "■ Taking the load off and reading it back")
      } else if isStopping {
        BilingualText(zh: "■ 正在停止：先断开负载", en: "■ Stopping: the load goes off first")
      } else if isPaused {
        BilingualText(zh: "‖ 已暂停，负载已断开；按 P 继续", en: "‖ Paused, the load is off; P goes on")
      } else if asked != nil {
        BilingualText(zh: "▸ 需要您：按 Enter", en: "▸ Your hand is needed: press Enter")
      } else if isPauseWanted {
        BilingualText(zh: "‖ 将在本次读数后暂停", en: "‖ Will pause after this reading")
      } else {
        nil
      }
    return words.map { Row.wrapped(view.words($0), .warning, width: view.width - 2, indent: 2) }
      ?? []
  }

  private func figures(_ progress: RunProgress, _ view: View) -> [Row] {
    let column = (view.width - 2) / 3
    let values = [("U", progress.voltage), ("I", progress.current), ("P", progress.power)]
    let labels = values.map { name, value in
      DisplayWidth.padded("\(name)  \(value?.description ?? "–")", to: column)
    }
    let digits = values.map { _, value in
      BigDigits.rows(value.map { "\($0.number)" } ?? "–", width: column - 2)
    }
    return [Row("  " + labels.joined(), .faint)]
      + (0..<3).map { row in Row("  " + digits.map { $0[row] + "  " }.joined(), .strong) }
  }

  private func times(_ progress: RunProgress, _ view: View) -> [Row] {
    var rows = [
      time(view.words("本点", "point"), pointFraction(progress), progress.pointRemaining, view)
        + Row("   " + energy(progress, view)),
      time(view.words("全程", "run"), progress.fraction, progress.remaining, view)
        + Row(
          "   "
            + view.words(
              "已读 \(progress.readingsDone)/\(progress.readingsPlanned) 次",
              "readings \(progress.readingsDone) of \(progress.readingsPlanned)"
            )
        ),
    ]
    if let next = progress.next {
      let head = DisplayWidth.padded(view.words("下一步", "next"), to: 8)
      rows.append(Row("  " + head + view.words(next)))
    }
    return rows
  }

  private func time(_ name: String, _ fraction: Double, _ left: Duration, _ view: View) -> Row {
    let left = DurationText.of(left)
    let bar = ProgressBar.text(fraction, width: max(10, min(40, view.width - 60)))
    let words = view.words("剩余 \(left.zh)", "\(left.en) left")
    return Row(
      "  " + DisplayWidth.padded(name, to: 8) + bar + "  " + DisplayWidth.padded(words, to: 16)
    )
  }

  /// What the reference has counted only where nobody could copy it.
  private func energy(_ progress: RunProgress, _ view: View) -> String {
    let planned = progress.plannedEnergy
    guard let energy = progress.energy, !progress.isReadByPerson else {
      return view.words("目标 \(planned)", "planned \(planned)")
    }
    return view.words("标准 \(energy) / \(planned)", "\(energy) of \(planned)")
  }

  /// By the plan's time: the energy itself is nobody's to see where a person reads the pile.
  private func pointFraction(_ progress: RunProgress) -> Double {
    let point = plan?.points.first { $0.name == progress.loadPoint }
    guard let point else { return 0 }
    let whole = point.minutes.duration * max(1, point.readings)
    return whole > .zero ? 1 - progress.pointRemaining / whole : 0
  }

  private func said(_ room: Int, _ view: View) -> [Row] {
    let lines = kept.suffix(room).flatMap {
      RunLines.lines(for: $0, in: view.language, width: view.width - 4)
    }
    return lines.flatMap { Row.wrapped($0, width: view.width - 2, indent: 2) }.suffix(room)
  }
}
