import PackagePlugin

/// Writes the SM3 of Sources/Metrology into the program, so that a document can name the arithmetic
/// it rests on.
@main
struct MetrologyDigest: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    let core = context.package.directoryURL.appending(path: "Sources/Metrology")
    let metrology = try context.package.targets(named: ["Metrology"])
    let sources = metrology.compactMap { $0 as? SwiftSourceModuleTarget }
      .flatMap { $0.sourceFiles(withSuffix: "swift").map(\.url) }
    let output = context.pluginWorkDirectoryURL.appending(path: "MetrologyDigest.swift")
    return [
      .buildCommand(
        displayName: "SM3 of Metrology",
        executable: try context.tool(named: "metrology-digest").url,
        arguments: [core.path(), output.path()],
        inputFiles: sources,
        outputFiles: [output]
      )
    ]
  }
}
