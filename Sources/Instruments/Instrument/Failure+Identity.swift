import Transport
import Wording

/// Why an instrument is not taken for the one that is wanted.
extension Failure {
  static func identityNotUnderstood(_ subject: Subject, raw: String) -> Failure {
    Failure(
      .identityNotUnderstood,
      BilingualText(
        zh: "\(subject.name.zh)的身份应答无法识别。",
        en: "\(subject.The) gave an identity that cannot be read."
      ),
      remedy: BilingualText(
        zh: "请核对 \(subject.link) 上是否为该仪器，以及驱动是否相符。",
        en: "Check that this instrument is on \(subject.link), and that the driver is its own."
      ),
      causes: ["it answered \(WireText.quoted(raw.utf8))"]
    )
  }

  static func identityIsOther(
    _ subject: Subject,
    driver: DriverDefinition,
    found: InstrumentIdentity
  ) -> Failure {
    Failure(
      .identityIsOther,
      BilingualText(
        zh: "\(subject.link) 上是 \(found.maker) \(found.model)，不是驱动 \(driver.id) 的仪器。",
        en: "On \(subject.link) is a \(found.maker) \(found.model), which is no instrument of the "
          + "driver \(driver.id)."
      ),
      remedy: BilingualText(
        zh: "请在装置文件中改正\(subject.name.zh)的连接地址或驱动。",
        en: "Correct the link or the driver of the \(subject.name.en) in the bench file."
      ),
      causes: ["it answered \(WireText.quoted(found.raw.utf8))"]
    )
  }

  static func serialIsOther(
    _ subject: Subject,
    expected: String,
    found: InstrumentIdentity
  ) -> Failure {
    Failure(
      .serialIsOther,
      BilingualText(
        zh: "\(subject.name.zh)应为出厂编号 \(expected)，实际为 \(found.serial)。",
        en: "\(subject.The) should have the serial number \(expected), but has \(found.serial)."
      ),
      remedy: BilingualText(
        zh: "请接上校准证书所对应的那台仪器，或在装置文件中登记这一台及其证书。",
        en: "Connect the instrument the calibration certificate is for, or enter this one and its "
          + "certificate in the bench file."
      ),
      causes: ["\(subject.link) answered \(WireText.quoted(found.raw.utf8))"]
    )
  }
}
