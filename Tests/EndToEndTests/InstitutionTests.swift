import Foundation
import Testing

@Suite("assize institution and its accounts", .atABench)
struct InstitutionTests {
  @Test("A store becomes an institution's with its first administrator, who then makes accounts")
  func founding() async throws {
    let institute = try await Institute.founded([("wang", "verifier"), ("li", "checker,approver")])
    let shown = try await institute.assize("institution")
    expect(shown, exits: 0)
    #expect(shown.output.contains("Example Institute of Metrology"), "\(shown)")
    let names = try FileManager.default.contentsOfDirectory(atPath: institute.keys).sorted()
    #expect(names == ["admin.pem", "li.pem", "wang.pem"])
    expect(try await institute.assize("ledger", "verify"), exits: 0)
  }

  @Test("Nobody but an administrator makes accounts, and a wrong passphrase says until when")
  func refused() async throws {
    let institute = try await Institute.founded([("wang", "verifier")])
    let nobody = try await institute.assize(
      "user",
      "add",
      "sun",
      "--name",
      "S",
      "--roles",
      "checker"
    )
    expect(nobody, exits: 64)
    #expect(nobody.errors.contains("Sign in with --as USER"), "\(nobody)")
    let wang = try await institute.assize(
      "user",
      "add",
      "sun",
      "--name",
      "S",
      "--roles",
      "checker",
      as: "wang"
    )
    expect(wang, exits: 2)
    #expect(wang.errors.contains("E-5116"), "\(wang)")
    let again = try await institute.add("wang", roles: "approver")
    expect(again, exits: 2)
    #expect(again.errors.contains("E-7023"), "\(again)")
    try institute.write(passphraseOf: "admin", "some other words")
    let wrong = try await institute.add("sun", roles: "checker")
    expect(wrong, exits: 2)
    #expect(wrong.errors.contains("E-5114") && wrong.errors.contains("none is taken before 20"))
    expect(try await institute.assize("ledger", "verify"), exits: 0)
  }

  @Test("At a terminal everything is asked, and a passphrase is never shown")
  func atATerminal() async throws {
    let folder = try TestFolder()
    let terminal = try PseudoTerminal()
    let child = try Assize.start(
      ["institution", "--store", folder.file("store")],
      in: folder,
      input: .terminal(terminal),
      company: .ownSession
    )
    let answers = [
      ("in Chinese: ", "某所"), ("in English: ", "Some institute"), ("authorisation: ", "A-1"),
      ("Address: ", "Road 1"), ("Telephone: ", "1"), ("numbered [", ""),
      ("first administrator: ", "boss"), ("name of that person: ", "Boss"),
      ("New passphrase of boss: ", "hush hush hush"), ("once more: ", "hush hush husx\u{7F}h"),
    ]
    for (question, answer) in answers {
      try await terminal.shown.wait(for: question)
      terminal.type(answer + "\n")
    }
    let outcome = try await child.outcome()
    expect(outcome, exits: 0)
    #expect(outcome.output.contains("Some institute"), "\(outcome)")
    #expect(!terminal.shown.text.contains("hush"), "\(terminal.shown.text)")
  }

  @Test("Figures are confirmed question by question, and Ctrl-C loses none that was answered")
  func confirmationInterrupted() async throws {
    let institute = try await Institute.founded([("chen", "technical-head")])
    let terminal = try PseudoTerminal()
    let child = try Assize.start(
      ["procedure", "confirm", "jjg-1149-2022", "--as", "chen", "--store", institute.store],
      in: institute.folder,
      input: .terminal(terminal),
      company: .ownSession
    )
    try await terminal.shown.wait(for: "Passphrase of chen: ")
    terminal.type("the words of chen\n")
    try await terminal.shown.wait(for: "kinds.initial.earns")
    terminal.type("2022, p. 1\n")
    try await terminal.shown.wait(for: "kinds.subsequent.earns")
    child.signal(SIGINT)
    _ = try await child.outcome()
    let shown = try await institute.assize("procedure", "show", "jjg-1149-2022")
    #expect(shown.output.contains("✓ 2022, p. 1"), "\(shown)")
    #expect(shown.output.contains("109, of which 108 are not confirmed"), "\(shown)")
    expect(try await institute.assize("ledger", "verify"), exits: 0)
  }
}
