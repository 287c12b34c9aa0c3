import DataFiles
import Execution
import Metrology
import Procedures
import Simulator
import Testing

/// What a test asks of a run; everything it does not change is as shipped.
struct RunSetup: Sendable {
  var scenario: Scenario
  var procedureFile: DataFile
  var procedure: Procedure
  var pileFile: DataFile
  var pile: ChargingPile
  var kind = VerificationKind.initial
  var method: OperatingErrorProvision.Method?
  var supplementary: Set<VerificationItem> = []
  var answersFile: DataFile
  /// Replaced in the bench file that the simulator printed.
  var benchChanges: Shipped.Changes = []
  var hasDisplay = true
  /// Whether a driver operates the vehicle simulator; a test's hand does otherwise.
  var hasVehicle = true
  /// Real time for one reply; the drivers' own where nil.
  var replyLimit: Duration?

  init(
    procedure procedureChanges: Shipped.Changes = [],
    pile pileChanges: Shipped.Changes = [],
    answers answersChanges: Shipped.Changes = []
  ) throws {
    scenario = try Shipped.scenario()
    procedureFile = try Shipped.procedureFile(procedureChanges)
    procedure = try Procedure.decode(procedureFile)
    pileFile = try Shipped.pileFile(pileChanges)
    pile = try ChargingPile.decode(pileFile, for: procedure)
    answersFile = try Shipped.answersFile(answersChanges)
  }

  /// One load point, one reading of a few seconds: as few exchanges as a whole run can have.
  static func short() throws -> RunSetup {
    var setup = try RunSetup(procedure: [
      ("resolution-ratio:  { value: 0.1,", "resolution-ratio:  { value: 1,"),
      ("uncertainty-ratio: { value: 1/3,", "uncertainty-ratio: { value: 1,"),
      ("ramp-share:        { value: 10 %,", "ramp-share:        { value: 90 %,"),
      ("during:         { value: 5 s,", "during:         { value: 1 s,"),
      ("during: { value: 90 s,", "during: { value: 1 s,"),
      ("captures: { value: 3,", "captures: { value: 1,"),
      ("standstill:\n      during:  { value: 3 s,", "standstill:\n      during:  { value: 1 s,"),
    ])
    setup.procedure.operatingError.readings.value = 1
    setup.kind = .subsequent
    setup.scenario.pile.startTime = 1
    setup.scenario.pile.endTime = 1
    setup.scenario.pile.ramp = 200
    setup.scenario.pile.refresh = 0
    return setup
  }
}
