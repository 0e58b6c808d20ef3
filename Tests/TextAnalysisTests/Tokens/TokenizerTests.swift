import Bitext
import BitextTesting
import Testing

@testable import TextAnalysis

@Suite("Text becomes tokens")
struct TokenizerTests {
  /// The forms of a one-segment text's tokens, spaced.
  private func forms(_ text: String, _ language: String) throws -> String {
    let tokens = try Tokenizer(language: Language(canonical: language)).tokenize(oneSegment(text, language))
    return tokens.tokens.map { tokens.types.forms[$0] }.joined(separator: " ")
  }

  @Test(
    "words are folded, stemmed and stripped of accents; numbers go by value",
    arguments: [
      ("fr", "L’homme n’a pas mangé.", "l homm n a pas mang ."),
      ("fr", "aujourd’hui", "aujourd'hui"), ("fr", "O’Connell", "o'connel"),
      ("en", "Ukraine's soldiers", "ukrain s soldier"),
      ("fr", "environ 10 000 soldats", "environ #10000 soldat"),
      ("fr", "environ 10\u{202F}000 soldats", "environ #10000 soldat"),
      ("en", "some 10,000 soldiers", "some #10000 soldier"),
      ("en", "ten thousand soldiers", "#10000 soldier"),
      ("fr", "1,5 million d’euros", "#1500000 d euros"),
      ("en", "1.5 million euros", "#1500000 euro"),
      ("en", "the 21st century", "the #21 centuri"),
      ("fr", "le 3e jour", "le #3 jour"),
      ("en", "Chapter XVI", "chapter #16"),
      ("fr", "en 1956 et 1957", "en #1956 et #1957"),
      ("en", "“Why?”", "\" whi ? \""),
      ("fr", "« Pourquoi ? »", "\" pourquoi ? \""),
      ("el", "Ο ΛΟΓΟΣ του λόγου", "ο λογ τ λογ"),
      ("ja", "１２人。", "#12 人 ."),
    ])
  func forms(language: String, text: String, expected: String) throws {
    let found = try forms(text, language)
    #expect(found == expected, "\(found)")
  }

  @Test("words of scripts without spaces are found by ICU's dictionaries")
  func chinese() throws {
    #expect(try forms("我们今天去北京。", "zh").split(separator: " ").count >= 4)
  }

  @Test(
    "numbers and dates beside Han, kana and Hangul go by value, too",
    arguments: [
      ("zh", "2万", "#20000"), ("zh", "2 万", "#20000"), ("zh", "3.5亿元", "#350000000 元"), ("zh", "两万册", "#20000 册"),
      ("zh", "三千万", "#30000000"), ("zh", "二十五人", "#25 人"), ("zh", "三千零五十", "#3050"), ("zh", "共有25人", "共有 #25 人"),
      ("zh", "三分之一", "#3 #1"), ("zh", "百分之二十五", "#25"), ("zh", "第三章", "#3 章"), ("zh", "八十多", "#80 多"),
      ("zh", "2024年3月5日", "#2024 年 @month:3 #5 日"), ("zh", "２０２４年３月５日", "#2024 年 @month:3 #5 日"),
      ("zh", "二〇二四年三月五日", "#2024 年 @month:3 #5 日"), ("zh", "民國113年", "民国 #2024 年"), ("zh", "十二月", "@month:12"),
      ("zh", "上周一", "上 @weekday:2"), ("zh", "五日", "五日"), ("zh", "万一", "万一"), ("zh", "千万", "千万"), ("zh", "十分", "十分"),
      ("zh", "1，2", "1,2"), ("zh", "图 2 百度", "图 #2 百度"), ("yue", "2萬", "#20000"),
      ("ja", "1億2000万円", "#120000000 円"), ("ja", "一億二千万円", "#120000000 円"), ("ja", "１万５０００円", "#15000 円"),
      ("ja", "令和6年", "令和 #2024 年"), ("ja", "令和元年", "令和 #2019 年"), ("ja", "五月雨", "五月雨"), ("ja", "月曜日", "@weekday:2"),
      ("ko", "5만명", "#50000 명"), ("ko", "1억 2천만 원", "#120000000 원"), ("ko", "이만 원", "#20000 원"),
      ("ko", "제3조", "제 #3 조"), ("ko", "2024년 3월 5일", "#2024 년 @month:3 #5 일"), ("ko", "월요일에", "@weekday:2 에"),
      ("ko", "유월", "@month:6"), ("ko", "이것", "이것"), ("ko", "사실", "사실"),
    ])
  func numbersWithoutSpaces(language: String, text: String, expected: String) throws {
    let found = try forms(text, language)
    #expect(found == expected, "\(found)")
  }

