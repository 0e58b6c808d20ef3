import Bitext
import Documents
import Foundation
import Testing

@testable import Segmentation

/// `rules` in a file with one set for all languages.
private func file(_ rules: String) -> String {
  """
  <?xml version="1.0"?><srx version="2.0" xmlns="http://www.lisa.org/srx20"><header segmentsubflows="yes" cascade="yes"/>
  <body><languagerules><languagerule languagerulename="All">\(rules)</languagerule></languagerules>
  <maprules><languagemap languagepattern=".*" languagerulename="All"/></maprules></body></srx>
  """
}

private func rule(_ isBreak: Bool, _ before: String, _ after: String) -> String {
  "<rule break=\"\(isBreak ? "yes" : "no")\"><beforebreak>\(before)</beforebreak><afterbreak>\(after)</afterbreak></rule>"
}

private func segments(_ text: String, _ rules: SRXRules, _ language: String? = "en") throws -> [String] {
  var document = try readDocument(named: "a.txt", bytes: Array(text.utf8)).document
  document.language = language.map(Language.init(canonical:))
  let segmented = try SRXSegmenter(rules, language: document.language).segment(document)
  return segmented.segments.indices.map { segmented.text(of: $0) }
}

@Suite("SRX")
struct SRXTests {
  private static let stops = rule(true, "[.?!]+", "\\s")

  @Test(
    "the first rule that matches at a place decides",
    arguments: [
      (stops, "One. Two? Three.", ["One.", "Two?", "Three."]),
      (rule(false, "\\bMr\\.", "\\s") + stops, "Mr. Fox. Amr. Fox.", ["Mr. Fox.", "Amr.", "Fox."]),
      (stops + rule(false, "\\bMr\\.", "\\s"), "Mr. Fox.", ["Mr.", "Fox."]),
      (rule(false, "[A-Z]+[a-z]*\\.", "\\s") + stops, "He. him. It", ["He. him.", "It"]),
      (
        rule(false, "(?:Dr|Mrs?)\\.", "\\s") + stops, "Mrs. Fox. Dr. Ox. Go. On", ["Mrs. Fox.", "Dr. Ox.", "Go.", "On"]
      ),
      (rule(false, "^\\d+\\.", "\\s") + stops, "1. One 2. Two", ["1. One 2.", "Two"]),
      (rule(false, "", "\\s+[a-z]") + stops, "Yes. no. No", ["Yes. no.", "No"]),
      (rule(true, "", "¶") + stops, "a¶b", ["a", "¶b"]),
      (rule(true, "。", "") + stops, "一。二。三", ["一。", "二。", "三"]),
      (rule(true, "😀", "") + stops, "été😀a😀b", ["été😀", "a😀", "b"]),
      (rule(false, "(?i)etc\\.", "\\s") + stops, "ETC. a. B", ["ETC. a.", "B"]),
      (rule(false, "\\s", "x") + rule(true, "a", "\\s"), "a xa b", ["a", "xa", "b"]),
    ])
  func order(rules: String, text: String, expected: [String]) throws {
    #expect(try segments(text, SRXRules(srx: Array(file(rules).utf8))) == expected)
  }

  @Test("maps choose by language, all of them where the file cascades, else the first")
  func maps() throws {
    func rules(cascade: String) throws -> SRXRules {
      try SRXRules(
        srx: Array(
          """
          <srx version="2.0"><header segmentsubflows="no" cascade="\(cascade)"><formathandle type="end" include="no"/>
          </header><body><languagerules>
          <languagerule languagerulename="German">\(rule(false, "bzw\\.", "\\s"))</languagerule>
          <languagerule languagerulename="All">\(Self.stops)</languagerule></languagerules>
          <maprules><languagemap languagepattern="DE.*" languagerulename="German"/>
          <languagemap languagepattern=".*" languagerulename="All"/></maprules></body></srx>
          """.utf8))
    }
    let text = "Rot bzw. Blau. Ja."
    #expect(try segments(text, rules(cascade: "yes"), "de-AT") == ["Rot bzw. Blau.", "Ja."])
    #expect(try segments(text, rules(cascade: "yes"), "fr") == ["Rot bzw.", "Blau.", "Ja."])
    #expect(try segments(text, rules(cascade: "yes"), nil) == ["Rot bzw.", "Blau.", "Ja."])
    #expect(try segments(text, rules(cascade: "no"), "de") == ["Rot bzw. Blau. Ja."])
    func cascades(_ header: String) throws -> Bool { try SRXRules(srx: Array("<srx \(header)</srx>".utf8)).cascades }
    #expect(try cascades("version='2.0'><header/>") && !cascades("version='1.0'><header/>"))
    let read = try rules(cascade: "no")
    #expect(!read.cascades && !read.segmentsSubflows && !read.formatHandling.includesEnd)
  }

