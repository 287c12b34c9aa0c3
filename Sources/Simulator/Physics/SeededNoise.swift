import Glibc

/// Random numbers that are the same on every run: SplitMix64, and normal deviates by Box and Muller.
struct SeededNoise {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Uniform in 0 ..< 1.
  mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Normal with mean 0 and standard deviation 1.
  mutating func normal() -> Double {
    let radius = (-2 * log(1 - uniform())).squareRoot()
    return radius * cos(2 * Double.pi * uniform())
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
