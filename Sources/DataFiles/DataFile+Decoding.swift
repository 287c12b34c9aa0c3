extension DataFile {
  /// Reads the root mapping into a subject and applies the subject's rules.
  ///
  /// Throws every finding, each with its place; rules run only on a subject that could be read.
  package func decode<Subject>(
    rules: [Rule<Subject>] = [],
    _ read: (MappingReader) -> Subject?
  ) throws(Findings) -> Subject {
    let collector = FindingCollector()
    let subject = MappingReader(root, at: "", in: collector, file: path).flatMap { reader in
      let subject = read(reader)
      if subject != nil { reader.finish() }
      return subject
    }
    try collector.check()
    guard let subject else { throw Findings(Finding(file: path, .unreadable)) }
    if let findings = Findings(located(rules.findings(in: subject, file: path)).inFileOrder) {
      throw findings
    }
    return subject
  }

  /// The findings with the places their paths lead to, where they have none.
  package func located(_ findings: [Finding]) -> [Finding] {
    findings.map { finding in
      var finding = finding
      finding.position = finding.position ?? root.position(at: finding.path)
      return finding
    }
  }
}
