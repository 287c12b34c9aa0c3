import Metrology

extension QuantityValue {
  /// As a person writes it; a pure number has no unit to show.
  var shown: String { unit == .one ? number.description : description }
}
