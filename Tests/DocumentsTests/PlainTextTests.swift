import Bitext
import Testing

@testable import Documents

private let prose = """
  The committee met for the third time in as many weeks and came away
  with nothing to show for it. Its chairman, who had promised a report
  before the summer, now speaks of the autumn. Nobody in the room had
  expected anything else of him.


  """

private func read(_ text: String, paragraphs: ParagraphSeparator? = nil) throws -> SegmentedDocument {
  let document = try readDocument(
    named: "a.txt", bytes: Array(text.utf8), options: ReadingOptions(paragraphs: paragraphs)
  ).document
  let segments = document.blocks.enumerated().map { Segment(range: $1.range, block: $0, line: $1.line) }
  return SegmentedDocument(document: document, segments: segments)
}

/// What a reader sees of the blocks.
private func blocks(_ text: String, paragraphs: ParagraphSeparator? = nil) throws -> [String] {
  let document = try read(text, paragraphs: paragraphs)
  return document.segments.indices.map { document.text(of: $0) }
}

@Suite struct `Blocks of plain text` {
  @Test(arguments: [
    ("1. ", "2. "), ("1) ", "2) "), ("(a) ", "(b) "), ("i) ", "ii) "), ("• ", "• "), ("- ", "- "), ("* ", "* "),
    ("1.6. ", "1.7. "),
    ("2.3. ", "2.3.1. "), ("2.3.4. ", "2.4. "), ("3.1 ", "3.2 "), ("A.1. ", "A.2. "), ("B.2. ", "C. "), ("① ", "② "),
    ("١. ", "٢. "),
    ("第1章 ", "第2章 "), ("一、", "二、"), ("а) ", "б) "),
  ])
  func `a mark of a list starts one, whatever the lines around it are`(first: String, second: String) throws {
    let items = [
      "\(first)Remove the four screws that hold the front cover of the housing",
      "\(second)Lift the cover off and put it aside where nobody will step on it",
    ]
    #expect(try blocks(prose + items.joined(separator: "\n")).dropFirst() == items[...])
    // Right under the paragraph as well, after a full line that does not end a sentence.
    let paragraph = prose.split(separator: "\n").dropLast().joined(separator: "\n")
    #expect(try blocks("\(paragraph)\n\(items.joined(separator: "\n"))\nand go on.").count == 3)
  }

  @Test(arguments: [
    "Nach langen und schwierigen Verhandlungen trafen sie sich endlich am\n2. Mai in Bremen, und alle waren froh.",
    "Of all the things that he could have said, the worst came out first\n- and he meant it - and nobody spoke again.",
    "It was an altogether different matter when the temperature rose to\n3.5 degrees, since nobody had expected that.",
    "The book that everyone here speaks of was written by a man called\nC. Partridge, who never saw the sea himself.",
  ])
  func `what only looks like a mark goes on with its sentence`(text: String) throws {
    #expect(try blocks(prose + text).count == 2)
  }

