import Bitext
import Files
import ICU

/// Reads the text of RTF: groups in braces, control words after a backslash, everything else text. Linear.
struct RTFReader {
  /// Nested groups.
  static let deepest = 1000
  private(set) var text = ExtractedText()
  private(set) var leftOut = UnreadParts()
  private(set) var isTooDeep = false

  /// What a group inherits and its end undoes.
  private struct State {
    /// Inside what is no text: fonts, styles, pictures, fields' instructions.
    var isLeftOut = false
    /// Characters that stand for one beyond the charset, for readers that know no Unicode.
    var fallback = 1
    var isHidden = false
    /// Whether it was deleted, or moved away, under change tracking.
    var isDeleted = false
    /// Whether the group is a note or a text box, which stands behind its paragraph.
    var isAside = false
    /// Whether the group started with `\*`, and what it is has not been said yet.
    var isOptional = false
    var isFontTable = false
    /// The number of the font in use.
    var font: Int?
  }

  /// What the paragraph at hand is.
  private struct Paragraph {
    var level: Int?
    var isCell = false
    var isItem = false

    var kind: Block.Kind? {
      if let level, (1...9).contains(level) { return .heading(level: level) }
      return isCell ? .cell : isItem ? .listItem : nil
    }
  }

  private let bytes: [UInt8]
  private var index = 0
  /// Whether nothing but a brace stands before what is read.
  private var isAtGroupStart = false
  private var states = [State()]
  private var run = ""
  /// Bytes in `pendingCharset`, not yet decoded.
  private var pending: [UInt8] = []
  private var pendingCharset = "windows-1252"
  /// Of letters in fonts that name none.
  private var charset = "windows-1252"
  /// By the numbers of the fonts that name one.
  private var charsets: [Int: String] = [:]
  private var defaultFont: Int?
  /// A charset that letters are in and ICU has no table of; nil where there is none.
  private(set) var missingCharset: String?
  /// How much of a fallback is still to be passed over.
  private var skipped = 0
  private var paragraph = Paragraph()
  /// What stood before notes and boxes, as long as they are read.
  private var before: [(run: String, paragraph: Paragraph)] = []
  /// The paragraphs of notes and boxes that wait for the end of the one that they hang on.
  private var asides: [(kind: Block.Kind, text: String)] = []
  /// The first half of a character that UTF-16 writes in two.
  private var surrogate: UInt16?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() {
    while index < bytes.count {
      let byte = bytes[index]
      let isFirst = isAtGroupStart
      index += 1
      isAtGroupStart = byte == UInt8(ascii: "{")
      switch byte {
      case UInt8(ascii: "{"):
        guard states.count < Self.deepest else {
          isTooDeep = true
          return
        }
        states.append(states[states.count - 1])
        states[states.count - 1].isOptional = false
        skipped = 0
      case UInt8(ascii: "}"):
        endGroup()
        skipped = 0
      case UInt8(ascii: "\\"): control(isFirst: isFirst)
      // Programs break lines anywhere.
      case 0x0A, 0x0D: isAtGroupStart = isFirst
      default: character(byte)
      }
    }
    finish(.paragraph)
  }

  private mutating func endGroup() {
    guard states.count > 1 else { return }
    guard states[states.count - 1].isAside, !states[states.count - 2].isAside, let outer = before.popLast() else {
      states.removeLast()
      return
    }
    finish(.paragraph)
    states.removeLast()
    (run, paragraph) = outer
  }

  /// What follows in the group is a note or a box, which stands behind the paragraph; in another one, where it is.
  private mutating func startAside() {
    guard !states[states.count - 1].isAside else { return }
    decode()
    before.append((run, paragraph))
    (run, paragraph) = ("", Paragraph())
    states[states.count - 1].isAside = true
  }

  private mutating func character(_ byte: UInt8) {
    if skipped > 0 {
      skipped -= 1
    } else if isShown {
      let used = states[states.count - 1].font.flatMap { charsets[$0] } ?? charset
      if used != pendingCharset {
        decode()
        pendingCharset = used
      }
      pending.append(byte)
    }
  }

