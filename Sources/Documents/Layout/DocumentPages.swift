package import Wording

/// A whole document as a value: what stands where on every page.
///
/// Only DocumentComposer makes one, so that the specimen words cannot be left off.
package struct DocumentPages: Hashable, Sendable {
  /// `certificate` or `result-notice`.
  package let form: DocumentVariant
  package let number: String
  package let title: BilingualText
  /// Who the document says issued it.
  package let author: String
  /// When the run ended, ISO 8601 with its zone: the file's dates, so that the same record makes the
  /// same bytes.
  package let date: String
  package let isSpecimen: Bool
  /// The size of every page, in points.
  package let size: PageSize
  package let pages: [Page]

  package var pageCount: Int { pages.count }

  /// What a person reads, page by page.
  package var plainText: String {
    pages.enumerated()
      .map { "===== \($0.offset + 1) =====\n\($0.element.plainText)\n" }
      .joined()
  }
}
