import Console
import Glibc
import Wording

/// Opens the full screen at its first screen, until the person leaves.
enum Screens {
  static func show(
    _ first: any Screen,
    _ options: TuiOptions,
    _ session: Session
  ) async throws {
    guard session.hasScreen else { throw Failure.noTerminal }
    let mailbox = Mailbox()
    let drafts = DraftFile()
    let control = RunControl(mailbox)
    let workplace = Workplace(options, session, mailbox, drafts, control)
    let app = App(language: session.language, first: first, drafts: drafts.all())
    // Whatever writes to standard error meanwhile would write over the screens.
    let errors = StandardErrorLog.begin()
    defer { errors.end() }
    SignalWatch.start(for: SignalWatch.endings + [SIGWINCH]) { name in
      guard name != "SIGWINCH" else { return mailbox.post(.resized) }
      control.leave(BilingualText(zh: "收到信号 \(name)。", en: "signal \(name) arrived."))
      mailbox.post(.ended)
    }
    let wishes = WishQueue(workplace, control)
    let isPlain = ProcessEnvironment.all["TERM"] == "linux"
    let stage = Stage(app, mailbox) { control.keyed($0) }
    let wasShown = await stage.play(isPlain: isPlain) { wishes.add($0) }
    await workplace.close()
    guard wasShown else { throw Failure.noTerminal }
  }
}
