import Foundation
import Testing

@Suite("A blueprint")
struct BlueprintTests {
  static let kinds = [
    "driver", "procedure", "form", "bench", "pile", "piles", "answers", "scenario",
  ]

  @Test("Each is a commented file that keeps every rule", arguments: kinds)
  func passes(_ kind: String) async throws {
    let folder = try TestFolder()
    let printed = try await Assize.run(["blueprint", kind], in: folder)
    try require(printed, exits: 0)
    #expect(printed.errors.isEmpty)
    let comments = printed.output.split(separator: "\n").filter { $0.contains("#") }
    #expect(comments.count >= 5, "a file to start from explains itself")
    // A procedure's id is its file's name, so each is kept under the name it was shipped with.
    let file = try folder.write(printed.output, to: "blueprint.yaml")
    let checked = try await Assize.run(["check", file], in: folder)
    #expect(checked.ending == .exited(0), "\(checked)")
    #expect(checked.output.hasSuffix(" ✓\n"))
  }

  @Test("The name of another kind is answered with the kinds there are")
  func unknown() async throws {
    let folder = try TestFolder()
    let near = try await Assize.run(["blueprint", "drvier"], in: folder)
    #expect(near.ending == .exited(64) && near.output.isEmpty)
    #expect(
      near.errors.contains("Did you mean 'driver'? There are: driver, procedure, form, bench")
    )
    let chinese = try await Assize.run(
      ["blueprint", "xyz"],
      in: folder,
      environment: Locale.chinese.environment
    )
    #expect(chinese.errors.contains("没有“xyz”的样板。"))
    #expect(chinese.errors.contains("可写：driver, procedure"))
    let none = try await Assize.run(["blueprint"], in: folder)
    #expect(none.ending == .exited(64))
    #expect(none.errors.contains("driver|procedure|form|bench|pile|piles|answers|scenario"))
  }

  @Test("Help lists it in both languages", arguments: Locale.allCases)
  func help(_ locale: Locale) async throws {
    let folder = try TestFolder()
    let help = try await Assize.run(["help"], in: folder, environment: locale.environment)
    let own = try await Assize.run(
      ["blueprint", "--help"],
      in: folder,
      environment: locale.environment
    )
    let summary = locale == .chinese ? "样板文件" : "a commented file to start from"
    #expect(help.output.contains(summary) && own.output.contains(summary))
  }

  @Test("The procedure to copy from is no procedure to verify by")
  func noRegulation() async throws {
    let folder = try TestFolder()
    let list = try await Assize.run(["procedures"], in: folder)
    #expect(list.output.contains("jjg-1149-2022") && !list.output.contains("blueprint"))
    let shown = try await Assize.run(["procedures", "show", "blueprint"], in: folder)
    #expect(shown.ending == .exited(65))
    #expect(shown.errors.contains("There is no procedure 'blueprint'."))
  }
}
