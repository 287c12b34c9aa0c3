import Glibc

/// Numbers as digits, as instruments write them.
enum Decimals {
  /// `12.340`: a fixed number of places, rounded half away from zero.
  static func fixed(_ value: Double, places: Int) -> String {
    let scaled = (value.magnitude * pow(10, Double(places))).rounded()
    guard scaled < 0x1p63 else { return "INF" }
    let digits = padded(String(Int64(scaled)), to: places + 1)
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return sign + digits }
    return "\(sign)\(digits.dropLast(places)).\(digits.suffix(places))"
  }

  /// `12.3456E+03`: NR3 with a mantissa of so many digits and an exponent that is a multiple of 3.
  static func scientific(_ value: Double, digits: Int) -> String {
    if value.isNaN { return "NAN" }
    if value.isInfinite { return "INF" }
    // No instrument shows such traces, and their powers of ten leave what a Double can hold.
    let value = value.magnitude < 1e-99 ? 0 : value
    var exponent = value == 0 ? 0 : Int(log10(value.magnitude).rounded(.down))
    var mantissa = (value.magnitude / pow(10, Double(exponent - digits + 1))).rounded()
    if mantissa >= pow(10, Double(digits)) {
      exponent += 1
      mantissa = (mantissa / 10).rounded()
    }
    let thousands = Int((Double(exponent) / 3).rounded(.down)) * 3
    let text = padded(String(Int64(mantissa)), to: digits)
    let split = text.index(text.startIndex, offsetBy: exponent - thousands + 1)
    let power = padded(String(thousands.magnitude), to: 2)
    let sign = value < 0 ? "-" : ""
    return "\(sign)\(text[..<split]).\(text[split...])E\(thousands < 0 ? "-" : "+")\(power)"
  }

  /// How many places a step such as 0.001 or 0.05 needs.
  static func places(of step: Double) -> Int {
    for places in 0..<9 {
      let scaled = step * pow(10, Double(places))
      if abs(scaled - scaled.rounded()) < 1e-6 && scaled >= 0.5 { return places }
    }
    return 9
  }

  private static func padded(_ digits: String, to count: Int) -> String {
    String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}
