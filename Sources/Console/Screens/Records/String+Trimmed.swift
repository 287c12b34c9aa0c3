extension String {
  /// Without the blanks before it.
  var trimmed: String { String(drop { $0 == " " }) }
}
