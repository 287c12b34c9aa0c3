/// An object under way; its keys come in any order.
struct CanonicalObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: CanonicalNode
  var codingPath: [any CodingKey] { [] }

  private func member(_ key: Key) -> CanonicalNode { node.member(key.stringValue) }

  func encodeNil(forKey key: Key) { member(key).takeNil() }
  func encode(_ value: Bool, forKey key: Key) { member(key).take(value) }
  func encode(_ value: String, forKey key: Key) { member(key).take(value) }
  func encode(_ value: Double, forKey key: Key) throws { try node.refuse(value) }
  func encode(_ value: Float, forKey key: Key) throws { try node.refuse(value) }
  func encode(_ value: Int, forKey key: Key) { member(key).take(value) }
  func encode(_ value: Int8, forKey key: Key) { member(key).take(value) }
  func encode(_ value: Int16, forKey key: Key) { member(key).take(value) }
  func encode(_ value: Int32, forKey key: Key) { member(key).take(value) }
  func encode(_ value: Int64, forKey key: Key) { member(key).take(value) }
  func encode(_ value: UInt, forKey key: Key) { member(key).take(value) }
  func encode(_ value: UInt8, forKey key: Key) { member(key).take(value) }
  func encode(_ value: UInt16, forKey key: Key) { member(key).take(value) }
  func encode(_ value: UInt32, forKey key: Key) { member(key).take(value) }
  func encode(_ value: UInt64, forKey key: Key) { member(key).take(value) }
  func encode(_ value: some Encodable, forKey key: Key) throws { try member(key).encode(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy keyType: Nested.Type,
    forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    CanonicalEncoder(node: member(key)).container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    CanonicalEncoder(node: member(key)).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { CanonicalEncoder(node: node.member("super")) }
  func superEncoder(forKey key: Key) -> any Encoder { CanonicalEncoder(node: member(key)) }
}
