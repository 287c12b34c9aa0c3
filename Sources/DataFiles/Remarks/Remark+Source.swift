import Glibc
import Wording

// What can be wrong before a value is read: the file, its bytes, its YAML.
extension Remark {
  /// See open(2).
  static func cannotOpen(errno code: CInt) -> Remark {
    switch code {
    case ENOENT, ENOTDIR:
      Remark(
        BilingualText(zh: "文件不存在", en: "the file does not exist"),
        remedy: BilingualText(zh: "请检查路径和文件名。", en: "Check the path and the name.")
      )
    case EACCES:
      Remark(
        BilingualText(zh: "没有读取该文件的权限", en: "the file may not be read by this user"),
        remedy: BilingualText(zh: "请更改文件权限。", en: "Change its permissions.")
      )
    default:
      cannotRead(errno: code)
    }
  }

  static func cannotRead(errno code: CInt) -> Remark {
    Remark(
      BilingualText(
        zh: "文件无法读取（系统错误 \(code)）",
        en: "the file cannot be read (system error \(code))"
      ),
      remedy: BilingualText(zh: "请检查存储介质和路径。", en: "Check the disk and the path.")
    )
  }

  static let notAFile = Remark(
    BilingualText(zh: "这不是普通文件", en: "this is no regular file"),
    remedy: BilingualText(zh: "请给出一个 YAML 文件。", en: "Name a YAML file.")
  )

  static func tooLarge(limit: Int) -> Remark {
    Remark(
      BilingualText(zh: "文件大于 \(limit) 字节", en: "the file is larger than \(limit) bytes"),
      remedy: BilingualText(
        zh: "数据文件由人编写和核对，请拆分或删减。",
        en: "Data files are written and checked by people: split it or shorten it."
      )
    )
  }

  static let emptyFile = Remark(
    BilingualText(zh: "文件中没有内容", en: "the file holds nothing"),
    remedy: BilingualText(
      zh: "请从同类文件的示例复制后修改。",
      en: "Copy an example of this kind of file and change it."
    )
  )

  static let unreadable = Remark(
    BilingualText(zh: "文件内容无法解释", en: "the content could not be understood"),
    remedy: BilingualText(
      zh: "请与同类文件的示例对照。",
      en: "Compare it with an example of this kind of file."
    )
  )

  static let notUTF8 = Remark(
    BilingualText(zh: "此处不是 UTF-8 编码", en: "the text is not UTF-8 here"),
    remedy: BilingualText(
      zh: "请用编辑器另存为 UTF-8（不要用 GBK 或 UTF-16）。",
      en: "Save the file as UTF-8 (not GBK, not UTF-16)."
    )
  )

  static func controlCharacter(_ value: UInt32) -> Remark {
    let hexadecimal = String(value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
    return Remark(
      BilingualText(zh: "此处有不允许的字符 \(name)", en: "the character \(name) is not allowed"),
      remedy: BilingualText(zh: "请删除该字符。", en: "Delete it.")
    )
  }

  static let tabInIndentation = Remark(
    BilingualText(zh: "行首缩进含有制表符", en: "the line is indented with a tab"),
    remedy: BilingualText(zh: "请用空格缩进。", en: "Indent with spaces.")
  )

  static let directive = Remark(
    BilingualText(zh: "行首有 YAML 指令符 '%'", en: "a line begins with '%', a YAML directive"),
    remedy: BilingualText(
      zh: "请删除该行；若是文字，请加引号。",
      en: "Delete the line; put a text into quotation marks."
    )
  )
}
