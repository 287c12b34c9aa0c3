import DataFiles
import Documents
import Execution
import Instruments
import Procedures
import Simulator
import Wording

extension Command {
  static let check = Command(
    name: "check",
    summary: BilingualText(
      zh: "检查规程、驱动、格式、装置、充电桩、情景或答复文件",
      en: "check procedures, drivers, forms, benches, piles, scenarios and answers"
    ),
    operands: "FILE…",
    operandCount: 1...1000,
    examples: ["assize check Procedures/jjg-1149-2022.yaml bench.yaml"]
  ) { arguments, session in
    let folder = try session.dataFolder(arguments)
    var findings: [Finding] = []
    for path in arguments.operands {
      do {
        let kind = try CheckedFile.check(path, drivers: folder)
        Output.lines(["\(path): \(kind.text(in: session.language)) ✓"])
      } catch let found as Findings {
        findings += found.list
      }
    }
    guard let found = Findings(findings) else { return .success }
    Output.errors(found.lines(in: session.language))
    return .badData
  }
}
