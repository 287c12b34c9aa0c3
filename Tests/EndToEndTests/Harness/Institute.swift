import Foundation
import Testing

/// A store of an institution, with people whose passphrases lie in files beside it.
struct Institute: Sendable {
  let folder: TestFolder

  /// Founds it with its administrator and whoever else is named, each with roles.
  static func founded(
    in folder: TestFolder? = nil,
    _ people: [(user: String, roles: String)] = []
  ) async throws -> Institute {
    let institute = Institute(folder: try folder ?? TestFolder())
    try institute.write(passphraseOf: "admin")
    let founding = try await institute.assize(
      "institution",
      "--file",
      Laboratory.example("institution.yaml"),
      "--passphrase-file",
      institute.passphraseFile(of: "admin")
    )
    try require(founding, exits: 0)
    for person in people {
      try require(try await institute.add(person.user, roles: person.roles), exits: 0)
    }
    return institute
  }

  var store: String { folder.file("store") }
  var keys: String { folder.file("home/.config/assize/keys") }

  func passphraseFile(of user: String) -> String { folder.file("\(user).passphrase") }

  func write(passphraseOf user: String, _ text: String? = nil) throws {
    try folder.write((text ?? "the words of \(user)") + "\n", to: "\(user).passphrase")
  }

  /// Whoever has no `as` runs it without signing in.
  func assize(_ words: String..., as user: String? = nil) async throws -> Outcome {
    try await assize(words, as: user)
  }

  func assize(_ words: [String], as user: String? = nil) async throws -> Outcome {
    let signingIn = user.map { ["--as", $0, "--passphrase-file", passphraseFile(of: $0)] } ?? []
    return try await Assize.run(words + ["--store", store] + signingIn, in: folder)
  }

  func add(_ user: String, roles: String) async throws -> Outcome {
    try write(passphraseOf: user)
    return try await assize(
      "user",
      "add",
      user,
      "--name",
      "\(user)'s name",
      "--roles",
      roles,
      "--new-passphrase-file",
      passphraseFile(of: user),
      as: "admin"
    )
  }
}