  @Test("what is written is read again as it was")
  func roundTrip() throws {
    var rules = try SRXRules(srx: Array(file(rule(false, "a&lt;b\"&#9;&amp;c\\.", "\\s") + Self.stops).utf8))
    rules.formatHandling.includesIsolated = true
    rules.ruleSets[0].name = "A \"B\" <C>"
    rules.maps[0].ruleSet = "A \"B\" <C>"
    let again = try SRXRules(srx: Array(rules.srx().utf8))
    #expect(again.ruleSets.map(\.name) == rules.ruleSets.map(\.name) && again.maps == rules.maps)
    #expect(
      again.ruleSets[0].rules.map { [$0.before, $0.after] } == rules.ruleSets[0].rules.map { [$0.before, $0.after] })
    #expect(again.formatHandling == rules.formatHandling && again.cascades)
  }

  @Test("a file that cannot be used is an error with its place")
  func bad() {
    func error(_ text: String, _ language: String = "en") -> SRXError? {
      do {
        _ = try segments("A. B.", SRXRules(srx: Array(text.utf8)), language)
        return nil
      } catch { return error as? SRXError }
    }
    #expect(error("<tmx/>")?.reason == .notSRX(root: "tmx"))
    if case .malformedXML = error("<srx>")?.reason {} else { Issue.record("no error") }
    let badPattern = error(file("\n" + rule(true, "(", "\\s")))
    #expect(badPattern?.reason == .badPattern("(") && badPattern?.line == 3)
    #expect(error(file(rule(true, "a)(b", "")))?.reason == .badPattern("a)(b"))
    #expect(
      error(file(Self.stops).replacing("languagerulename=\"All\"/>", with: "languagerulename=\"X\"/>"))?.reason
        == .missingRuleSet("X"))
    #expect(error(file(Self.stops).replacing("\".*\"", with: "\"fr\""))?.reason == .noRules(language: "en"))
    let bomb =
      "<!DOCTYPE srx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
      + file(rule(true, "&a;x", "")).replacing("<?xml version=\"1.0\"?>", with: "")
    #expect(error(bomb) == nil)
  }

  @Test("a pattern without a bound comes to an end in a long text", .timeLimit(.minutes(1)))
  func unbounded() throws {
    let rules = rule(false, ".*x", "\\s") + rule(false, ".+.+x", "\\s") + rule(true, "[.]", "\\s")
    let text = String(repeating: "a", count: 5000) + String(repeating: ". aaaa", count: 2000)
    #expect(try segments(text, SRXRules(srx: Array(file(rules).utf8))).count == 2001)
  }

  @Test(
    "an outline says how long a match is, what it may end with, and what it must hold; or nothing",
    arguments: [
      ("\\bMr\\.", 3, ["Mr.", "xMr."], ["Mr", "Ms."], "M"),
      ("(?:Dr|Mr)s?\\.", 4, ["Dr.", "Mrs."], ["Ds.", "Hr."], "."),
      ("a|ba", 2, ["a", "ba", "xa"], ["b", ""], nil),
      ("x+a", nil, ["xa", "xxa"], ["a", "ya"], "x"),
      ("[^.]\\.", 3, ["a.", "é.", "\u{1F600}."], ["..", "."], "."),
      ("a{2,3}", 3, ["aa", "aaa"], ["b"], "a"),
      ("\\p{Lu}\\.", 3, ["A.", "É.", "\u{10400}."], ["a.", "1."], "."),
      ("\\u0041\\x42", 2, ["AB"], ["A", "B"], "A"),
      ("(?<=x)y(?!z)", 1, ["y"], ["x"], "y"),
      ("\\([^)]*?[.:][\\s\\u00A0]", nil, ["(a. ", "(:\u{A0}"], ["(a.", "(a "], "("),
      ("\\b(Fig|No)s?\\.\\s?", 6, ["Fig.", "Nos. "], ["Figo.", "Fi. "], "."),
      ("(a)\\1", nil, ["", "x"], [], nil), ("a(bc)?", 3, ["a", "abc"], ["ab"], "a"),
      ("a*", nil, ["", "b"], [], nil), ("[a[b]]c", 3, ["ac", "bc"], ["c", "dc"], "c"),
      ("(?i)a", nil, ["A", "b"], [], nil), ("ab\\s", 3, ["ab "], ["ab", "b "], "a"),
      ("a?b", 2, ["b", "ab"], ["a"], "b"), ("(?:ab){9223372036854775807}", nil, ["ab", "xab"], ["a", "b"], "a"),
      ("((((((a{9999}){9999}){9999}){9999}){9999}){9999}){9999}", nil, ["a"], ["b"], "a"),
    ] as [(String, Int?, [String], [String], String?)])
  func outline(pattern: String, longest: Int?, ends: [String], others: [String], required: String?) {
    let outline = PatternOutline(pattern)
    #expect(outline.longest == longest)
    #expect(outline.required == required?.utf16.first)
    for (texts, fits) in [(ends, true), (others, false)] {
      for text in texts {
        Array(text.utf16).withUnsafeBufferPointer { units in
          #expect(outline.tails.contains { $0.fits(before: units.count, in: units) } == fits, "\(pattern) at \(text)")
        }
      }
    }
  }

  @Test(
    "the built-in rules, as a file, cut as the program does",
    arguments: [
      (
        "en",
        "Mr. Fox left at 5 p.m. on Monday. He lives in the U.S. Army base, No. 5. See p. 12. “Why?” she asked. Yes."
      ),
      ("fr", "M. Dupont est parti. Voir p. 12, etc. Il viendra. « Vraiment ? » Oui ! Le Dr. Roux est là."),
      ("de", "Am 3. Mai kam Dr. Müller. Er blieb z.B. zwei Tage. Das war’s."),
      ("es", "El Sr. López llegó. ¿Por qué? No lo sé. Véase la pág. 3. ¡Basta!"),
      ("pt", "O Sr. Silva chegou. Ver pág. 3. Não sei. A Dra. Reis também."),
      ("nl", "Dhr. Jansen kwam, d.w.z. bijna. Zie blz. 3. Hij bleef."),
      ("pl", "Przyszedł dr Nowak, tj. wczoraj. Patrz str. 3. Nie wiem. To m.in. Anna."),
      ("ru", "Пришёл г-н Иванов. См. стр. 3. Это было в 1916 г. в Москве. Он уехал."),
      ("it", "Il sig. Rossi è qui. Vedi pag. 3. Non so. Perché? Così."),
      ("ja", "今日は雨です。「そうですね。」彼は言った。"), ("zh", "他来了。我们走吧！好吗？"),
    ])
  func builtIn(language: String, text: String) throws {
    let again = try SRXRules(srx: Array(SRXRules.builtIn.srx().utf8))
    var document = try readDocument(named: "a.txt", bytes: Array(text.utf8)).document
    document.language = Language(canonical: language)
    let expected = Segmenter(language: document.language).segment(document)
    #expect(try segments(text, again, language) == expected.segments.indices.map { expected.text(of: $0) })
  }

  @Test("a rule that would take hours is named with its line", arguments: [true, false])
  func slow(isBreak: Bool) throws {
    let rules = try SRXRules(srx: Array(file("\n" + rule(isBreak, "(a+)+[^a]{2}", "\\s") + Self.stops).utf8))
    let text = "One. " + String(repeating: String(repeating: "a", count: 150) + ". ", count: 40)
    #expect(throws: SRXError(line: 3, reason: .tooSlow("(a+)+[^a]{2}"))) { try segments(text, rules) }
    let sane = try SRXRules(srx: Array(file(rule(isBreak, "a+[^a]{2}", "\\s") + Self.stops).utf8))
    #expect(try segments(text, sane).count == 41)
    let map = SRXRules(
      ruleSets: sane.ruleSets, maps: [.init(pattern: "((.*)*)*x", ruleSet: "All")] + sane.maps)
    #expect(throws: SRXError(reason: .tooSlow("((.*)*)*x"))) { try map.rules(for: Language(canonical: "zh-Hant-HK")) }
  }

  @Test("rules that would fill memory or that no integer counts are refused")
  func hostileRules() throws {
    let rules = (0..<2_000).map { SRXRules.Rule(isBreak: true, before: "\\.", after: "\($0)") }
    let maps = (0..<100).map { _ in SRXRules.LanguageMap(pattern: ".*", ruleSet: "a") }
    let bomb = SRXRules(ruleSets: [.init(name: "a", rules: rules)], maps: maps)
    #expect(throws: SRXError(reason: .tooLarge(limit: SRXRules.mostRules))) { try bomb.rules(for: nil) }
    let pattern = "(?:ab){9223372036854775807}"
    let huge = SRXRules(
      ruleSets: [.init(name: "a", rules: [.init(isBreak: false, before: pattern, after: "")])], maps: [maps[0]])
    #expect(throws: SRXError(reason: .badPattern(pattern))) { try SRXSegmenter(huge, language: nil) }
  }
}
