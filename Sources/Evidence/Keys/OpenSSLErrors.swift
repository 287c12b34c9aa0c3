import CCrypto

/// What OpenSSL says of its last calls on this thread.
enum OpenSSLErrors {
  /// The last sentence, for the log; the queue is empty afterwards.
  static func take() -> String {
    let code = ERR_peek_last_error()
    ERR_clear_error()
    guard code != 0 else { return "OpenSSL gave no reason" }
    var text = [CChar](repeating: 0, count: 256)
    ERR_error_string_n(code, &text, text.count)
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
