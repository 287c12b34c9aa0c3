package import Wording

/// The short name by which a person signs in.
package enum UserName {
  /// Small letters, digits, full stops and low lines after a letter, at most 32: the name of a key
  /// file that can be mistaken for no bench's.
  package static func check(_ name: String) throws(Failure) {
    let characters = Array(name.utf8)
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let others = Array("0123456789._".utf8)
    guard
      let first = characters.first, letters.contains(first), characters.count <= 32,
      characters.allSatisfy({ letters.contains($0) || others.contains($0) })
    else { throw .userNameUnusable(name) }
  }
}
