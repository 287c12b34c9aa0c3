import DataFiles
import Procedures
import Testing
import Wording

private let enteredBy = "entered-by: 准桩 Assize }"

private let checkKeys = [
  "warm-up", "self-zero", "check-standard-before", "polarity", "sense-leads",
  "nameplate-recorded", "firmware", "mark", "seals-before", "earlier-certificate",
  "representative", "check-standard-after", "seals-after", "label", "label-off",
].map { "check/\($0)" }.joined(separator: ", ")

/// The limit of class 1 of the operating error, and its rounding interval up to the value.
private let limit =
  "clause: \"5.1\", source: cncyxny, status: practice, \(enteredBy)\n        rounding-interval: { value: "

private let brokenProcedures = [
  BrokenFile(
    "id: jjg-1149-2022 ",
    "id: jjg-1149 ",
    "jjg-1149-2022.yaml:33:5: id: 'jjg-1149' differs from the file's name "
      + "jjg-1149-2022.yaml. Make them the same: a run finds its procedure by the file's "
      + "name."
  ),
  BrokenFile(
    "readings: { value: 2,",
    "readings: { value: 1,",
    "jjg-1149-2022.yaml:317:24: items.operating-error.readings.value: 1 is out of range. "
      + "Write a whole number from 2 to 5."
  ),
  BrokenFile(
    "readings: { value: 2,",
    "readings: { value: two,",
    "jjg-1149-2022.yaml:317:24: items.operating-error.readings.value: 'two' is not a "
      + "whole number. Write a whole number from 2 to 5."
  ),
  BrokenFile(
    "- class: 2\n        limit: { value: 2.0 %, clause",
    "- class: 1.0\n        limit: { value: 2.0 %, clause",
    "jjg-1149-2022.yaml:312:16: items.operating-error.classes[2].class: '1.0' is used "
      + "twice. Give each entry its own."
  ),
  BrokenFile(
    "\(limit)0.1 %,",
    "\(limit)1.0 %,",
    "jjg-1149-2022.yaml:311:37: "
      + "items.operating-error.classes[1].rounding-interval.value: 1.0 % is not below 1.0 %. "
      + "Check both figures."
  ),
  BrokenFile(
    "limit: { value: 2.0 %, clause",
    "limit: { value: 2.0, clause",
    "jjg-1149-2022.yaml:313:25: items.operating-error.classes[2].limit.value: 2.0 has no "
      + "unit. Write '2.0 %'."
  ),
  BrokenFile(
    "limit: { value: 2.0 %, clause",
    "limit: { value: 0.02 1, clause",
    "jjg-1149-2022.yaml:313:25: items.operating-error.classes[2].limit.value: '1' is no "
      + "unit that fits here. Write '0.02 %'."
  ),
  BrokenFile(
    "limit: { value: 2.0 %, clause",
    "limt: { value: 2.0 %, clause",
    "jjg-1149-2022.yaml:312:9: items.operating-error.classes[2].limit: the key is "
      + "missing. Write { value: …, source: …, status: …, entered-by: … }.",
    "jjg-1149-2022.yaml:313:9: items.operating-error.classes[2].limt: the key is not "
      + "known. Did you mean 'limit'?"
  ),
  BrokenFile(
    "method: { value: standstill, source: own,",
    "method: { value: standstill, source: onw,",
    "jjg-1149-2022.yaml:300:42: items.operating-error.method.source: 'onw' is not among "
      + "the sources. Name it under sources, or choose one of: chinesestandard, cncyxny, "
      + "contents, cxm, efolxx85b, lytest, olppe, own, printed, saiter, testers, victorzhang."
  ),
  BrokenFile(
    "load: { value: real-load, source: efolxx85b, status: practice,",
    "load: { value: real-load, source: efolxx85b,",
    "jjg-1149-2022.yaml:303:11: items.operating-error.load.status: the key is missing. "
      + "Choices: confirmed, preview, practice, unconfirmed."
  ),
  BrokenFile(
    "load: { value: real-load, source: efolxx85b, status: practice, \(enteredBy)",
    "load: { value: real-load, source: efolxx85b, status: practice, entered-by: A, "
      + "checked-by: A }",
    "jjg-1149-2022.yaml:303:58: items.operating-error.load.status: somebody checked it, "
      + "yet the status is practice. Write confirmed after a check against the printed text, "
      + "or delete checked-by.",
    "jjg-1149-2022.yaml:303:95: items.operating-error.load.checked-by: somebody checked "
      + "it, yet no clause is named. Write the clause of the printed text in clause.",
    "jjg-1149-2022.yaml:303:95: items.operating-error.load.checked-by: the same person "
      + "(A) entered and checked it. Have another person check it."
  ),
  BrokenFile(
    "current: { value: 0.5 Imax,",
    "current: { value: 0.5 Umax,",
    "jjg-1149-2022.yaml:338:29: "
      + "items.operating-error.load-points.initial[1].current.value: '0.5 Umax' is not the "
      + "current of a load point. Write Imax, 0.5 Imax, Imin, Pn/Umax, 50 A or min(Imax, "
      + "Pn/Umax)."
  ),
  BrokenFile(
    "- id: half-imax",
    "- id: imax",
    "jjg-1149-2022.yaml:340:15: items.operating-error.load-points.initial[2].id: 'imax' "
      + "is used twice. Give each entry its own."
  ),
  BrokenFile(
    "in-service: { value: recorded,",
    "in-service: { value: examined,",
    "jjg-1149-2022.yaml:456:7: items.clock.limits: in-service inspection judges the "
      + "clock, yet there is no limit. Write a limit under in-service, or recorded for the "
      + "item."
  ),
  BrokenFile(
    "reference-ratio: { value: 1/3,",
    "reference-ratio: { value: 1/2,",
    "jjg-1149-2022.yaml:459:31: items.clock.reference-ratio.value: 1/2 is more than a "
      + "third. Write 1/3 or less: with a worse reference no clock is judged."
  ),
  BrokenFile(
    "resolution-ratio:  { value: 0.1,",
    "resolution-ratio:  { value: 0,",
    "jjg-1149-2022.yaml:366:35: "
      + "items.operating-error.minimum-energy.resolution-ratio.value: 0 is not a share. "
      + "Write a number above zero and not above the whole."
  ),
  BrokenFile(
    "during:  { value: 3 s,",
    "during:  { value: 30 s,",
    "jjg-1149-2022.yaml:381:25: items.operating-error.standstill.during.value: 30 s is "
      + "not below 30 s. Check both figures."
  ),
  BrokenFile(
    "[precondition/insulation,",
    "[precondition/insulaton,",
    "jjg-1149-2022.yaml:481:11: ending-failures.value[1]: 'precondition/insulaton' is "
      + "not one of the choices. Did you mean 'precondition/insulation'? Choices: "
      + "precondition/temperature, precondition/humidity, precondition/insulation, \(checkKeys), "
      + "appearance/nameplate, appearance/nameplate-agrees, appearance/damage, "
      + "appearance/display, appearance/resolution, appearance/pulse-output, "
      + "appearance/seals, appearance/session, appearance/no-load, appearance/emergency-stop, appearance, "
      + "insulation, operating-error, indication-error, payment, clock."
  ),
  BrokenFile(
    "at-most: { value: 36 month,",
    "at-most: { value: 36.5 month,",
    "jjg-1149-2022.yaml:488:21: period.at-most.value: 36.5 month is no whole number of "
      + "months. Write it as 36 month."
  ),
  BrokenFile(
    "in-force: { value: 2022-12-28,",
    "in-force: { value: 2022-02-28,",
    "jjg-1149-2022.yaml:42:22: regulation.in-force.value: it is in force from "
      + "2022-02-28, before it was issued on 2022-06-28. Check both dates."
  ),
  BrokenFile(
    "issued:   { value: 2022-06-28,",
    "issued:   { value: 2022-06-31,",
    "jjg-1149-2022.yaml:41:22: regulation.issued.value: '2022-06-31' is not a date. "
      + "Write year, month and day: 2026-11-21."
  ),
  BrokenFile(
    "- id: damage",
    "- id: nameplate",
    "jjg-1149-2022.yaml:228:13: items.appearance.checklist[3].id: 'nameplate' is used "
      + "twice. Give each entry its own.",
    "jjg-1149-2022.yaml:481:36: ending-failures.value[2]: 'appearance/damage' is not one "
      + "of the choices. Did you mean 'appearance/nameplate'? Choices: "
      + "precondition/temperature, precondition/humidity, precondition/insulation, \(checkKeys), "
      + "appearance/nameplate, appearance/nameplate-agrees, appearance/nameplate, "
      + "appearance/display, appearance/resolution, appearance/pulse-output, "
      + "appearance/seals, appearance/session, appearance/no-load, appearance/emergency-stop, appearance, "
      + "insulation, operating-error, indication-error, payment, clock."
  ),
  BrokenFile(
    "- id: subsequent",
    "- id: initial",
    "jjg-1149-2022.yaml:68:9: kinds[2].id: 'initial' is used twice. Give each entry its own."
  ),
]

@Suite("A procedure that is wrong") struct BrokenProcedureTests {
  @Test("is refused with the place and what to write", arguments: brokenProcedures)
  func findings(_ broken: BrokenFile) throws {
    let findings = #expect(throws: Findings.self) {
      try ShippedFiles.procedure([(broken.old, broken.new)])
    }
    #expect(findings?.lines(in: .english) == broken.says)
    #expect(
      findings?.lines(in: .chinese).allSatisfy {
        $0.contains("请") || $0.contains("可") || $0.contains("是否")
      } == true
    )
  }
}
