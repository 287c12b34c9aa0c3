/// The documents that a form can describe.
package enum DocumentVariant: String, CaseIterable, Hashable, Sendable {
  /// 检定证书.
  case certificate
  /// 检定结果通知书.
  case resultNotice = "result-notice"
  /// 使用中检查记录: no certificate and no new valid-until date.
  case inspectionRecord = "inspection-record"
  /// 原始记录, of any run, whatever became of it.
  case originalRecord = "original-record"
  /// 检测报告 of the supplementary items.
  case testReport = "test-report"
  /// 合格标识, beside a certificate.
  case label

  /// What of a record belongs to the document.
  enum Scope { case conclusion, supplementary, everything }

  var scope: Scope {
    switch self {
    case .certificate, .resultNotice, .inspectionRecord, .label: .conclusion
    case .testReport: .supplementary
    case .originalRecord: .everything
    }
  }

  /// Whether it holds until a date.
  var isLimited: Bool { self == .certificate || self == .label }

  /// The tables that its form may not leave out.
  var indispensableRows: [RowSource] {
    let common: [RowSource] = [.instruments, .figures, .earlierRuns, .digests]
    return switch self {
    case .certificate, .inspectionRecord: [.items] + common
    case .resultNotice: [.failedItems, .unexaminedItems] + common
    case .testReport: [.items, .instruments, .figures, .digests]
    case .originalRecord: [.items, .checklist, .conditions, .loadPoints, .readings] + common
    case .label: []
    }
  }

  /// The file in Certificates/ that describes it: one form may describe several documents.
  package var formName: String {
    switch self {
    case .certificate, .resultNotice: "verification"
    default: rawValue
    }
  }
}
