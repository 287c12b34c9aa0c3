/// Starts the built program.
enum Assize {
  static func start(
    _ arguments: [String],
    in folder: TestFolder,
    environment: [String: String] = [:],
    input: Launch.Input = .nothing,
    company: Launch.Company = .ours
  ) throws -> Child {
    try Child(
      Launch(
        program: BuiltBinary.path,
        arguments: arguments,
        environment: folder.environment(environment),
        folder: folder.path,
        input: input,
        company: company
      )
    )
  }

  static func run(
    _ arguments: [String],
    in folder: TestFolder,
    environment: [String: String] = [:],
    input: Launch.Input = .nothing
  ) async throws -> Outcome {
    try await start(arguments, in: folder, environment: environment, input: input).outcome()
  }

  /// Another program, found by its path.
  static func tool(
    _ program: String,
    _ arguments: [String],
    in folder: TestFolder,
    environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await Child(
      Launch(
        program: program,
        arguments: arguments,
        environment: folder.environment(environment),
        folder: folder.path
      )
    ).outcome()
  }
}

/// The two languages a person is addressed in, by the locale that chooses them.
enum Locale: String, CaseIterable, Sendable {
  case english = "C"
  case chinese = "zh_CN.UTF-8"

  var environment: [String: String] { ["LC_ALL": rawValue] }
}