  private var isShown: Bool {
    let state = states[states.count - 1]
    return !state.isLeftOut && !state.isHidden && !state.isDeleted
  }

  private mutating func control(isFirst: Bool) {
    guard index < bytes.count else { return }
    let byte = bytes[index]
    guard isLetter(byte) else {
      index += 1
      if byte == UInt8(ascii: "*") { states[states.count - 1].isOptional = isFirst } else { symbol(byte) }
      return
    }
    let start = index
    while index < bytes.count, isLetter(bytes[index]), index - start < 32 { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    var (number, isNegative, hasNumber) = (0, false, false)
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") {
      isNegative = true
      index += 1
    }
    while index < bytes.count, (0x30...0x39).contains(bytes[index]), number < 1 << 31 {
      (number, hasNumber) = (number * 10 + Int(bytes[index] - 0x30), true)
      index += 1
    }
    if index < bytes.count, bytes[index] == 0x20 { index += 1 }
    self.word(word, hasNumber ? (isNegative ? -number : number) : nil)
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// A control symbol: a backslash and one character.
  private mutating func symbol(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "'"):
      guard index + 2 <= bytes.count,
        let value = UInt8(String(decoding: bytes[index..<index + 2], as: UTF8.self), radix: 16)
      else { return }
      index += 2
      character(value)
    case UInt8(ascii: "~"): add("\u{A0}")
    case UInt8(ascii: "_"): add("\u{2011}")
    case UInt8(ascii: "-"): break
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"): character(byte)
    case 0x0A, 0x0D: if isShown { finish(.paragraph) }
    default: break
    }
  }

  private mutating func word(_ word: String, _ number: Int?) {
    if isShown, let kind = leftOutKinds[word] { leftOut.add(kind) }
    if states[states.count - 1].isOptional {
      // Readers that do not know the word pass the group over.
      states[states.count - 1].isOptional = false
      if !optionalGroups.contains(word) { states[states.count - 1].isLeftOut = true }
    }
    if let character = characters[word] {
      add(character)
    } else if leftOutGroups.contains(word) {
      states[states.count - 1].isLeftOut = true
    } else {
      switch word {
      case "u": unicode(number ?? 0)
      case "uc": states[states.count - 1].fallback = max(0, min(number ?? 1, 100))
      case "ansicpg": if let number { charset = windowsCharset(number) ?? charset }
      case "mac": charset = "macintosh"
      case "pc": charset = "IBM437"
      case "fonttbl":
        states[states.count - 1].isFontTable = true
        states[states.count - 1].isLeftOut = true
      case "deff": (defaultFont, states[states.count - 1].font) = (number, number)
      case "f": states[states.count - 1].font = number
      case "fcharset", "cpg":
        guard states[states.count - 1].isFontTable, let font = states[states.count - 1].font, let number else { return }
        let page = word == "cpg" ? number : codePages[number] ?? 0
        if let found = windowsCharset(page) { charsets[font] = found }
      case "plain":
        states[states.count - 1].font = defaultFont
        states[states.count - 1].isHidden = false
        states[states.count - 1].isDeleted = false
      case "v":
        if isShown, number != 0 { leftOut.add(.hidden) }
        states[states.count - 1].isHidden = number != 0
      case "deleted", "mvf":
        if isShown, number != 0 { leftOut.add(.deletion) }
        states[states.count - 1].isDeleted = number != 0
      case "bin": index = min(bytes.count, index + max(0, number ?? 0))
      case "par", "sect", "page": if isShown { finish(.paragraph) }
      case "cell", "nestcell": if isShown { finish(.cell) }
      case "footnote", "shptxt", "dptxbxtext": if isShown { startAside() }
      case "pard": paragraph = Paragraph()
      case "outlinelevel": paragraph.level = number.map { $0 + 1 }
      case "ls": paragraph.isItem = number != nil && number != 0
      case "intbl": paragraph.isCell = true
      default: break
      }
    }
  }

  /// A UTF-16 code unit, as a signed number.
  private mutating func unicode(_ number: Int) {
    let unit = UInt16(truncatingIfNeeded: number)
    if let high = surrogate, UTF16.isTrailSurrogate(unit) {
      let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
      if let scalar = Unicode.Scalar(value) { add(String(scalar)) }
    } else if !UTF16.isLeadSurrogate(unit), let scalar = Unicode.Scalar(unit) {
      add(String(scalar))
    }
    surrogate = UTF16.isLeadSurrogate(unit) ? unit : nil
    skipped = states[states.count - 1].fallback
  }

  private mutating func add(_ characters: String) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    guard isShown else { return }
    decode()
    run += characters
  }

  private mutating func decode() {
    guard !pending.isEmpty else { return }
    var decoded = pending
    if pending.contains(where: { $0 >= 0x80 }) {
      do { decoded = try Charset.decode(pending, charset: pendingCharset) } catch { missingCharset = pendingCharset }
    }
    run += String(decoding: decoded, as: UTF8.self)
    pending = []
  }

  private mutating func finish(_ kind: Block.Kind) {
    decode()
    let shown = paragraph.kind ?? kind
    if states[states.count - 1].isAside {
      asides.append((shown, run))
    } else {
      text.add(shown, run, line: text.blocks.count + 1)
      for aside in asides { text.add(aside.kind, aside.text, line: text.blocks.count + 1) }
      asides = []
    }
    run = ""
  }
}