  @Test(
    "a code is one token as it stands, and its words are no words of the language",
    arguments: [
      ("Open {file_name} now", "open {file_name} now"), ("%(count)d files of %s", "%(count)d file of %s"),
      ("<b>Note</b>: 3", "<b> note </b> : #3"), ("Press <Enter>.", "press < enter > ."),
      ("See https://example.org/a_b, page 2", "see https://example.org/a_b , page #2"),
      ("Run `make install` in /usr/share/doc", "run `make install` in /usr/share/doc"),
      ("use --no-cache for \\\"it\\\"", "use --no-cache for \\ \" it \\ \""), ("{% if user %}Yes", "{% if user %} yes"),
      ("{n, plural, one {file} other {files}}", "file file"), ("One\\nTwo", "one two"),
      ("Tom &amp; Ann", "tom &amp; ann"),
      ("Save _As &now", "save as now"), ("extra\u{AD}ordinary", "extraordinari"),
      ("20 %s 500", "#20 %s #500"), ("AT&T and R&D", "at & t and r & d"),
      ("that is -well- well", "that is - well - well"),
      ("said -he", "said - he"), ("--Yes, sir", "- - yes , sir"),
    ])
  func codes(text: String, expected: String) throws {
    let found = try forms(text, "en")
    #expect(found == expected, "\(found)")
  }

  @Test("names are words that keep their capital inside sentences")
  func names() throws {
    let text = try Tokenizer(language: Language(canonical: "fr"))
      .tokenize(oneSegment("Le soldat vit Koursk. Soldat et Koursk", "fr"))
    func tokenClass(_ form: String) throws -> TokenClass {
      text.classes[Int(try #require(text.types.forms.id(of: form)))]
    }
    #expect(try tokenClass("koursk") == .name)
    #expect(try tokenClass("soldat") == .word)
  }

  @Test(
    "the end and the start of a segment have a shape",
    arguments: [
      ("en", "Why?”", SegmentShape.question), ("fr", "Quoi !", .exclamation), ("en", "So...", .ellipsis),
      ("fr", "— Oui.", [.fullStop, .speech]), ("en", "and then", .lowerCase), ("el", "Γιατί;", .question),
      ("en", "He said:", .colon), ("en", "A title", []), ("en", "<i>Why?</i>", .question), ("en", "Why? {n}", []),
      ("zh", "什么？", .question),
    ] as [(String, String, SegmentShape)])
  func shape(language: String, text: String, shape: SegmentShape) throws {
    let tokens = try Tokenizer(language: Language(canonical: language)).tokenize(oneSegment(text, language))
    #expect(tokens.shapes[0].subtracting(.startsBlock) == shape)
  }

  @Test("each token knows its place in the text")
  func places() throws {
    let text = "Environ 10 000 soldats à Koursk."
    let tokenizer = try Tokenizer(language: Language(canonical: "fr"))
    _ = tokenizer.tokenize(oneSegment(text, "fr"))
    let words = Array(text.utf8).withUnsafeBufferPointer { utf8 in
      tokenizer.tokens(of: utf8).map { String(decoding: utf8[$0.range], as: UTF8.self) }
    }
    #expect(words == ["Environ", "10 000", "soldats", "à", "Koursk", "."])
    let marked = "_Ou\u{AD}vrir {nom} à\\n%s"
    _ = tokenizer.tokenize(oneSegment(marked, "fr"))
    let read = Array(marked.utf8).withUnsafeBufferPointer { utf8 in
      tokenizer.tokens(of: utf8).map { String(decoding: utf8[$0.range], as: UTF8.self) }
    }
    #expect(read == ["Ou\u{AD}vrir", "{nom}", "à", "%s"])
    let numbers = "民國113年{n}三月五日，1万２０"
    let chinese = try Tokenizer(language: Language(canonical: "zh"))
    let tokens = chinese.tokenize(oneSegment(numbers, "zh"))
    let places = Array(numbers.utf8).withUnsafeBufferPointer { utf8 in
      chinese.tokens(of: utf8).map { String(decoding: utf8[$0.range], as: UTF8.self) }
    }
    #expect(places == ["民國", "113", "年", "{n}", "三月", "五", "日", "，", "1万２０"])
    #expect(tokens.lengths == [Int32(numbers.unicodeScalars.count)])
  }
}
