package import Metrology
package import Wording

/// A document form: which fields, tables and notes stand where, in which words.
///
/// Data that a metrologist reads and changes; what a field may show is a closed list (FieldSource,
/// RowSource).
package struct DocumentForm: Equatable, Sendable {
  /// Who issues; the words stand in the form because a form belongs to an institution.
  package struct Institution: Equatable, Sendable {
    package var name: BilingualText
    package var authorisation: BilingualText
    package var contact: BilingualText
  }

  /// Where a part of the form comes from.
  package struct Basis: Equatable, Sendable {
    package var id: String
    package var source: String
    package var status: Provenance.Status
  }

  package var id: String
  package var edition: String
  /// The documents it describes, each with its title; never empty.
  package var titles: [DocumentVariant: BilingualText]
  /// What stands before the document's number.
  package var numberLabel: BilingualText
  package var institution: Institution
  package var bases: [Basis]
  package var sections: [FormSection]
  /// 以下空白.
  package var endMark: BilingualText
}