/// ICU's name of a code page of Windows, if it is one that letters are read in.
private func windowsCharset(_ page: Int) -> String? {
  let name =
    switch page {
    case 437, 850, 852, 866: "IBM\(page)"
    case 708: "ISO-8859-6"
    case 932: "Shift_JIS"
    case 949: "windows-949"
    case 10000: "macintosh"
    case 10006: "x-mac-greek"
    case 10007: "x-mac-cyrillic"
    case 10029: "x-mac-centraleurroman"
    case 10081: "x-mac-turkish"
    case 65001: "UTF-8"
    default: "windows-\(page)"
    }
  return Charset.canonicalName(name) == nil ? nil : name
}

/// The code page that letters of a font are in, by its charset (`\fcharset`). The default charset (1) and that of
/// symbols (2) say nothing.
private let codePages: [Int: Int] = [
  0: 1252, 77: 10000, 78: 932, 79: 949, 80: 936, 81: 950, 85: 10006, 86: 10081, 88: 10029, 89: 10007, 128: 932,
  129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874,
  238: 1250, 254: 437, 255: 850,
]

/// Control words that stand for a character.
private let characters: [String: String] = [
  "tab": " ", "line": "\u{2028}", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
  "rdblquote": "”", "bullet": "•", "emspace": "\u{2003}", "enspace": "\u{2002}", "qmspace": "\u{2005}",
  "zwj": "\u{200D}", "zwnj": "\u{200C}", "ltrmark": "", "rtlmark": "",
]

/// Control words whose group is no text of the document, or, like list numbers, no part of a sentence.
private let leftOutGroups: Set<String> = [
  "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
  "footerl", "footerr", "footerf", "fldinst", "listtext", "pntext", "bkmkstart", "bkmkend", "themedata", "datastore",
  "xmlnstbl", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "annotation", "atnid", "atnauthor",
  "nonshppict", "template", "filetbl", "xe", "tc", "tcn",
  // What older programs show in place of a shape, and the names and values of its properties.
  "shprslt", "sp",
]

/// Those that hold something a reader of the document may miss, of which it is said how many there were.
private let leftOutKinds: [String: UnreadParts.Kind] = [
  "annotation": .comment, "header": .margin, "headerl": .margin, "headerr": .margin, "headerf": .margin,
  "footer": .margin, "footerl": .margin, "footerr": .margin, "footerf": .margin, "object": .embedding,
  "moMath": .formula,
]

/// Control words that are read although `\*` stands before them: notes and text boxes as office programs write them, and
/// what changes the looks of a text only.
private let optionalGroups: Set<String> = ["footnote", "shpinst", "shptxt", "do", "dptxbxtext", "cs"]
