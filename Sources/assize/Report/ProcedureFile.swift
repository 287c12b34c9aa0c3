import DataFiles
import Evidence
import Procedures

/// A procedure as it lies in the data folder now, with the digest that an approval binds.
struct ProcedureFile: Sendable {
  let procedure: Procedure
  let digest: String

  init(_ id: String, in folder: DataFolder) throws {
    let file = try PlannedVerification.procedureFile(id, in: folder)
    procedure = try Procedure.decode(file)
    digest = "\(SM3.digest(file.bytes))"
  }
}
