import DataFiles
import Wording

/// The sentences of the rules on what belongs together.
extension DriverDefinition {
  func misplacedElement(_ path: String, _ file: String) -> Finding {
    finding(
      file,
      path,
      elements == nil
        ? BilingualText(
          zh: "{element} 没有含义，因为没有写 elements",
          en: "{element} has no meaning without 'elements'"
        )
        : BilingualText(zh: "{element} 在这里没有含义", en: "{element} has no meaning here"),
      elements == nil
        ? BilingualText(
          zh: "请写 elements: { single: \"1\", sum: SIGMA }。",
          en: "Write elements: { single: \"1\", sum: SIGMA }."
        )
        : BilingualText(
          zh: "{element} 只能写在 prepare 和 commands 中。",
          en: "It stands in 'prepare' and in 'commands' only."
        )
    )
  }

  func missingSum(_ file: String) -> Finding {
    finding(
      file,
      "elements",
      BilingualText(
        zh: "有三相接线，却没有写各相之和从哪里读",
        en: "there is a three-phase wiring, but not what the sum is read from"
      ),
      BilingualText(
        zh: "请写 elements: { single: \"1\", sum: SIGMA }。",
        en: "Write elements: { single: \"1\", sum: SIGMA }."
      )
    )
  }

  func idleElements(_ file: String) -> Finding {
    finding(
      file,
      "elements",
      BilingualText(zh: "没有语句用到 {element}", en: "no statement has a place for {element}"),
      BilingualText(
        zh: "请在语句中写 {element}，或去掉 elements。",
        en: "Write {element} into a statement, or take 'elements' out."
      )
    )
  }

  func holdsNothing(_ file: String) -> Finding {
    finding(
      file,
      "commands.mode",
      BilingualText(
        zh: "既不能恒压也不能恒流",
        en: "it holds neither a voltage nor a current"
      ),
      BilingualText(
        zh: "直流负载写 constant-voltage，交流负载写 constant-current。",
        en: "Write constant-voltage for a DC load, constant-current for an AC one."
      )
    )
  }

  func lacking(_ name: String, because other: String, _ file: String) -> Finding {
    finding(
      file,
      "commands",
      BilingualText(zh: "有 \(other)，却没有 '\(name)'", en: "there is \(other) but no '\(name)'"),
      BilingualText(
        zh: "请按 Drivers/blueprint.yaml 补写。",
        en: "Write it as Drivers/blueprint.yaml shows."
      )
    )
  }
}
