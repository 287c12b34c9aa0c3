/// How one load point is read: what the uncertainty of a register comparison depends on.
package struct RegisterComparison: Hashable, Sendable {
  /// How the reference's energy is taken.
  package enum ReferenceReading: String, Hashable, Sendable, CaseIterable, Codable {
    /// One value of an integration that was reset before: one rounding.
    case reset
    /// The difference of two values: two roundings.
    case difference
  }

  /// Which register of the pile is read, and how it drops what it cannot show.
  package enum PileRegister: String, Hashable, Sendable, CaseIterable, Codable {
    /// The difference of two values of a register that is never reset.
    case cumulative
    /// A value that starts at 0 with the session, its unseen digits cut off.
    case truncatedSession = "truncated-session"
    /// A value that starts at 0 with the session, rounded to the nearest digit.
    case roundedSession = "rounded-session"
  }

  /// When both registers are read.
  package enum Method: Hashable, Sendable {
    /// Before the load is on and after it is off: nothing moves while reading.
    case standstill
    /// While energy flows at this power: the two are read at most `synchronisation` apart, and the
    /// pile's display may be one refresh period old.
    case underLoad(
      power: QuantityValue,
      synchronisation: QuantityValue,
      displayRefresh: QuantityValue
    )
    /// While energy flows at this power, both ends at a change of the pile's last digit.
    ///
    /// `refresh` is the display's period; `enclosure` the reference's energy between the looks
    /// before and after a change, the larger of both ends.
    case digitChange(power: QuantityValue, refresh: QuantityValue, enclosure: QuantityValue)
    /// Whole pulses of the test output between two edges, each enclosed like a change of digit.
    case pulse(enclosure: QuantityValue)
  }

  /// A standard deviation of single readings that was found beforehand.
  ///
  /// Found through a display as coarse as the pile's, so that it contains the resolution; or so much
  /// smaller that this makes no difference. Below the resolution it is left out of the budget.
  package struct Repeatability: Hashable, Sendable {
    package var standardDeviation: QuantityValue
    package var readings: Int

    /// Takes a relative standard deviation in % and the number of readings it comes from.
    package init(standardDeviation: QuantityValue, readings: Int) {
      self.standardDeviation = standardDeviation
      self.readings = readings
    }
  }

  /// The energy of one reading.
  package var energy: QuantityValue
  /// How many readings the mean is taken of.
  package var readings: Int
  /// The standard's limit of error in % (its class), taken as rectangular.
  package var standard: QuantityValue
  /// The weight of the last digit of the reference's answer, an energy.
  package var referenceResolution: QuantityValue
  package var referenceReading: ReferenceReading
  /// The weight δ of the last digit of the pile's display, an energy.
  ///
  /// For pulses only the step in which energies are planned.
  package var pileResolution: QuantityValue
  package var pileRegister: PileRegister
  package var repeatability: Repeatability
  package var method: Method
  /// Limits of error in %, taken as rectangular; nil where the source does not exist.
  package var transducer: QuantityValue?
  package var drift: QuantityValue?
  package var temperature: QuantityValue?

  package init(
    energy: QuantityValue,
    readings: Int,
    standard: QuantityValue,
    referenceResolution: QuantityValue,
    referenceReading: ReferenceReading,
    pileResolution: QuantityValue,
    pileRegister: PileRegister,
    repeatability: Repeatability,
    method: Method = .standstill,
    transducer: QuantityValue? = nil,
    drift: QuantityValue? = nil,
    temperature: QuantityValue? = nil
  ) {
    self.energy = energy
    self.readings = readings
    self.standard = standard
    self.referenceResolution = referenceResolution
    self.referenceReading = referenceReading
    self.pileResolution = pileResolution
    self.pileRegister = pileRegister
    self.repeatability = repeatability
    self.method = method
    self.transducer = transducer
    self.drift = drift
    self.temperature = temperature
  }
}
