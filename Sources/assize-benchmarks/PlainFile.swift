import Glibc

/// A file written whole; what it lacks of the product's care, a measurement does not need.
enum PlainFile {
  struct Unwritten: Error {
    var path: String
    var errno: CInt
  }

  static func write(_ text: [UInt8], to path: String) throws(Unwritten) {
    guard let file = fopen(path, "wb") else { throw Unwritten(path: path, errno: errno) }
    let count = fwrite(text, 1, text.count, file)
    guard fclose(file) == 0, count == text.count else {
      throw Unwritten(path: path, errno: errno)
    }
  }
}
