import Glibc

/// The bytes of a regular file of at most `limit` bytes.
///
/// Opened without waiting, so that a named pipe is refused and not waited for.
func fileContent(at path: String, limit: Int) throws(Remark) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw .cannotOpen(errno: errno) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw .cannotRead(errno: errno) }
  guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
  guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
  var content: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 65536)
  while content.count <= limit {
    let count = block.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    if count == 0 { return content }
    if count > 0 {
      content += block.prefix(count)
    } else if errno != EINTR {
      throw .cannotRead(errno: errno)
    }
  }
  throw .tooLarge(limit: limit)
}
