import DataFiles
import Metrology
import Wording

extension Interlock {
  /// Below a second a busy computer looks dead; beyond a minute a dead one looks busy.
  private static let heartbeats = Duration.seconds(1)...Duration.seconds(60)

  static func decode(_ reader: MappingReader) -> Interlock? {
    let voltage = limit(reader, "voltage", .voltage)
    let current = limit(reader, "current", .current)
    let power = limit(reader, "power", .power)
    let isWatched = reader.has("temperature")
    let temperature = isWatched ? limit(reader, "temperature", .temperature) : nil
    guard let heartbeat = heartbeat(reader), let voltage, let current, let power,
      temperature != nil || !isWatched
    else { return nil }
    return Interlock(
      voltage: voltage,
      current: current,
      power: power,
      temperature: temperature,
      heartbeat: heartbeat
    )
  }

  private static func limit(
    _ reader: MappingReader,
    _ key: String,
    _ kind: MeasurementUnit.Kind
  ) -> QuantityValue? {
    guard let value = reader.quantity(key, kind) else { return nil }
    if value.number > .zero { return value }
    reader.report(
      key,
      BilingualText(zh: "\(value) 不大于零", en: "\(value) is not above zero"),
      remedy: BilingualText(
        zh: "请写本装置在任何时候都不得超过的值。",
        en: "Write what must never be exceeded on this bench."
      )
    )
    return nil
  }

  private static func heartbeat(_ reader: MappingReader) -> Duration? {
    guard let value = reader.quantity("heartbeat", .duration) else { return nil }
    if heartbeats.contains(value.duration) { return value.duration }
    reader.report(
      "heartbeat",
      BilingualText(zh: "\(value) 不在 1 s 到 60 s 之间", en: "\(value) is not from 1 s to 60 s"),
      remedy: BilingualText(
        zh: "请写看护进程最多等待多久没有心跳，如 5 s。",
        en: "Write how long the guard waits without a heartbeat, such as 5 s."
      )
    )
    return nil
  }
}
