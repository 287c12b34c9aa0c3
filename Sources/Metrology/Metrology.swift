// Metrology: quantities, exact decimals, rounding, errors, uncertainty, conformity. The legally
// relevant core.
//
// It imports nothing and does no input or output, so that a metrologist can review it alone; its
// digest is printed on every document. It refuses binary floating point for anything that decides,
// and it has no sentences: what cannot be computed is a MetrologyFault.
//
// Start with ExactDecimal (what an instrument showed) and ExactRatio (what is computed from it),
// then OperatingError -> RoundingInterval -> OperatingErrorResult, the way of a verdict; beside it
// UncertaintyBudget, EnergyRequirement and ClockDeviation. Readings taken while energy flows:
// EnergyEnclosure, EnclosedEnergy, DigitChange, PulseEnergy. Several looks at a clock:
// ClockCaptures. Money: Tariff -> AmountDue -> PaymentDeviation.
