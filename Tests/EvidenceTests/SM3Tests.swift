import Evidence
import Foundation
import Testing
import Wording

@Suite("SM3")
struct SM3Tests {
  static let hasCommand = FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")

  @Test(
    "The examples of GB/T 32905 have their digests",
    arguments: [
      ("abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
      (
        String(repeating: "abcd", count: 16),
        "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
      ),
    ]
  )
  func standardExamples(_ text: String, _ digest: String) {
    #expect(SM3.digest(Array(text.utf8)).description == digest)
  }

  @Test(
    "The openssl command computes the same",
    .enabled(if: hasCommand),
    arguments: [0, 1, 55, 56, 63, 64, 65, 70_000]
  )
  func agreesWithTheCommand(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(SM3.digest(bytes).description == (try openssl(bytes)))
  }

  @Test("Bytes that come in pieces have the digest of the whole", arguments: [1, 63, 64, 65, 999])
  func piecesOrWhole(_ size: Int) {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
    let hash = SM3()
    for start in stride(from: 0, to: bytes.count, by: size) {
      hash.update(bytes[start..<min(start + size, bytes.count)])
    }
    #expect(hash.finish() == SM3.digest(bytes))
  }

  @Test("A file has the digest of its bytes")
  func files() throws {
    let store = try TestStore()
    let bytes = [UInt8](repeating: 7, count: 200_001)
    try Data(bytes).write(to: URL(filePath: "\(store.root)/file"))
    #expect(try SM3.digest(ofFile: "\(store.root)/file") == SM3.digest(bytes))
  }

  @Test("A file that is not there is named")
  func missingFile() async {
    let failure = await failure { _ = try SM3.digest(ofFile: "/nowhere/core") }
    #expect(failure?.code == .fileUnreadable)
    #expect(failure?.sentence.en == "The file /nowhere/core could not be read.")
  }

  @Test("A digest reads its own text, in either case")
  func readsItsText() {
    let digest = SM3.digest([1, 2, 3])
    #expect(Digest(digest.description) == digest)
    #expect(Digest(digest.description.uppercased()) == digest)
  }

  @Test(
    "What is not 64 hexadecimal digits is no digest",
    arguments: [
      "", "00", String(repeating: "0", count: 63), String(repeating: "0", count: 66),
      String(repeating: "g", count: 64), " " + String(repeating: "0", count: 63),
    ]
  )
  func refusesOtherText(_ text: String) {
    #expect(Digest(text) == nil)
  }

  private func openssl(_ bytes: [UInt8]) throws -> String {
    let (process, input, output) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/openssl")
    process.arguments = ["dgst", "-sm3", "-r"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: bytes)
    try input.fileHandleForWriting.close()
    let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return String(answer.prefix { $0 != " " })
  }
}
