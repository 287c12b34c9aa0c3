/// What the reference had counted at an instant of the reference clock.
package struct EnergySample: Hashable, Sendable {
  package let time: CivilTime
  package let energy: QuantityValue

  package init(time: CivilTime, energy: QuantityValue) {
    (self.time, self.energy) = (time, energy)
  }
}
