import BenchClock
import Console
import DataFiles
import Evidence
import Execution
import Procedures
import Wording

extension Workplace {
  func fulfil(_ wish: PreparationWish) async throws {
    switch wish {
    case .model(let name): try lookUp(name)
    case .keepPile(let plate): try keep(plate)
    case .begin(let pile): try await begin(pile)
    case .plan(let order): try await plan(order)
    case .askBench(let order, let roles): try await askBench(order, roles)
    case .leaveBench: await checking.end()
    case .stamp(let id, let text):
      mailbox.post(.preparation(.stamped(id, text, at: try stamp())))
    case .photograph(let field, let path): photograph(field, path)
    case .ready(let order): try await ready(order)
    }
  }

  private var folder: DataFolder {
    get throws(Failure) { try DataFolder.locate(explicit: options.data) }
  }

  private func lookUp(_ model: String) throws {
    let procedures = CheckedFile.procedures(in: try folder)
    for path in PileFolder().files.reversed() {
      guard let file = try? DataFile.read(path),
        let pile = try? ChargingPile.decode(file, forAnyOf: procedures),
        pile.nameplate.model.lowercased() == model.lowercased()
      else { continue }
      let news = PreparationNews.model(model, from: pile.nameplate.serial, PlateText(of: file))
      return mailbox.post(.preparation(news))
    }
  }

  /// Written only where the engine can read it; every finding goes to its field.
  private func keep(_ plate: PlateText) throws {
    let procedures = CheckedFile.procedures(in: try folder)
    do throws(Findings) {
      let file = try DataFile.parse(plate.yaml, path: "")
      let pile = try ChargingPile.decode(file, forAnyOf: procedures)
      let path = PileFolder().file(of: pile.nameplate.serial)
      try write(plate, of: pile, to: path)
      mailbox.post(.preparation(.pileKept(file: path)))
    } catch {
      mailbox.post(.preparation(.pileRefused(error.list.map(FieldProblem.init))))
    }
  }

  /// A serial number belongs to one pile of one maker: another's file is not written over.
  private func write(_ plate: PlateText, of pile: ChargingPile, to path: String) throws(Findings) {
    let kept = (try? DataFile.read(path)).flatMap { try? ChargingPile.decode($0) }
    if let kept, !kept.identity.isSamePile(as: pile.identity) {
      throw Findings(
        Finding(
          file: path,
          path: "nameplate.maker",
          problem: BilingualText(
            zh: "出厂编号 \(pile.nameplate.serial) 已录为 \(kept.nameplate.maker.zh) 的桩",
            en: "\(pile.nameplate.serial) is known as a pile of \(kept.nameplate.maker.en)"
          ),
          remedy: BilingualText(
            zh: "请核对制造厂和编号；确为另一台时请另写桩文件 \(path)。",
            en: "Compare maker and serial number; another pile needs a file besides \(path)."
          )
        )
      )
    }
    do throws(Failure) {
      try WholeFile.write(Array(plate.yaml.utf8), to: path)
    } catch {
      throw Findings(
        Finding(file: path, path: "", problem: error.sentence, remedy: error.remedy)
      )
    }
  }

  private func ready(_ order: VerificationOrder) async throws {
    await checking.end()
    var order = order
    let stamp = try stamp()
    for (id, answer) in order.answers where answer.at.isEmpty { order.answers[id]?.at = stamp }
    var problems: [FieldProblem] = []
    for index in order.photographs.indices {
      do throws(Failure) {
        let bytes = try PhotographFile.read(order.photographs[index].path)
        order.photographs[index].digest = "\(SM3.digest(bytes))"
      } catch {
        problems.append(FieldProblem("photograph/\(index + 1)", error))
      }
    }
    guard problems.isEmpty else { return mailbox.post(.preparation(.answersRefused(problems))) }
    try DeviceMemory.keep(order.answers.compactMapValues(\.with))
    mailbox.post(.preparation(.ready(order)))
  }

  private func photograph(_ field: String, _ path: String) {
    if let names = PhotographFile.pictures(in: path) {
      let news = PreparationNews.pictures(field, folder: PhotographFile.place(path), names)
      return mailbox.post(.preparation(news))
    }
    do throws(Failure) {
      let digest = "\(SM3.digest(try PhotographFile.read(path)))"
      let kept = VerificationOrder.Photograph(path: path, digest: digest)
      mailbox.post(.preparation(.photographed(field, kept)))
    } catch {
      mailbox.post(.preparation(.answersRefused([FieldProblem(field, error)])))
    }
  }
}

extension FieldProblem {
  init(_ finding: Finding) {
    self.init(
      finding.path,
      BilingualText(
        zh: "\(finding.problem.zh)。\(finding.remedy.zh)",
        en: "\(finding.problem.en). \(finding.remedy.en)"
      )
    )
  }

  init(_ field: String, _ failure: Failure) {
    self.init(
      field,
      BilingualText(
        zh: failure.sentence.zh + failure.remedy.zh,
        en: "\(failure.sentence.en) \(failure.remedy.en)"
      )
    )
  }
}