  @Test(arguments: ["-----", "* * *", "=====", "~~~~~~~~", "⁂", "━━━━━━", "_______", "*", ". . . . ."])
  func `ornaments part blocks and are none`(ornament: String) throws {
    #expect(
      try blocks("\(prose)A title\n\(ornament)\nSome text.\n\n\(ornament)\n\nMore.").dropFirst() == [
        "A title", "Some text.", "More.",
      ])
    #expect(try blocks("One.\n\(ornament)\nTwo.") == ["One.", "Two."])
  }

  @Test(arguments: ["...", "?", "!", "…", "§ 3", "5", "- a"])
  func `what someone could say is none`(text: String) throws {
    #expect(try blocks("One.\n\n\(text)\n\nTwo.") == ["One.", text, "Two."])
  }

  @Test(arguments: [
    "Please note that the\nreader must be switched off before you open it\nand clean it.",
    "Bitte schalten Sie das\nGerät aus, bevor Sie es öffnen\nund reinigen.",
    "अगर आप इसे\nखोलना चाहते हैं\nतो इसे बंद करें।",
  ])
  func `a short paragraph of uneven lines is one block`(text: String) throws {
    let joined = text.split(separator: "\n").joined(separator: " ")
    #expect(try blocks("A title\n\n\(text)\n\nThe end.") == ["A title", joined, "The end."])
    #expect(try blocks(prose + text).last == joined)
  }

  @Test(arguments: [
    "Bread\nMilk\nA pound of butter", "Roses are red,\nViolets are blue,\nSugar is sweet.", "un\ndeux\ntrois",
  ])
  func `lines that do not go on are blocks`(text: String) throws {
    #expect(try blocks("A title\n\n\(text)").count == 4)
  }

  @Test func `an option says what separates paragraphs`() throws {
    let text = "Bread\nand milk.\nMore bread.\n\nA line."
    #expect(try blocks(text, paragraphs: .lines) == ["Bread", "and milk.", "More bread.", "A line."])
    #expect(try blocks(text, paragraphs: .blankLines) == ["Bread and milk. More bread.", "A line."])
    #expect(
      try blocks("One thing:\n1. this\n2. that", paragraphs: .blankLines) == ["One thing:", "1. this", "2. that"])
  }

  @Test func `indentation goes, by whatever spaces`() throws {
    let text =
      prose
      + "\u{A0}\u{A0}\u{A0}It was a long way to the next town, and he had nothing with him that\n\u{A0}\u{3000}anyone would have called food. He went."
    #expect(
      try blocks(text).last
        == "It was a long way to the next town, and he had nothing with him that anyone would have called food. He went."
    )
  }
}

@Suite struct `Ends of lines in plain text` {
  @Test(arguments: [
    ("ja", "このガイドは新しい利用者のために書かれています。これを読んで設定してくださ", "い。", ""),
    ("zh", "这是一个很长的句子，它在一行的末尾断开，然后在下一行继续，因此中间没", "有空格。", ""),
    ("zh", "他们在会上说了很多话，可是没有人听懂他们的意思，所以最后大家都说了", "“再见”。", ""),
    ("th", "คู่มือนี้เขียนขึ้นสำหรับผู้ใช้ใหม่ที่ต้องการติดตั้งระบบ", "ปฏิบัติการนี้", ""),
    ("km", "សៀវភៅណែនាំនេះត្រូវបានសរសេរសម្រាប់អ្នកប្រើ", "ថ្មី។", ""),
    ("my", "ဤလမ်းညွှန်ကိုအသုံးပြုသူအသစ်များအတွက်ရေးသား", "ထားသည်။", ""),
    // As inside the lines.
    ("ja", "このガイドは Debian を初めて使う人のために書かれています。設定には", "Debian を使います。", " "),
    ("zh", "本指南是为第一次使用Debian的人写的，请您在安装之前仔细地阅读一下", "Debian手册。", ""),
    ("ko", "이 안내서는 처음 사용하는 사람들을 위하여 작성되었습니다 그리고", "읽어 주십시오.", " "),
    ("ja", "Words in Latin letters that go on for as long as this one does have a", "space.", " "),
  ])
  func `are no spaces in scripts without`(language: String, line: String, next: String, space: String) throws {
    #expect(try blocks("\(line)\n\(next)", paragraphs: .blankLines) == [line + space + next])
  }

  @Test(arguments: [
    ("The committee has pub-", "lished its report.", "The committee has published its report."),
    ("A well-known fact is a well-", "known fact.", "A well-known fact is a well-known fact."),
    ("The line of a command is a command-", "line.", "The line of a command is a command-line."),
    ("The Franco-", "German border.", "The Franco-German border."),
    ("Die Vor-", "und Nachteile.", "Die Vor- und Nachteile."), ("From 1999-", "2003.", "From 1999-2003."),
    ("A sof\u{AD}", "ter one.", "A softer one."), ("The TRANS\u{2010}", "LATION.", "The TRANSLATION."),
    ("He said -", "and went.", "He said - and went."), ("See https://", "example.org/", "See https://example.org/"),
  ])
  func `give hyphens back to the words that have them`(line: String, next: String, text: String) throws {
    #expect(try blocks("\(line)\n\(next)", paragraphs: .blankLines) == [text])
  }

