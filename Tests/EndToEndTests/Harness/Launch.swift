/// How a process is to be started.
struct Launch: Sendable {
  enum Input: Sendable {
    case nothing
    case text(String)
    /// Standard input and standard error are the terminal's, which becomes the controlling one.
    case terminal(PseudoTerminal)
  }

  enum Company: Sendable {
    /// In the group of the tests.
    case ours
    /// Leads a process group.
    case ownGroup
    /// Leads a session, and so has no terminal unless it is given one.
    case ownSession
  }

  var program: String
  var arguments: [String]
  var environment: [String: String]
  var folder: String
  var input = Input.nothing
  var company = Company.ours
}
