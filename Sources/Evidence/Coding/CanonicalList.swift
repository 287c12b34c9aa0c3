/// A list under way.
struct CanonicalList: UnkeyedEncodingContainer {
  let node: CanonicalNode
  var codingPath: [any CodingKey] { [] }
  var count: Int { node.count }

  func encodeNil() { node.append().takeNil() }
  func encode(_ value: Bool) { node.append().take(value) }
  func encode(_ value: String) { node.append().take(value) }
  func encode(_ value: Double) throws { try node.refuse(value) }
  func encode(_ value: Float) throws { try node.refuse(value) }
  func encode(_ value: Int) { node.append().take(value) }
  func encode(_ value: Int8) { node.append().take(value) }
  func encode(_ value: Int16) { node.append().take(value) }
  func encode(_ value: Int32) { node.append().take(value) }
  func encode(_ value: Int64) { node.append().take(value) }
  func encode(_ value: UInt) { node.append().take(value) }
  func encode(_ value: UInt8) { node.append().take(value) }
  func encode(_ value: UInt16) { node.append().take(value) }
  func encode(_ value: UInt32) { node.append().take(value) }
  func encode(_ value: UInt64) { node.append().take(value) }
  func encode(_ value: some Encodable) throws { try node.append().encode(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy keyType: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    CanonicalEncoder(node: node.append()).container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    CanonicalEncoder(node: node.append()).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { CanonicalEncoder(node: node.append()) }
}
