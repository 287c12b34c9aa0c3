package import Wording

/// A pile, and what may be chosen for its verification.
package struct PileChoices: Sendable, Equatable {
  /// A procedure that applies to the pile, with its own choices.
  package struct Procedure: Sendable, Equatable {
    package var id: String
    package var name: BilingualText
    package var title: BilingualText
    package var kinds: [Field.Choice]
    package var occasions: [Field.Choice]
    /// The first is the procedure's own.
    package var methods: [Field.Choice]

    package init(
      id: String,
      name: BilingualText,
      title: BilingualText,
      kinds: [Field.Choice],
      occasions: [Field.Choice],
      methods: [Field.Choice]
    ) {
      (self.id, self.name, self.title) = (id, name, title)
      (self.kinds, self.occasions, self.methods) = (kinds, occasions, methods)
    }
  }

  /// The pile's file.
  package var pile: String
  package var serial: String
  package var model: String
  package var maker: BilingualText
  package var connectors: [Field.Choice]
  package var procedures: [Procedure]
  /// The bench's file, where one is known.
  package var bench: String?
  /// What earlier records say of this pile.
  package var remarks: [BilingualText]
  /// The nameplate, where it was typed here and may be corrected here.
  package var plate: PlateText?

  package init(
    pile: String,
    serial: String,
    model: String,
    maker: BilingualText,
    connectors: [Field.Choice],
    procedures: [Procedure],
    bench: String?,
    remarks: [BilingualText] = [],
    plate: PlateText? = nil
  ) {
    (self.pile, self.serial, self.model, self.maker) = (pile, serial, model, maker)
    (self.connectors, self.procedures) = (connectors, procedures)
    (self.bench, self.remarks, self.plate) = (bench, remarks, plate)
  }
}
