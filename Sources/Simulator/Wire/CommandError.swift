/// What an instrument puts into its error queue, in the numbers of SCPI-99.
///
/// The Yokogawa and ITECH firmware may use numbers of their own (unconfirmed).
struct CommandError: Error, Equatable {
  var code: Int
  var message: String

  static let dataType = CommandError(code: -104, message: "Data type error")
  static let missingParameter = CommandError(code: -109, message: "Missing parameter")
  static let undefinedHeader = CommandError(code: -113, message: "Undefined header")
  static let settingsConflict = CommandError(code: -221, message: "Settings conflict")
  static let outOfRange = CommandError(code: -222, message: "Data out of range")
  static let tooMuchData = CommandError(code: -223, message: "Too much data")
  static let illegalValue = CommandError(code: -224, message: "Illegal parameter value")
  static let queueOverflow = CommandError(code: -350, message: "Queue overflow")
}
