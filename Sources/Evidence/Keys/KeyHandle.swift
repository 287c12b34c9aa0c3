import CCrypto
import Wording

/// An OpenSSL key of the SM2 curve, freed with its last owner.
final class KeyHandle: @unchecked Sendable {
  // @unchecked: nothing changes the key once it is here, and OpenSSL may read one from many threads.
  let pointer: OpaquePointer

  /// Takes the key over; refuses one of another curve or algorithm.
  init(taking pointer: OpaquePointer, named name: String) throws(Failure) {
    self.pointer = pointer
    guard EVP_PKEY_is_a(pointer, "SM2") == 1 else {
      throw .keyNotUnderstood(name, cause: "it is no SM2 key")
    }
  }

  deinit {
    EVP_PKEY_free(pointer)
  }
}
