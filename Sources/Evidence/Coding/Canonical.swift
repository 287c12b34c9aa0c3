import FoundationEssentials
package import Wording

/// The one spelling of a value: JSON in UTF-8, keys in the order of their characters, no space, no
/// escaped slash, an absent value left out.
///
/// Digests are taken over these bytes. Records hold texts, whole numbers, truth values, lists and
/// mappings; never a binary fraction, which has more than one spelling.
package enum Canonical {
  package static func bytes(of value: some Encodable) throws(Failure) -> [UInt8] {
    let node = CanonicalNode()
    do { try node.encode(value) } catch { throw .encoding(value, error) }
    var text: [UInt8] = []
    text.reserveCapacity(512)
    node.write(to: &text)
    return text
  }

  /// Reads a value back; the error is the decoder's own, for whoever knows where the bytes stood.
  ///
  /// The decoder passes over what it has no name for without looking into its strings, and so takes
  /// control characters there that no JSON may have; the one spelling has none anywhere.
  package static func value<Value: Decodable>(
    _ type: Value.Type,
    from bytes: [UInt8]
  ) throws -> Value {
    guard
      String(validating: bytes, as: UTF8.self) != nil, bytes.allSatisfy({ $0 >= 0x20 }),
      !isAmbiguous(bytes)
    else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: [],
          debugDescription: "no UTF-8, or other programs could read it otherwise"
        )
      )
    }
    return try JSONDecoder().decode(type, from: Data(bytes))
  }
}