  @Test func `a text that breaks words elsewhere breaks them here`() throws {
    let text = "They under-\nstand. We understand the hand and stand under it and over-\nstand it."
    #expect(
      try blocks(text, paragraphs: .blankLines) == [
        "They understand. We understand the hand and stand under it and overstand it."
      ])
  }

  @Test func `places are those of the file`() throws {
    let document = try read("Été: it has pub-\n  lished, they\nsay.\n\nAnd on.", paragraphs: .blankLines).document
    #expect(
      document.filePlaces.map { [$0.line, $0.column, $0.codePoint] } == [
        [1, 1, 0], [2, 3, 19], [3, 1, 32], [5, 1, 38],
      ])
    let all = document.codePointsInFile(of: document.blocks[0].range)
    #expect(all?.start == 0 && all?.end == 36)
  }
}

@Suite struct `Tables in plain text` {
  @Test(arguments: [
    // Drawn.
    "┌────┬────┐\n│Name│Size│\n├────┼────┤\n│One │ 12 │\n└────┴────┘",
    "+----+----+\n|Name|Size|\n+----+----+\n|One | 12 |\n+----+----+",
    "| Name | Size |\n|------|------|\n| One  | 12   |", "Name │ Size\n─────┼─────\nOne  │ 12",
    // By spaces, with and without a rule; numbers on the right.
    "Name          Size\nOne           12", "Name          Size\n----          ----\nOne             12",
    "  Name     Size\n  One        12",
    // By tabulators.
    "Name\tSize\nOne\t12",
  ])
  func `become cells`(table: String) throws {
    let document = try read("\(prose)\(table)\n\nThe end.").document
    #expect(shown(document).dropFirst() == ["td Name", "td Size", "td One", "td 12", "The end."])
    #expect(document.blocks.dropFirst().map(\.line) == document.blocks.dropFirst().map(\.line).sorted())
  }

  @Test(arguments: [
    "Option        Meaning\n--all         Show all files,\n              hidden ones, too\n--brief       Show names",
    "+-------+------------------+\n|Option |Meaning           |\n+-------+------------------+\n|--all  |Show all files,   |\n|       |hidden ones, too  |\n+-------+------------------+\n|--brief|Show names        |\n+-------+------------------+",
    "┌───────┬────────────────┐\n│Option │Meaning         │\n├───────┼────────────────┤\n│--all  │Show all files, │\n│       │hidden ones, too│\n│--brief│Show names      │\n└───────┴────────────────┘",
  ])
  func `a cell may have several lines`(table: String) throws {
    #expect(
      try blocks(prose + table).dropFirst() == [
        "Option", "Meaning", "--all", "Show all files, hidden ones, too", "--brief", "Show names",
      ])
  }

  @Test func `a frame around a note is one cell`() throws {
    #expect(try blocks("┌───────┐\n│ Do not│\n│ touch.│\n└───────┘\n\nThe end.") == ["Do not touch.", "The end."])
  }

  @Test func `a rule in one column parts the cells of it`() throws {
    let table = "┌────┬────┐\n│both│one │\n│    ├────┤\n│    │two │\n├────┼────┤\n│last│row │\n└────┴────┘"
    #expect(try blocks(table) == ["both", "one", "two", "last", "row"])
  }

  @Test(arguments: [
    "He came home.  She did not see him.\nShe was away.  He was glad of that.",
    "src\n├── main.c\n│   ├── one.c\n└── two.c",
    "1.  First things first, and\n2.  second things second", "a | b is a pipe\nand this | one is another.",
  ])
  func `what is no table is none`(text: String) throws {
    #expect(!shown(try read(prose + text).document).contains { $0.hasPrefix("td ") })
  }
}
