package import Wording

/// Which document of a record is meant: its form, and the number of one that was withdrawn.
package struct DocumentChoice: Sendable, Equatable {
  package var form: String
  package var withdrawn: String?

  package init(form: String, withdrawn: String? = nil) {
    self.form = form
    self.withdrawn = withdrawn
  }
}

/// A document page by page, in its layout's own words.
package struct DocumentCard: Sendable {
  package enum State: Sendable, Equatable {
    case issued
    case specimen
    /// Composed to be looked at; nothing was made yet.
    case unmade
    /// With the summary of its withdrawal.
    case withdrawn(BilingualText)
  }

  /// A piece of text on a page: where it begins, from 0 at the left margin to 1 at the right.
  package struct Piece: Sendable, Equatable {
    package var place: Double
    package var text: String

    package init(_ place: Double, _ text: String) {
      self.place = place
      self.text = text
    }
  }

  package struct Shown: Sendable {
    package var number: String
    package var state: State
    package var isSpecimen: Bool
    /// Whether the text is exactly that of the file that was kept; nil where none was.
    package var isExact: Bool?
    /// Pages, their lines from top to bottom, the pieces of each from left to right.
    package var pages: [[[Piece]]]

    package init(
      number: String,
      state: State,
      isSpecimen: Bool,
      isExact: Bool?,
      pages: [[[Piece]]]
    ) {
      self.number = number
      self.state = state
      self.isSpecimen = isSpecimen
      self.isExact = isExact
      self.pages = pages
    }
  }

  package var record: Int
  /// Every document of the record, and which of them this is.
  package var choices: [DocumentChoice]
  package var chosen: Int
  package var shown: Shown
  /// Whether the system has a viewer and a display for it.
  package var hasViewer: Bool

  package init(
    record: Int,
    choices: [DocumentChoice],
    chosen: Int,
    shown: Shown,
    hasViewer: Bool
  ) {
    self.record = record
    self.choices = choices
    self.chosen = chosen
    self.shown = shown
    self.hasViewer = hasViewer
  }
}
