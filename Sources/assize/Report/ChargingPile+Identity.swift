import Evidence
import Procedures
import Wording

extension ChargingPile {
  /// What makes it the same pile in two runs.
  var identity: PileIdentity {
    PileIdentity(
      maker: nameplate.maker.zh,
      model: nameplate.model,
      serial: nameplate.serial
    )
  }
}
