import Alerts
import Console
import Glibc
import Wording

/// Says that a load could not be shown to be off, wherever somebody may see it.
enum LoadAlarm {
  /// By standard error, full width, and by every other channel.
  static func sound(_ failure: Failure, width: Int) {
    Output.errors(LoudBanner.lines(failure, width: width))
    carry(failure)
  }

  /// By the channels beside this process's own terminal.
  static func carry(_ failure: Failure) {
    Alarm().sound(failure.alarmLines)
  }

  /// Rings at the terminal until somebody is there.
  static func ring(_ input: TerminalInput, _ session: Session) async {
    guard session.canAsk else { return }
    let words = BilingualText(
      zh: "按任意键停止响铃。",
      en: "Press any key to stop the bell."
    )
    Output.errors([words.zh, words.en])
    await input.forgetInterruptions()
    await input.ringUntilKey { Output.raw("\u{07}", to: STDERR_FILENO) }
  }
}
