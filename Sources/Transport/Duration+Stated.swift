extension Duration {
  /// As a person states it: `2 s`, `50 ms`, `1.5 s`.
  package var stated: String {
    let (seconds, fraction) = components
    let milliseconds = fraction / 1_000_000_000_000_000
    if milliseconds == 0 { return "\(seconds) s" }
    if seconds == 0 { return "\(milliseconds) ms" }
    var places = String(1000 + milliseconds).dropFirst()
    while places.hasSuffix("0") { places.removeLast() }
    return "\(seconds).\(places) s"
  }
}
