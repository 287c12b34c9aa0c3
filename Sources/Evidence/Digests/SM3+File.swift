import Glibc
package import Wording

extension SM3 {
  /// The digest of a file, read in pieces, so that its size does not matter.
  package static func digest(ofFile path: String) throws(Failure) -> Digest {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .readingFile(path, errno: errno) }
    defer { close(file) }
    let hash = SM3()
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &piece, piece.count)
      if count == 0 { return hash.finish() }
      if count > 0 {
        hash.update(piece[..<count])
      } else if errno != EINTR {
        throw .readingFile(path, errno: errno)
      }
    }
  }
}
