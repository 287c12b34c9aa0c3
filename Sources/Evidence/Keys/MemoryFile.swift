import CCrypto

/// Bytes in memory that OpenSSL reads or writes as it would a file.
final class MemoryFile {
  let pointer: OpaquePointer

  /// An empty one; nil without memory.
  init?() {
    guard let pointer = BIO_new(BIO_s_mem()) else { return nil }
    self.pointer = pointer
  }

  convenience init?(_ text: String) {
    self.init()
    let bytes = Array(text.utf8)
    guard BIO_write(pointer, bytes, CInt(clamping: bytes.count)) == bytes.count else { return nil }
  }

  /// Takes out what was written.
  func take() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: BIO_ctrl_pending(pointer))
    let count = BIO_read(pointer, &bytes, CInt(clamping: bytes.count))
    return Array(bytes.prefix(max(0, Int(count))))
  }

  func takeText() -> String {
    String(decoding: take(), as: UTF8.self)
  }

  deinit {
    BIO_free(pointer)
  }
}
