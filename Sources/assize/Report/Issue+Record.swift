import BenchClock
import DataFiles
import Documents
import Evidence
import Execution
import Metrology
import Procedures
import Wording

extension Issue {
  /// What is needed to make a document of a record that stands in the store.
  init(
    _ variant: DocumentVariant?,
    of record: OriginalRecord,
    in ledger: Ledger,
    _ data: DataFolder,
    folder: String,
    user: String? = nil
  ) async throws {
    let name = (variant ?? .certificate).formName
    form = try DocumentForm.decode(DataFile.read(data.file("Certificates", name)))
    let needsPeriod = [nil, .certificate, .label].contains(variant)
    period =
      needsPeriod
      ? try Procedure.decode(await KeptFile.read("procedure", of: record, from: ledger))
        .period.atMost : nil
    stamp = try WallClock().stamp(like: record.openedAt)
    self.ledger = ledger
    self.folder = folder
    self.user = user
  }
}
