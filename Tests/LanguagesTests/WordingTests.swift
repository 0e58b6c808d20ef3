import Testing

@testable import Languages

@Suite("What the program says")
struct WordingTests {
  private let french = InterfaceLanguage("fr") ?? .english

  @Test("is English as it stands, with what is put into it")
  func english() {
    let words: Wording = "source says \(30), target says \("{0}")"
    #expect(words.template == "source says {0}, target says {1}")
    #expect(words.text(in: .english) == "source says 30, target says {0}")
    #expect((#"keep {name} and {7}"# as Wording).text(in: .english) == "keep {name} and {7}")
  }

  @Test("is in the words of another language, arguments that are words, too")
  func other() {
    let terms: Wording = "\("“\("bail")”" as Wording) or \("“\("loyer")”" as Wording)"
    #expect(("use \(terms)" as Wording).text(in: french) == "employer «\u{A0}bail\u{A0}» ou «\u{A0}loyer\u{A0}»")
    #expect(Wording(verbatim: "delete it").text(in: french) == "delete it")
  }

  @Test("stays English where a language has no words for it")
  func missing() {
    #expect(("nobody says \(1)" as Wording).text(in: french) == "nobody says 1")
  }

  @Test("has numbers as the language writes them")
  func numbers() {
    #expect(french.isSingular(0) && french.isSingular(1) && !french.isSingular(2))
    #expect(!InterfaceLanguage.english.isSingular(0))
    #expect(french.decimal("0.5") == "0,5" && InterfaceLanguage.english.decimal("0.5") == "0.5")
    #expect(InterfaceLanguage("de") == nil && InterfaceLanguage.all.map(\.code) == ["en", "fr"])
  }
}
