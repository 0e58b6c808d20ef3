import Bitext
import Files
import ICU

/// Reads the text of RTF: groups in braces, control words after a backslash, everything else text. Linear.
struct RTFReader {
  /// Nested groups.
  static let deepest = 1000
  private(set) var text = ExtractedText()
  private(set) var isTooDeep = false

  /// What a group inherits and its end undoes.
  private struct State {
    /// Inside what is no text: fonts, styles, pictures, fields' instructions.
    var isLeftOut = false
    /// Characters that stand for one beyond the charset, for readers that know no Unicode.
    var fallback = 1
    var isHidden = false
    /// Whether the group is a note, which stands behind its paragraph.
    var isNote = false
  }

  private let bytes: [UInt8]
  private var index = 0
  private var states = [State()]
  private var run = ""
  /// Bytes in the document's charset, not yet decoded.
  private var pending: [UInt8] = []
  private var charset = "windows-1252"
  /// A charset that letters are in and ICU has no table of; nil where there is none.
  private(set) var missingCharset: String?
  /// How much of a fallback is still to be passed over.
  private var skipped = 0
  private var level: Int?
  private var isCell = false
  private var isItem = false
  /// What stood before a note, as long as the note is read, and notes that wait for the end of their paragraph.
  private var before = ""
  private var notes: [String] = []
  /// The first half of a character that UTF-16 writes in two.
  private var surrogate: UInt16?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "{"):
        guard states.count < Self.deepest else {
          isTooDeep = true
          return
        }
        states.append(states[states.count - 1])
        skipped = 0
      case UInt8(ascii: "}"):
        endGroup()
        skipped = 0
      case UInt8(ascii: "\\"): control()
      case 0x0A, 0x0D: break
      default: character(byte)
      }
    }
    finish(.paragraph)
  }

  private mutating func endGroup() {
    guard states.count > 1 else { return }
    let wasNote = states.removeLast().isNote
    guard wasNote, !states[states.count - 1].isNote else { return }
    decode()
    notes.append(run)
    run = before
  }

  private mutating func character(_ byte: UInt8) {
    if skipped > 0 {
      skipped -= 1
    } else if isShown {
      pending.append(byte)
    }
  }

  private var isShown: Bool { !states[states.count - 1].isLeftOut && !states[states.count - 1].isHidden }

  private mutating func control() {
    guard index < bytes.count else { return }
    let byte = bytes[index]
    guard isLetter(byte) else {
      index += 1
      symbol(byte)
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
    case UInt8(ascii: "*"): states[states.count - 1].isLeftOut = true
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"): character(byte)
    case 0x0A, 0x0D: if isShown { finish(.paragraph) }
    default: break
    }
  }

  private mutating func word(_ word: String, _ number: Int?) {
    if let character = characters[word] {
      add(character)
    } else if leftOutGroups.contains(word) {
      states[states.count - 1].isLeftOut = true
    } else {
      switch word {
      case "u": unicode(number ?? 0)
      case "uc": states[states.count - 1].fallback = max(0, min(number ?? 1, 100))
      case "ansicpg": if let number, Charset.canonicalName("windows-\(number)") != nil { charset = "windows-\(number)" }
      case "mac": charset = "macintosh"
      case "pc": charset = "IBM437"
      case "v": states[states.count - 1].isHidden = number != 0
      case "bin": index = min(bytes.count, index + max(0, number ?? 0))
      case "par", "sect", "page": if isShown { finish(.paragraph) }
      case "cell", "nestcell": if isShown { finish(.cell) }
      case "footnote" where isShown && !states[states.count - 1].isNote:
        decode()
        (before, run) = (run, "")
        states[states.count - 1].isNote = true
      case "pard": (level, isItem, isCell) = (nil, false, false)
      case "outlinelevel": level = number.map { $0 + 1 }
      case "ls": isItem = number != nil && number != 0
      case "intbl": isCell = true
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
      do { decoded = try Charset.decode(pending, charset: charset) } catch { missingCharset = charset }
    }
    run += String(decoding: decoded, as: UTF8.self)
    pending = []
  }

  private mutating func finish(_ kind: Block.Kind) {
    decode()
    if states[states.count - 1].isNote {
      run += " "
      return
    }
    let shown: Block.Kind =
      if let level, (1...9).contains(level) { .heading(level: level) } else if isCell { .cell } else if isItem {
        .listItem
      } else { kind }
    text.add(shown, run, line: text.blocks.count + 1)
    run = ""
    for note in notes { text.add(.paragraph, note, line: text.blocks.count + 1) }
    notes = []
  }
}

/// Control words that stand for a character.
private let characters: [String: String] = [
  "tab": " ", "line": "\u{2028}", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
  "rdblquote": "”", "bullet": "•", "emspace": "\u{2003}", "enspace": "\u{2002}", "qmspace": "\u{2005}",
  "zwj": "\u{200D}", "zwnj": "\u{200C}", "ltrmark": "", "rtlmark": "",
]

/// Control words whose group is no text of the document, or, like list numbers, no part of a sentence.
private let leftOutGroups: Set<String> = [
  "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
  "footerl", "footerr", "footerf", "fldinst", "listtext", "pntext", "bkmkstart", "bkmkend", "themedata", "datastore",
  "xmlnstbl", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "annotation", "atnid", "atnauthor",
  "nonshppict", "template", "filetbl",
]
