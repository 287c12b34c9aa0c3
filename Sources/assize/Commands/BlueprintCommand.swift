import DataFiles
import Wording

extension Command {
  static let blueprint = Command(
    name: "blueprint",
    summary: BilingualText(
      zh: "输出一份带说明的样板文件，供改写",
      en: "write a commented file to start from"
    ),
    operands: Blueprint.allCases.map(\.rawValue).joined(separator: "|"),
    operandCount: 1...1,
    examples: [
      "assize blueprint driver > Drivers/load/maker-family.yaml",
      "assize blueprint bench > bench.yaml",
    ]
  ) { arguments, session in
    guard let blueprint = Blueprint(rawValue: arguments.operands[0]) else {
      throw Failure.noSuchBlueprint(arguments.operands[0])
    }
    let folder = try session.dataFolder(arguments)
    let file = try DataFile.read(folder.file(blueprint.folder, blueprint.name))
    Output.raw(String(decoding: file.bytes, as: UTF8.self), to: Output.standard)
    return .success
  }
}
