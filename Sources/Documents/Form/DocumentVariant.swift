/// Which of a form's two documents a record earns.
package enum DocumentVariant: String, CaseIterable, Hashable, Sendable {
  /// 检定证书.
  case certificate
  /// 检定结果通知书.
  case resultNotice = "result-notice"
}
