import Wording

extension Failure {
  static func temperatureNotShown(_ subject: Subject, driver: DriverDefinition) -> Failure {
    Failure(
      .temperatureNotShown,
      BilingualText(
        zh: "装置文件限定了负载温度，而驱动 \(driver.id) 读不到\(subject.name.zh)的温度。",
        en: "The bench file limits a temperature that the driver \(driver.id) cannot read from the "
          + "\(subject.name.en)."
      ),
      remedy: BilingualText(
        zh: "删去 interlock.temperature，或在驱动中补上 temperature 命令及其出处。",
        en: "Leave interlock.temperature out, or give the driver a command 'temperature' with its "
          + "source."
      )
    )
  }
}
