extension DriverDefinition {
  /// Everything that may go out on the wire, with the path of its key.
  var statements: [(path: String, text: String)] {
    var list = [("identity.ask", identity.ask)]
    list += errorQueue.map { [("error-queue.ask", $0.ask)] } ?? []
    list += status.map { [("status.ask", $0.ask)] } ?? []
    list += prepare.enumerated().map { index, line in
      ("prepare[\(index + 1)].\(line.asks ? "ask" : "send")", line.statement)
    }
    for (index, send) in (safe?.sends ?? []).enumerated() {
      list.append(("safe.send[\(index + 1)]", send))
    }
    for (index, step) in (safe?.readBack ?? []).enumerated() {
      list.append(("safe.read-back[\(index + 1)].ask", step.ask))
    }
    for command in sortedCommands where command.goesOut {
      let path = "commands.\(command.name)"
      list.append(("\(path).\(command.asks ? "ask" : "send")", command.statement))
      if let readBack = command.readBack { list.append(("\(path).read-back.ask", readBack.ask)) }
    }
    return list
  }

  /// Every source that is cited, with the path of its key.
  var citations: [(path: String, source: String)] {
    var list = [("identity.source", identity.source)]
    list += errorQueue.map { [("error-queue.source", $0.source)] } ?? []
    list += status.map { [("status.source", $0.source)] } ?? []
    list += safe.map { [("safe.source", $0.source)] } ?? []
    list += prepare.enumerated().map { ("prepare[\($0.offset + 1)].source", $0.element.source) }
    return list + sortedCommands.map { ("commands.\($0.name).source", $0.source) }
  }

  var sortedCommands: [DriverCommand] {
    commands.values.sorted { $0.name < $1.name }
  }
}
