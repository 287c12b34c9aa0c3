import Metrology

extension LoadExpression {
  /// What a symbol stands for, in V, A or W.
  typealias Symbols = (Symbol) throws(MetrologyFault) -> ExactRatio

  /// The exact value in V or A for a nameplate whose largest current may be the connector's.
  func value(_ symbols: Symbols) throws(MetrologyFault) -> ExactRatio {
    switch self {
    case .fixed(let value): return try ExactRatio(inBaseUnit: value)
    case .multiple(let factor, let symbol):
      return try ExactRatio(factor) * symbols(symbol)
    case .quotient(let over, let under):
      return try symbols(over) / symbols(under)
    case .smaller(let one, let other): return min(try one.value(symbols), try other.value(symbols))
    case .larger(let one, let other): return max(try one.value(symbols), try other.value(symbols))
    }
  }
}
