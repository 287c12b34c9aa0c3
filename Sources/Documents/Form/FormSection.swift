package import Metrology
package import Wording

/// One part of a form, in the order of the pages.
package struct FormSection: Equatable, Sendable {
  package enum Content: Equatable, Sendable {
    /// Fields in large type on lines, as on a cover.
    case cover([FormField])
    case fields([FormField], columns: Int)
    /// The nameplate and the register, as the pile's file states them.
    case nameplate(columns: Int)
    case table(FormTable)
    /// Operating errors over load points, drawn.
    case errorPlot
    case notes([FormNote])
    case specimenReasons
    /// What a public look-up needs, on a label.
    case qrCode
    case signatures([SignaturePlace], remark: BilingualText, signed: BilingualText?)
  }

  /// A place for a name: whose, or one that stays empty for a pen.
  package struct SignaturePlace: Equatable, Sendable {
    package var label: BilingualText
    /// The stage whose signature is printed there.
    package var stage: SigningStage?
  }

  package var heading: BilingualText?
  /// The document it belongs to; nil for both.
  package var only: DocumentVariant?
  /// The kind of verification it belongs to, `subsequent`; nil for all.
  package var kind: VerificationKindName?
  /// Laid out once for each connector of a pile that has several.
  package var isPerConnector: Bool
  /// The id of where it comes from.
  package var basis: String
  package var beginsPage: Bool
  /// Pushed down to the end of a page that ends early.
  package var standsAtFoot: Bool
  package var content: Content
}

/// The stages in which a record is signed, as forms write them.
package enum SigningStage: String, CaseIterable, Hashable, Sendable {
  case verifier, checker, approver
}

/// The kinds of verification, as records write them.
package enum VerificationKindName: String, CaseIterable, Hashable, Sendable {
  case initial, subsequent
  case inService = "in-service"
}

/// A label and what stands beside it.
package struct FormField: Equatable, Sendable {
  package enum Value: Equatable, Sendable {
    case source(FieldSource)
    /// The form's own words.
    case text(BilingualText)
  }

  package var label: BilingualText
  package var value: Value
  package var only: DocumentVariant?
}

/// A table: what it lists and in which columns.
package struct FormTable: Equatable, Sendable {
  package struct Column: Equatable, Sendable {
    package var label: BilingualText
    /// One of `RowSource.columns`.
    package var source: String
  }

  package var rows: RowSource
  package var columns: [Column]
  /// What stands there when nothing is listed; nil leaves the section out.
  package var empty: BilingualText?
}

/// A sentence of the form.
package struct FormNote: Equatable, Sendable {
  package var text: BilingualText
  /// Printed beside the sentence unless it is confirmed.
  package var status: Provenance.Status?
  package var only: DocumentVariant?
}
