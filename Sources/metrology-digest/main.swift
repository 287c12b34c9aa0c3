// metrology-digest FOLDER OUTPUT: writes a Swift file that holds the SM3 of the folder's sources.
//
// The digest is over the files' bytes, one after the other in the byte order of their names, so that
// anybody can repeat it: LC_ALL=C; cat Sources/Metrology/*.swift | openssl dgst -sm3
import CCrypto
import Glibc

func fail(_ sentence: String) -> Never {
  let line = Array("metrology-digest: \(sentence)\n".utf8)
  write(2, line, line.count)
  exit(1)
}

func bytes(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { fail("\(path) cannot be read") }
  defer { fclose(file) }
  var all: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    if count == 0 { return all }
    all += chunk[..<count]
  }
}

func swiftFiles(in folder: String) -> [String] {
  guard let directory = opendir(folder) else { fail("\(folder) cannot be read") }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name.hasSuffix(".swift") { names.append(name) }
  }
  return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
}

guard CommandLine.arguments.count == 3 else { fail("usage: metrology-digest FOLDER OUTPUT") }
let folder = CommandLine.arguments[1]
let all = swiftFiles(in: folder).flatMap { bytes(of: "\(folder)/\($0)") }
var digest = [UInt8](repeating: 0, count: 32)
guard EVP_Digest(all, all.count, &digest, nil, EVP_sm3(), nil) == 1 else {
  fail("SM3 is not available in this libcrypto")
}
let hexadecimal = digest.map { byte in
  String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
}
let source = """
  /// SM3 of Sources/Metrology, taken when this program was built.
  let metrologyDigest = "\(hexadecimal.joined())"

  """
guard let output = fopen(CommandLine.arguments[2], "wb") else {
  fail("\(CommandLine.arguments[2]) cannot be written")
}
fputs(source, output)
fclose(output)
