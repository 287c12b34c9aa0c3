/// A person who has signed in, and can sign.
package struct Signatory: Sendable {
  package let user: String
  package let name: String
  package let roles: [Role]
  package let key: KeyPair

  init(_ account: Account, key: KeyPair) {
    user = account.user
    name = account.name
    roles = account.roles
    self.key = key
  }
}
