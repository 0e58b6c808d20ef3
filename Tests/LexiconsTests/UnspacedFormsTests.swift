import Bitext
import Testing
import TextAnalysis

@testable import Lexicons

@Suite("In scripts without spaces")
struct UnspacedFormsTests {
  private func text(_ line: String, _ language: String) throws -> TokenizedText {
    let bytes = Array(line.utf8)
    let document = Document(
      name: "test", language: Language(canonical: language), utf8: bytes,
      blocks: [Block(range: 0..<bytes.count, line: 1)])
    return try Tokenizer(language: document.language).tokenize(
      SegmentedDocument(document: document, segments: [Segment(range: 0..<bytes.count, block: 0, line: 1)]))
  }

  private func forms(_ words: String...) -> Vocabulary {
    var forms = Vocabulary(minimumCapacity: 16)
    for word in words { _ = forms.id(adding: word) }
    return forms
  }

  /// What each type of the text is taken for.
  private func found(_ text: TokenizedText, _ forms: Vocabulary) -> [String] {
    UnspacedForms(of: text, in: forms).all.map { "\(text.types.forms[$0.type])=\(forms[$0.form]) \($0.share)" }
  }

  @Test("a word that the lexicon has is that word")
  func whole() throws {
    #expect(found(try text("コンピュータ", "ja"), forms("コンピュータ", "コンピ")) == ["コンピュータ=コンピュータ 1.0"])
  }

  @Test("one that it lacks is the longest parts that it has")
  func parts() throws {
    #expect(found(try text("コンピュータ", "ja"), forms("コンピ", "ピュータ")) == ["コンピュータ=コンピ 0.6"])
  }

  @Test("two neighbours that are one of its words are that word")
  func neighbours() throws {
    let words = try text("我们学习", "zh")
    try #require(words.typeCount == 2)
    #expect(found(words, forms("我们学习")).sorted() == ["学习=我们学习 0.5", "我们=我们学习 0.5"])
  }

  @Test("and nowhere else is a word taken apart")
  func spaced() throws {
    #expect(found(try text("бібліотека книга", "uk"), forms("біб", "книга")).isEmpty)
  }
}
