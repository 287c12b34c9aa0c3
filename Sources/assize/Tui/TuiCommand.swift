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
    let first = SignInScreen(next: DayScreen())
    try await Screens.show(first, TuiOptions(arguments), session)
    return .success
  }
}
