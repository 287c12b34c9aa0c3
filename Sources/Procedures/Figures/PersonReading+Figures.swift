import Metrology
import Wording

extension PersonReading {
  func addFigures(to list: inout FigureList) {
    list.add(
      "person-reading.entry",
      BilingualText(zh: "人工读数的录入", en: "Entry of a person's reading"),
      entry.value.rawValue,
      entry.provenance
    )
    if let reaction {
      list.add(
        "person-reading.reaction.mean",
        BilingualText(zh: "按键反应时间", en: "Reaction time of a key press"),
        reaction.mean
      )
      list.add(
        "person-reading.reaction.uncertainty",
        BilingualText(
          zh: "按键反应时间的标准不确定度",
          en: "Standard uncertainty of the reaction time"
        ),
        reaction.uncertainty
      )
    }
    if let presses {
      list.add(
        "person-reading.presses",
        BilingualText(zh: "每端按键次数", en: "Key presses at each end"),
        presses
      )
    }
  }
}

extension PauseProvision {
  func addFigures(to list: inout FigureList) {
    list.add("pause.at-most", BilingualText(zh: "暂停不超过", en: "A pause at most"), atMost)
  }
}
