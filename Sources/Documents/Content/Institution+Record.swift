import Evidence
import Wording

extension DocumentForm.Institution {
  /// The institution whose store it is: what the store says goes before what the form says.
  init(_ record: InstitutionRecord) {
    name = record.name
    authorisation = BilingualText(verbatim: record.authorisation)
    contact = BilingualText(verbatim: "\(record.address) \(record.telephone)")
  }
}
