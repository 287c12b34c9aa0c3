package import Wording

extension KeyFolder {
  /// The key of a bench; nil where it is not on this computer.
  package func benchKey(of bench: String) throws(Failure) -> BenchKey? {
    for folder in [credentials, path].compactMap(\.self) {
      let file = "\(folder)/\(Self.fileName(ofBench: bench))"
      guard let text = try PrivateFile.read(file) else { continue }
      return BenchKey(bench: bench, key: try KeyPair(plainPEM: text, named: file))
    }
    return nil
  }

  package func write(_ key: BenchKey) throws(Failure) {
    try PrivateFile.makeFolder(path)
    try PrivateFile.write(
      key.key.plainPEM(),
      to: "\(path)/\(Self.fileName(ofBench: key.bench))"
    )
  }

  /// Letters, digits, full stops, low lines and hyphens stand; every other byte as `%XX`.
  static func fileName(ofBench bench: String) -> String {
    let name = bench.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      let isPlain =
        character.isASCII
        && (character.isLetter || character.isNumber || ".-_".contains(character))
      if isPlain { return String(character) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }
    return "bench-\(name.joined()).pem"
  }
}
