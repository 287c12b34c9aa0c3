package import Evidence

/// Whoever sits at the terminal.
package struct Person: Sendable, Equatable {
  /// Nil in a store of nobody's.
  package var user: String?
  package var name: String
  package var roles: [Role]

  package init(user: String?, name: String, roles: [Role]) {
    self.user = user
    self.name = name
    self.roles = roles
  }
}
