import Console
import Evidence
import Wording

extension Workplace {
  func fulfil(_ wish: AccountWish) async throws {
    switch wish {
    case .look: try await look()
    case .signIn(let user, let passphrase): try await signIn(user, passphrase)
    case .work(let name): enter(Person(user: nil, name: name, roles: []))
    case .signOut:
      signatory = nil
      person = nil
      mailbox.post(.account(.signedOut))
    }
  }

  private func look() async throws {
    let ledger = try ledger()
    let institution = try await ledger.institution()
    let users = try await ledger.people().all.filter { !$0.isClosed }.map(\.user)
    mailbox.post(.account(.store(institution: institution?.name, users: users)))
    if let settings = try Settings.read() {
      mailbox.post(.setup(.proposed(folder: settings.folder, verifier: settings.verifier)))
    }
  }

  private func signIn(_ user: String, _ passphrase: String) async throws {
    let signatory = try await ledger().signIn(
      user,
      passphrase: Array(passphrase.utf8),
      keys: keys,
      purpose: "tui",
      needing: [],
      at: Session.stamp()
    )
    self.signatory = signatory
    enter(Person(user: user, name: signatory.name, roles: signatory.roles))
  }

  private func enter(_ person: Person) {
    self.person = person
    mailbox.post(.account(.signedIn(person)))
  }
}
