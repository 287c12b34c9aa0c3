// Metrology: quantities, exact decimals, rounding, errors, uncertainty, conformity. The legally
// relevant core.
//
// It imports nothing and does no input or output, so that a metrologist can review it alone; its
// digest is printed on every document. It refuses binary floating point for anything that decides.
// Start with ExactDecimal, then OperatingError.
