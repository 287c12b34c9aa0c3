package import Wording

/// An instrument of the bench and what it said when it was asked who it is.
package struct InstrumentCard: Sendable, Equatable {
  package enum State: Sendable, Equatable {
    case asking
    /// As it answered: maker, model, serial number, firmware.
    case answered(String)
    case failed(Failure)
  }

  /// `reference-meter`.
  package var role: String
  package var name: BilingualText
  package var link: String
  /// As the bench file has it.
  package var serial: String
  package var certificate: String?
  package var validUntil: String?
  package var state: State

  package init(
    role: String,
    name: BilingualText,
    link: String,
    serial: String,
    certificate: String? = nil,
    validUntil: String? = nil,
    state: State = .asking
  ) {
    (self.role, self.name, self.link, self.serial) = (role, name, link, serial)
    (self.certificate, self.validUntil, self.state) = (certificate, validUntil, state)
  }

  var failure: Failure? {
    if case .failed(let failure) = state { failure } else { nil }
  }

  /// State and name, identity as answered, certificate; below a failure what can be done.
  func rows(in view: View) -> [Row] {
    [head(in: view)] + detail(in: view) + papers(in: view)
  }

  private func head(in view: View) -> Row {
    let name = Row(view.words(self.name) + " ", .strong) + Row(" \(serial)  \(link)", .faint)
    switch state {
    case .asking: return Row(view.words("  … 询问中  ", "  … asking  "), .warning) + name
    case .answered: return Row(view.words("  ✓ 已应答  ", "  ✓ answered  "), .good) + name
    case .failed: return Row(view.words("  ✗ 不可用  ", "  ✗ failed  "), .bad) + name
    }
  }

  private func detail(in view: View) -> [Row] {
    switch state {
    case .asking: []
    case .answered(let identity): Row.noted("      ", identity, width: view.width - 1)
    case .failed(let failure):
      Row.noted("      ", view.words(failure.sentence), .bad, width: view.width - 1)
        + Row.noted("    → ", view.words(failure.remedy), width: view.width - 1)
    }
  }

  private func papers(in view: View) -> [Row] {
    guard let certificate, let validUntil else { return [] }
    let words = view.words(
      "校准证书 \(certificate)，有效至 \(validUntil)",
      "certificate \(certificate), valid until \(validUntil)"
    )
    return Row.noted("      ", words, .faint, width: view.width - 1)
  }
}
