import Files
import Testing

@testable import Formats

@Suite("Reading PO", .enabled(if: isPOReaderInstalled(), "libgettextpo0 is not installed"))
struct POPairTests {
  static let header = """
    msgid ""
    msgstr ""
    "Language: fr\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"
    "Plural-Forms: nplurals=2; plural=n>1;\\n"


    """

  @Test func readsTranslatedMessages() throws {
    let text =
      Self.header + """
        # A button.
        #: main.c:12
        msgctxt "menu"
        msgid "Open the "
        "file"
        msgstr "Ouvrir le fichier"

        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d fichier"
        msgstr[1] "%d fichiers"

        #, fuzzy
        msgid "Close"
        msgstr "Clore"

        msgid "Quit"
        msgstr ""

        #~ msgid "Old"
        #~ msgstr "Ancien"

        """
    let reader = try PairReader(.init(name: "fr.po", bytes: Array(text.utf8)), options: PairReadingOptions())
    var read: [BitextPair] = []
    while case .pair(let pair)? = try reader.next() { read.append(pair) }
    #expect(shown(read) == ["Open the file|Ouvrir le fichier", "%d file|%d fichier", "%d files|%d fichiers"])
    #expect(read[0].properties == [.init(type: "msgctxt", text: "menu"), .init(type: nil, text: "A button.\n")])
    #expect(read[0].source.line == 10 && read[1].source.line == 14)
    #expect(read[0].target.language?.tag == "fr" && read[0].source.language == nil)
    #expect(reader.unpaired == 2)
  }

  @Test(
    "a plural form answers the singular or the plural, as its placeholders say",
    arguments: [
      ("One goose", "%d geese", ["%d oie", "%d oies"], ["%d geese|%d oie", "%d geese|%d oies"]),
      ("One goose", "%d geese", ["Une oie", "%d oies"], ["One goose|Une oie", "%d geese|%d oies"]),
      ("%d goose", "%d geese", ["%d oie", "%d oies"], ["%d goose|%d oie", "%d geese|%d oies"]),
      ("One goose in {0}", "{1} geese in {0}", ["{0} : {1}"], ["{1} geese in {0}|{0} : {1}"]),
      (
        "A goose", "%(count)d geese", ["A", "%(count)d B", "C"],
        ["A goose|A", "%(count)d geese|%(count)d B", "A goose|C"]
      ),
      (
        "%s has a goose", "%s has %d geese", ["%2$d : %1$s", "x"], ["%s has %d geese|%2$d : %1$s", "%s has %d geese|x"]
      ),
    ] as [(String, String, [String], [String])])
  func plurals(one: String, many: String, forms: [String], expected: [String]) throws {
    let strings = forms.enumerated().map { "msgstr[\($0.offset)] \"\($0.element)\"\n" }.joined()
    let text = Self.header + "msgid \"\(one)\"\nmsgid_plural \"\(many)\"\n\(strings)"
    #expect(shown(pairs(try items(Array(text.utf8), .po))) == expected)
  }

  @Test("a byte order mark is no part of the file, named PO or looked at")
  func byteOrderMark() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array((Self.header + "msgid \"goose\"\nmsgstr \"oie\"\n").utf8)
    #expect(shown(pairs(try items(bytes, .po))) == ["goose|oie"])
    let reader = try PairReader(.init(name: "x", bytes: bytes), options: PairReadingOptions())
    #expect(reader.format.name == "po")
  }

  @Test("the charset is the header's")
  func charset() throws {
    var bytes = Array(Self.header.replacing("UTF-8", with: "ISO-8859-1").utf8)
    bytes += Array("msgid \"summer\"\nmsgstr \"".utf8) + [0xE9, 0x74, 0xE9] + Array("\"\n".utf8)
    #expect(shown(pairs(try items(bytes, .po))) == ["summer|été"])
  }

  @Test("a PO is known by its first words")
  func likely() throws {
    let text = "# French.\n\n" + Self.header + "msgid \"a\"\nmsgstr \"b\"\n"
    #expect(shown(pairs(try items(text))) == ["a|b"])
  }

  @Test(
    "what is no PO is an error with its line",
    arguments: [("msgid \"a\"\nmsgstr \"b\nmsgid \"c\"\n", 3), ("msgid \"a\nmsgstr", 2), ("msgstr \"a\"\n", 1)])
  func wrong(text: String, line: Int) throws {
    do {
      _ = try items(text, .po)
      Issue.record("no error")
    } catch let error as PairReadingError {
      guard case .malformedPO(let message) = error.reason else { throw error }
      #expect(error.line == line && !message.isEmpty, "\(message)")
    }
  }

  @Test func nothingInItIsAnError() {
    #expect(throws: PairReadingError(name: "x", reason: .noPairs)) { try items(Self.header, .po) }
    #expect(throws: PairReadingError(name: "x", line: 1, reason: .notInCharset("UTF-8"))) {
      try items(Array("msgid \"a\"\nmsgstr \"".utf8) + [0xE9] + Array("\"\n".utf8), .po)
    }
  }

  @Test("a text of very many lines is refused, by the line that it starts on")
  func longText() throws {
    let line = "\"" + String(repeating: "a", count: 1_000_000) + "\"\n"
    #expect(throws: PairReadingError(name: "x", line: 2, reason: .textTooLong(limit: 10_000_000))) {
      try items("msgid \"a\"\nmsgstr \"\"\n" + String(repeating: line, count: 10) + "\n", .po)
    }
  }
}
