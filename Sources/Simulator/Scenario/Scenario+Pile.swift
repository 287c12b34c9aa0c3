import DataFiles

extension PileCharacteristics {
  init?(_ section: MappingReader) {
    let (maker, model, serial) = (
      section.text("maker"), section.text("model"), section.text("serial")
    )
    let current = section.positive("maximum-current", in: "A")
    let voltage = section.positive("maximum-voltage", in: "V")
    let power = section.optionalPositive("maximum-power", in: "W")
    let startTime = section.magnitude("start-time", in: "s")
    let ramp = section.positive("ramp", in: "A/s")
    let endTime = section.magnitude("end-time", in: "s")
    let error = section.mapping("error").flatMap { ErrorCurve($0) }
    let repeatability = section.magnitude("repeatability", in: "1")
    let display = section.mapping("display").flatMap { Display($0) }
    let clock = section.mapping("clock").flatMap { Clock($0) }
    let price = section.magnitude("price", in: "yuan/kWh")
    guard let maker, let model, let serial, let current, let voltage, let startTime, let ramp,
      let endTime, let error, let repeatability, let display, let clock, let price
    else { return nil }
    self.init(
      maker: maker,
      model: model,
      serial: serial,
      maximumCurrent: current,
      maximumVoltage: voltage,
      maximumPower: power,
      startTime: startTime,
      ramp: ramp,
      endTime: endTime,
      error: error,
      repeatability: repeatability,
      register: display.register,
      resolution: display.resolution,
      reading: display.reading,
      refresh: display.refresh,
      cumulativeStart: display.cumulativeStart,
      clockOffset: clock.offset,
      clockDrift: clock.drift,
      price: price
    )
  }

  private struct Display {
    var register: Register
    var resolution: Double
    var reading: Reading
    var refresh: Double
    var cumulativeStart: Double

    init?(_ section: MappingReader) {
      let register = section.choice("energy-register", Register.self)
      let resolution = section.positive("resolution", in: "kWh")
      let reading = section.choice("reading", Reading.self)
      let refresh = section.magnitude("refresh", in: "s")
      let start = section.magnitude("cumulative-start", in: "kWh")
      guard let register, let resolution, let reading, let refresh, let start else { return nil }
      self.register = register
      self.resolution = resolution
      self.reading = reading
      self.refresh = refresh
      cumulativeStart = start
    }
  }

  private struct Clock {
    var offset: Double
    var drift: Double

    init?(_ section: MappingReader) {
      let offset = section.number("offset", in: "s")
      let drift = section.number("drift", in: "ppm")
      guard let offset, let drift else { return nil }
      self.offset = offset
      self.drift = drift / 1_000_000
    }
  }
}

extension ErrorCurve {
  fileprivate init?(_ section: MappingReader) {
    let base = section.number("base", in: "1")
    let slope = section.number("slope", in: "1")
    guard let base, let slope else { return nil }
    self.init(base: base, slope: slope)
  }
}
