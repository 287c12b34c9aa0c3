import Foundation
import Testing

/// The numbers of one load point, computed again with decimals that are not the program's.
struct Arithmetic {
  let point: RunReport.LoadPoint
  /// In percent.
  let interval: Decimal

  init(_ point: RunReport.LoadPoint, interval: String = "0.1") {
    self.point = point
    self.interval = Decimal(string: interval) ?? 1
  }

  func check(at location: SourceLocation = #_sourceLocation) throws {
    var errors: [Decimal] = []
    for reading in point.readings {
      let pile = try Quantity(reading.pileEnergy).wattHours
      if reading.register != "pulses" {
        let (start, end) = (try Quantity(reading.pileStart), try Quantity(reading.pileEnd))
        #expect(end.wattHours - start.wattHours == pile, sourceLocation: location)
      }
      let reference = try Quantity(reading.referenceEnergy).wattHours
      let error = (pile - reference) / reference * 100
      #expect(
        try Decimal(signed: reading.error) == error.rounded(to: Decimal(string: "0.000001")!),
        "reading \(reading.reading) of \(point.loadPoint)",
        sourceLocation: location
      )
      errors.append(error)
    }
    let mean = errors.reduce(0, +) / Decimal(errors.count)
    let rounded = mean.rounded(to: interval)
    #expect(try Decimal(signed: try #require(point.rounded)) == rounded, sourceLocation: location)
    let limit = try Quantity(point.limit).number
    #expect(
      point.conclusion == (abs(rounded) <= limit ? "conforming" : "nonconforming"),
      "the rounded value is judged: \(rounded) against \(limit)",
      sourceLocation: location
    )
  }
}

/// Expects what the pile showed within what its display can show of the truth.
///
/// A truncating display shows up to one step less; the pile's own spread is 0.005 %.
func expect(
  _ reading: RunReport.Reading,
  of point: RunReport.LoadPoint,
  liesBy truth: Truth,
  at location: SourceLocation = #_sourceLocation
) throws {
  let reference = try Quantity(reading.referenceEnergy).wattHours.approximation
  let current = try Quantity(point.current).approximation
  let counted = truth.counted(byReference: reference, at: current)
  let shown = try Quantity(reading.pileEnergy).wattHours.approximation
  let spread = counted * 0.0003
  #expect(
    shown <= counted + spread && shown > counted - 1 - spread,
    "the pile showed \(shown) Wh and had counted \(counted) Wh",
    sourceLocation: location
  )
}
