import Console
import Wording

extension Command {
  static let initialise = Command(
    name: "init",
    summary: BilingualText(
      zh: "初次使用：五个问题，查找仪器，一次模拟检定",
      en: "for somebody new: five questions, instruments found, a simulated verification"
    ),
    options: [.store, .documents, .clock, .keys],
    examples: ["assize init"]
  ) { arguments, session in
    try await Screens.show(SetupScreen(), TuiOptions(arguments), session)
    return .success
  }
}
