import Wording

extension Remark {
  /// What libyaml says, in the words of somebody who writes a file.
  static func syntax(_ problem: String) -> Remark {
    for (phrase, remark) in knownSyntaxProblems where problem.contains(phrase) {
      return remark
    }
    return Remark(
      BilingualText(zh: "不是有效的 YAML（\(problem)）", en: "this is not valid YAML (\(problem))"),
      remedy: BilingualText(
        zh: "请检查此处及上一行的缩进、冒号和引号。",
        en: "Check indentation, colons and quotation marks here and in the line above."
      )
    )
  }

  private static let knownSyntaxProblems: [(String, Remark)] = [
    (
      "mapping values are not allowed",
      Remark(
        BilingualText(zh: "此处不应出现冒号", en: "a colon is not expected here"),
        remedy: BilingualText(
          zh: "请对齐缩进；含 ': ' 的文字请加引号。",
          en: "Align the indentation; put a text that holds ': ' into quotation marks."
        )
      )
    ),
    (
      "could not find expected ':'",
      Remark(
        BilingualText(zh: "键后缺少冒号", en: "a key has no colon"),
        remedy: BilingualText(zh: "请写成 '键: 值'。", en: "Write 'key: value'.")
      )
    ),
    (
      "did not find expected key",
      Remark(
        BilingualText(zh: "此处应为一个键", en: "a key is expected here"),
        remedy: BilingualText(
          zh: "请检查缩进是否与同级的键对齐，引号是否成对。",
          en: "Align it with the keys of its level and check quotation marks."
        )
      )
    ),
    (
      "did not find expected ',' or",
      Remark(
        BilingualText(zh: "括号中缺少逗号或右括号", en: "a comma or a closing bracket is missing"),
        remedy: BilingualText(zh: "请补上逗号或右括号。", en: "Add the comma or the bracket.")
      )
    ),
    (
      "did not find expected '-' indicator",
      Remark(
        BilingualText(zh: "列表中此行没有以 '-' 开头", en: "a line of a list does not begin with '-'"),
        remedy: BilingualText(
          zh: "请以 '- ' 开头，或对齐缩进。",
          en: "Begin it with '- ' or align the indentation."
        )
      )
    ),
    (
      "unexpected end of stream",
      Remark(
        BilingualText(zh: "引号没有结束", en: "a quotation mark is not closed"),
        remedy: BilingualText(zh: "请补上结束的引号。", en: "Close it.")
      )
    ),
    (
      "cannot start any token",
      Remark(
        BilingualText(
          zh: "文字不能以此字符开头",
          en: "a text cannot begin with this character"
        ),
        remedy: BilingualText(zh: "请给该文字加引号。", en: "Put the text into quotation marks.")
      )
    ),
    (
      "unknown escape character",
      Remark(
        BilingualText(zh: "双引号内的反斜杠用法无效", en: "a backslash in double quotes means nothing"),
        remedy: BilingualText(
          zh: "请改用单引号，或写成 '\\\\'。",
          en: "Use single quotes, or write '\\\\'."
        )
      )
    ),
    (
      "out of memory",
      Remark(
        BilingualText(zh: "内存不足，无法读取", en: "there is not enough memory to read the file"),
        remedy: BilingualText(zh: "请关闭其他程序后重试。", en: "Close other programs and try again.")
      )
    ),
  ]
}
