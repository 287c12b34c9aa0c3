import Instruments
import Metrology
import Wording

extension Failure {
  static func limitCrossed(_ crossing: Interlock.Crossing) -> Failure {
    let (name, value, limit) = (crossing.name, crossing.value, crossing.limit)
    return Failure(
      .limitCrossed,
      BilingualText(
        zh: "联锁动作：\(name.zh) \(value) 超过限值 \(limit)，已先断开负载。",
        en:
          "Interlock: the \(name.en) of \(value) is above the limit of \(limit). The load was taken "
          + "off first."
      ),
      remedy: BilingualText(
        zh: "查明原因后再重新开始；限值写在装置文件的 interlock 中。",
        en: "Find the cause before a new run; the limits stand in the bench file under interlock."
      )
    )
  }

  static func planBeyondLimit(_ crossing: Interlock.Crossing, at point: BilingualText) -> Failure {
    let (name, value, limit) = (crossing.name, crossing.value, crossing.limit)
    return Failure(
      .planBeyondLimit,
      BilingualText(
        zh: "负载点 \(point.zh) 的\(name.zh) \(value) 超过本装置的联锁限值 \(limit)。负载尚未接通。",
        en: "The load point \(point.en) has a \(name.en) of \(value), above this bench's limit of "
          + "\(limit). The load has not been switched on."
      ),
      remedy: BilingualText(
        zh: "换用能承受该负载点的装置；确认装置能够承受时才修改装置文件中的限值。",
        en:
          "Use a bench that can take this point; raise the limit in the bench file only where the "
          + "bench can."
      )
    )
  }

  static let cleanUpCutShort = Failure(
    .cleanUpCutShort,
    BilingualText(
      zh: "收尾时间已到，或再次要求中止；负载已先行处理。",
      en:
        "Clean-up was cut short, by its deadline or by a second stop; the load was dealt with first."
    ),
    remedy: BilingualText(
      zh: "需要累计示值时从仪器面板读取。",
      en: "Read the register at the instrument itself where it is needed."
    )
  )
}
