import Instruments
import Metrology
import Wording

extension Interlock {
  /// A value above its limit.
  struct Crossing: Equatable {
    var name: BilingualText
    var value: QuantityValue
    var limit: QuantityValue
  }

  /// The first value of a sample that is above its limit; nil where everything holds.
  func crossing(
    voltage: QuantityValue?,
    current: QuantityValue?,
    power: QuantityValue? = nil,
    temperature: QuantityValue? = nil
  ) -> Crossing? {
    let held = [
      (BilingualText(zh: "电压", en: "voltage"), voltage, self.voltage),
      (BilingualText(zh: "电流", en: "current"), current, self.current),
      (BilingualText(zh: "功率", en: "power"), power, self.power),
      (BilingualText(zh: "负载温度", en: "temperature of the load"), temperature, self.temperature),
    ]
    for case (let name, let value?, let limit?) in held
    where value.inBaseUnit.magnitude > limit.inBaseUnit {
      return Crossing(name: name, value: value, limit: limit)
    }
    return nil
  }
}
