import Foundation
import Testing

@Suite("Verdicts", .atABench)
struct VerdictTests {
  @Test("A pile that counts 1.6 % too much fails, and the notice names what it failed")
  func nonconforming() async throws {
    try await Laboratory.work(with: ShippedText("Examples/scenario-nonconforming.yaml")) {
      laboratory in
      let outcome = try await laboratory.verify()
      try require(outcome, exits: 1)
      let report = try outcome.report()
      #expect(report.conclusion == "nonconforming" && report.failedItems == ["operating-error"])
      let point = try #require(report.item("operating-error")?.loadPoints.first)
      try Arithmetic(point).check()
      let truth = Truth(base: 0.016)
      for reading in point.readings { try expect(reading, of: point, liesBy: truth) }
      #expect(truth.percent(byReference: 1250, at: 100) > 1.6, "it is truly out of ±1.0 %")
      #expect(point.conclusion == "nonconforming")

      let made = try #require(report.documents.first)
      #expect(report.documents.count == 1 && made.form == "result-notice")
      let paper = try await PaperDocument(try #require(made.path), in: laboratory.folder)
      #expect(paper.title == "检定结果通知书")
      #expect(paper.pages.allSatisfy { $0.contains("样张 无效") })
      #expect(paper.contains("不合格项目") && paper.contains("超出最大允许误差"))
      #expect(paper.contains("全部适用项目均已检定"))
    }
  }

  @Test("A clock that is 47 s ahead fails with its sign, and nothing else does")
  func wrongClock() async throws {
    try await Laboratory.work(with: ShippedText("Examples/scenario-wrong-clock.yaml")) {
      laboratory in
      let outcome = try await laboratory.verify(["--kind": "initial"])
      try require(outcome, exits: 1)
      let report = try outcome.report()
      #expect(report.failedItems == ["clock"])
      #expect(report.item("operating-error")?.conclusion == "conforming")
      let clock = try #require(report.item("clock")?.clock)
      #expect(clock.deviation.hasPrefix("+"))
      #expect(try abs(Quantity(clock.deviation).approximation - 47) < 0.06, "\(clock)")
    }
  }

  @Test("A pile that counts wrong and is 250 s behind fails twice")
  func bothFail() async throws {
    let scenario = try ShippedText("Examples/scenario-nonconforming.yaml")
      .replacing("offset: 1.4 s", with: "offset: -250 s")
      .replacing("base: 1.60 %", with: "base: -1.60 %")
    try await Laboratory.work(with: scenario) { laboratory in
      let outcome = try await laboratory.verify()
      try require(outcome, exits: 1)
      let report = try outcome.report()
      #expect(report.failedItems == ["operating-error", "clock"])
      let clock = try #require(report.item("clock")?.clock)
      #expect(try abs(Quantity(clock.deviation).approximation + 250) < 0.06, "\(clock)")
      let point = try #require(report.item("operating-error")?.loadPoints.first)
      try Arithmetic(point).check()
      let truth = Truth(base: -0.016)
      for reading in point.readings { try expect(reading, of: point, liesBy: truth) }
      #expect(try Decimal(signed: try #require(point.mean)) < Decimal(string: "-1.4")!)
    }
  }

  @Test("A checklist answered no fails the pile, and the rest is examined all the same")
  func checklistAnsweredNo() async throws {
    try await Laboratory.work { laboratory in
      let answers = try ShippedText.answers
        .replacing("appearance/nameplate: yes", with: "appearance/nameplate: no")
      let path = try laboratory.folder.write(answers.text, to: "answers.yaml")
      let outcome = try await laboratory.verify(["--answers": path])
      try require(outcome, exits: 1)
      let report = try outcome.report()
      #expect(report.failedItems == ["appearance"] && report.unexaminedItems.isEmpty)
      #expect(report.item("operating-error")?.conclusion == "conforming")
      #expect(report.item("appearance")?.remark?.en.contains("nameplate complete") == true)
    }
  }

  @Test("Damage ends the run by the procedure's rule: no load, and the rest is not examined")
  func endingFailure() async throws {
    try await Laboratory.work { laboratory in
      let answers = try ShippedText.answers
        .replacing("appearance/damage: yes", with: "appearance/damage: no")
      let path = try laboratory.folder.write(answers.text, to: "answers.yaml")
      let outcome = try await laboratory.verify(["--answers": path])
      try require(outcome, exits: 1)
      let report = try outcome.report()
      #expect(report.conclusion == "nonconforming" && report.failedItems == ["appearance"])
      #expect(report.unexaminedItems == ["operating-error", "clock"])
      #expect(report.failure?.code == "E-4023")
      #expect(try laboratory.noEnergyHasFlowed())
      let made = try #require(report.documents.first)
      let paper = try await PaperDocument(try #require(made.path), in: laboratory.folder)
      #expect(made.form == "result-notice" && paper.contains("未检项目"))
      let unexamined = try #require(paper.text.range(of: "Items not examined"))
      #expect(paper.text[unexamined.lowerBound...].contains("工作误差"))
    }
  }

  @Test("A condition that is not met is no verdict: exit 2, no document, and never a load")
  func preconditionNotMet() async throws {
    try await Laboratory.work { laboratory in
      let answers = try ShippedText.answers.replacing("value: 52 MΩ", with: "value: 2 MΩ")
      let path = try laboratory.folder.write(answers.text, to: "answers.yaml")
      let outcome = try await laboratory.verify(["--answers": path])
      try require(outcome, exits: 2)
      let report = try outcome.report()
      #expect(report.conclusion == "notCompleted" && report.failedItems.isEmpty)
      #expect(report.failure?.code == "E-4003")
      #expect(report.failure?.sentence.en.contains("2 MΩ") == true)
      #expect(report.documents.isEmpty && laboratory.folder.names(in: "documents").isEmpty)
      #expect(try laboratory.noEnergyHasFlowed())
      #expect(try await !laboratory.entries().contains("setting: "), "nothing was set")
      expect(try await laboratory.assize("document", "1", "--store", laboratory.store), exits: 2)
    }
  }
}
