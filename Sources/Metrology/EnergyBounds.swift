/// The energies in kWh that a shown one may stand for.
struct EnergyBounds {
  let shown: ExactRatio
  /// 0 or more.
  let least: ExactRatio
  let most: ExactRatio
  /// Whether the largest itself is possible; a truncated session never reaches E + δ.
  let reachesMost: Bool

  /// The unseen digits of a session's register: E…E + δ truncated, E ± δ/2 rounded; of a difference
  /// of two values E ± δ, whichever way they drop what they cannot show.
  init(_ inputs: PaymentInputs) throws(MetrologyFault) {
    shown = try Self.kilowattHours(inputs.energy, .energy)
    let digit = try Self.kilowattHours(inputs.energyResolution, .resolution)
    if digit.isZero { throw .notPositive(.resolution) }
    let (below, above) =
      switch inputs.register {
      case .truncatedSession: (ExactRatio.zero, digit)
      case .roundedSession: (try digit / ExactRatio(2), try digit / ExactRatio(2))
      case .cumulative: (digit, digit)
      }
    least = max(.zero, try shown - below)
    most = try shown + above
    reachesMost = inputs.register != .truncatedSession
  }

  private static func kilowattHours(
    _ quantity: QuantityValue,
    _ argument: MetrologyFault.Argument
  ) throws(MetrologyFault) -> ExactRatio {
    guard quantity.unit.kind == .energy else { throw .wrongKind(argument, expected: .energy) }
    if quantity.number.isNegative { throw .negative(argument) }
    let joules = try ExactRatio(inBaseUnit: quantity)
    return try joules / ExactRatio(MeasurementUnit.kilowattHour.factor)
  }
}
