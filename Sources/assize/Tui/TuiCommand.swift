import Console
import Wording

extension Command {
  static let tui = Command(
    name: "tui",
    summary: BilingualText(
      zh: "打开全屏界面：登录、准备、检定、签名与查询（不带命令时也是如此）",
      en: "open the full screen: sign in, prepare, verify, sign, search (also without any command)"
    ),
    options: TuiOptions.all,
    examples: ["assize", "assize tui --bench bench.yaml --piles today.yaml"]
  ) { arguments, session in
    guard session.hasScreen else { throw Failure.noTerminal }
    let options = try TuiOptions(arguments)
    let mailbox = Mailbox()
    let drafts = DraftFile()
    let workplace = Workplace(options, session, mailbox, drafts)
    let app = App(
      language: session.language,
      first: SignInScreen(next: DayScreen()),
      drafts: drafts.all()
    )
    // Whatever writes to standard error meanwhile would write over the screens.
    let errors = StandardErrorLog.begin()
    defer { errors.end() }
    SignalWatch.start { _ in mailbox.post(.ended) }
    ResizeWatch.start(mailbox)
    let wishes = WishQueue(workplace)
    try await Stage(app, mailbox).play(isPlain: ProcessEnvironment.all["TERM"] == "linux") {
      wishes.add($0)
    }
    await workplace.close()
    return .success
  }
}
