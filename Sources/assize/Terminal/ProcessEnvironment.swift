import CSystem

/// The variables this process was started with.
enum ProcessEnvironment {
  static let all: [String: String] = {
    var variables: [String: String] = [:]
    guard var next = system_environment() else { return variables }
    while let entry = next.pointee {
      let parts = String(cString: entry).split(
        separator: "=",
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      next = next.successor()
    }
    return variables
  }()
}
