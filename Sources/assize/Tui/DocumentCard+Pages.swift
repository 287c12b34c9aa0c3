import Console
import Documents
import Evidence

extension DocumentShelf.Place {
  var choice: DocumentChoice {
    DocumentChoice(form: variant.rawValue, withdrawn: withdrawal?.matter.number)
  }

  func isMeant(by choice: DocumentChoice?) -> Bool { self.choice == choice }
}

extension DocumentCard.Shown {
  init(_ place: DocumentShelf.Place, _ composed: DocumentShelf.Pages) {
    let state: DocumentCard.State
    if let withdrawal = place.withdrawal {
      state = .withdrawn(LedgerBody.withdrawal(withdrawal).summary)
    } else if place.kept == nil {
      state = .unmade
    } else {
      state = composed.pages.isSpecimen ? .specimen : .issued
    }
    self.init(
      number: composed.pages.number,
      state: state,
      isSpecimen: composed.pages.isSpecimen,
      isExact: composed.isExact,
      pages: composed.pages.pages.map { $0.pieces(width: composed.pages.size.width) }
    )
  }
}

extension Page {
  /// What a person reads, as lines of pieces; turned text is no part of them.
  fileprivate func pieces(width: Double) -> [[DocumentCard.Piece]] {
    let texts = elements.compactMap { element -> PlacedText? in
      guard case .text(let text) = element, text.angle == 0 else { return nil }
      return text
    }
    let left = texts.map(\.origin.x).min() ?? 0
    let span = max(1, width - 2 * left)
    return lines(texts).map { line in
      line.sorted { $0.origin.x < $1.origin.x }
        .map { DocumentCard.Piece(($0.origin.x - left) / span, $0.text) }
    }
  }

  /// Texts whose baselines are nearly the same stand in one line: a cell with one line stands beside
  /// the middle of one with two.
  private func lines(_ texts: [PlacedText]) -> [[PlacedText]] {
    var lines: [[PlacedText]] = []
    for text in texts.sorted(by: { ($0.origin.y, $0.origin.x) < ($1.origin.y, $1.origin.x) }) {
      let isSame = lines.last?.first.map { text.origin.y - $0.origin.y < 3 } ?? false
      if isSame { lines[lines.count - 1].append(text) } else { lines.append([text]) }
    }
    return lines
  }
}
