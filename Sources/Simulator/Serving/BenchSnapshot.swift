/// What can be seen of the simulated bench at one instant.
package struct BenchSnapshot: Sendable, Hashable {
  /// Simulated time since the beginning, in s.
  package var now: Double
  package var loadIsOn: Bool
  /// Through the pile's output, in A.
  package var current: Double
  /// Sessions since the beginning.
  package var sessionCount: Int
  /// How many queries each instrument has received.
  package var exchangeCounts: [SimulatedInstrument: Int]
}
