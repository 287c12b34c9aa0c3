import Evidence
import Wording

extension Question {
  /// The place of what a person does with charging sessions, `session/3/start`.
  static let sessionPlace = "session/"

  /// Asks a person to begin a charging session that no driver begins.
  ///
  /// An alternating load draws what it is set to, so the person looks at what the pile allows.
  static func start(
    ofSession number: Int,
    on connector: String,
    at point: PlanRecord.Point,
    isAlternating: Bool
  ) -> Question {
    let (voltage, current) = ("\(point.voltage)", "\(point.current)")
    let setting =
      isAlternating
      ? BilingualText(
        zh: "确认充电桩允许不小于 \(current)（\(voltage)）",
        en: "see that the pile allows at least \(current) at \(voltage)"
      )
      : BilingualText(
        zh: "车辆模拟器设为 \(voltage)、\(current)",
        en: "set the vehicle simulator to \(voltage) and \(current)"
      )
    return action(
      "\(number)/start",
      BilingualText(
        zh: "第 \(number) 次充电会话（枪 \(connector)）：插枪，\(setting.zh)，在充电桩上启动充电，然后确认",
        en: "Charging session \(number), connector \(connector): plug in, \(setting.en), start "
          + "charging at the pile, then confirm"
      )
    )
  }

  /// Asks a person to end it.
  static func end(ofSession number: Int, on connector: String) -> Question {
    action(
      "\(number)/end",
      BilingualText(
        zh: "第 \(number) 次充电会话（枪 \(connector)）：负载已断开，在充电桩或车辆模拟器上结束充电，然后确认",
        en: "Charging session \(number), connector \(connector): the load is off; end charging at "
          + "the pile or the vehicle simulator, then confirm"
      )
    )
  }

  private static func action(_ id: String, _ text: BilingualText) -> Question {
    Question(id: sessionPlace + id, text: text, expectation: .action)
  }
}
