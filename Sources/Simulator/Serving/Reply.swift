/// What an instrument does after one line.
enum Reply: Equatable {
  case nothing
  case line([UInt8])
  /// Held back until the next line comes or so much real time (s) has passed.
  case late([UInt8], delay: Double?)
  /// The connection ends.
  case cut
}
