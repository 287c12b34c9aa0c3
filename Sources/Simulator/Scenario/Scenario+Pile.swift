import DataFiles

extension PileCharacteristics {
  init?(_ section: MappingReader) {
    let maker = section.text("maker")
    let (model, serial) = (section.text("model"), section.text("serial"))
    let output = Output(section)
    let session = Session(section)
    let metering = Metering(section)
    let display = section.mapping("display").flatMap { Display($0) }
    let clock = section.mapping("clock").flatMap { Clock($0) }
    let tariff = DailyTariff(section)
    let amount = AmountDisplay(section)
    guard let maker, let model, let serial, let output, let session, let metering, let display,
      let clock, let tariff, let amount
    else { return nil }
    self.init(
      maker: maker,
      model: model,
      serial: serial,
      supply: output.supply,
      maximumCurrent: output.maximumCurrent,
      maximumVoltage: output.maximumVoltage,
      maximumPower: output.maximumPower,
      startTime: session.startTime,
      ramp: session.ramp,
      endTime: session.endTime,
      error: metering.error,
      repeatability: metering.repeatability,
      creep: metering.creep,
      constant: metering.constant,
      register: display.register,
      resolution: display.resolution,
      reading: display.reading,
      refresh: display.refresh,
      cumulativeStart: display.cumulativeStart,
      clockOffset: clock.offset,
      clockDrift: clock.drift,
      tariff: tariff,
      amount: amount
    )
  }

  private struct Session {
    var startTime: Double
    var ramp: Double
    var endTime: Double

    init?(_ section: MappingReader) {
      let startTime = section.magnitude("start-time", in: "s")
      let ramp = section.positive("ramp", in: "A/s")
      let endTime = section.magnitude("end-time", in: "s")
      guard let startTime, let ramp, let endTime else { return nil }
      self.startTime = startTime
      self.ramp = ramp
      self.endTime = endTime
    }
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
      // Beyond that it is no clock, and a day of it would cross countless boundaries of a tariff.
      let drift = section.number("drift", in: "ppm", atMost: 100_000)
      guard let offset, let drift else { return nil }
      self.offset = offset
      self.drift = drift / 1_000_000
    }
  }
}
