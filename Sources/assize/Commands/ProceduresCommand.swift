import Console
import DataFiles
import Procedures
import Wording

extension Command {
  static let procedures = Command(
    name: "procedures",
    summary: BilingualText(
      zh: "列出规程；show ID 显示其项目、限值与来源",
      en: "list the procedures; show ID prints items, limits and where each figure comes from"
    ),
    operands: "[show ID]",
    operandCount: 0...2,
    examples: ["assize procedures", "assize procedures show jjg-1149-2022"]
  ) { arguments, session in
    let folder = try session.dataFolder(arguments)
    guard let verb = arguments.operands.first else {
      var rows: [[BilingualText]] = []
      for id in folder.procedures {
        let regulation = try Procedure.decode(
          PlannedVerification.procedureFile(id, in: folder)
        ).regulation
        rows.append([
          BilingualText(verbatim: id), BilingualText(verbatim: regulation.number), regulation.title,
        ])
      }
      let table = TextTable(
        title: BilingualText(verbatim: ""),
        headers: [
          BilingualText(zh: "规程文件", en: "procedure"), BilingualText(zh: "规程", en: "regulation"),
          BilingualText(zh: "名称", en: "title"),
        ],
        rows: rows
      )
      Output.lines(table.lines(in: session.language))
      return .success
    }
    guard verb == "show", arguments.operands.count == 2 else {
      throw Failure.wrongOperands(arguments.operands, of: arguments.command)
    }
    let file = try PlannedVerification.procedureFile(arguments.operands[1], in: folder)
    let tables = try Procedure.decode(file).tables.map { $0.lines(in: session.language) }
    Output.lines(Array(tables.joined(separator: [""])))
    return .success
  }
}
