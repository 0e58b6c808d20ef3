import Languages
import Testing

@testable import TextAnalysis

@Suite("Words without a stemmer of Snowball's that serves")
struct LightStemmerTests {
  @Test(
    "have one form for the forms of a noun",
    arguments: [
      ("ar", ["كتاب", "الكتاب", "والكتاب", "كتابها", "بالكتاب", "كِتاب"]),
      ("ar", ["حيوان", "الحيوان", "والحيوان", "حيوانات"]),
      ("bg", ["книга", "книгата", "книги", "книгите"]),
      ("cs", ["kniha", "knihy", "knihou", "knihám", "knihami"]),
      ("is", ["hestur", "hesturinn", "hestar", "hestum", "hestunum"]),
      ("ko", ["파일", "파일을", "파일에서", "파일들"]),
      ("pl", ["książka", "książki", "książkę", "książkami", "książkach"]),
      ("uk", ["книга", "книги", "книгою", "книгами"]),
    ])
  func nouns(language: String, forms: [String]) {
    let words = WordForms(language: language)
    #expect(Set(forms.map(words.form)).count == 1, "\(forms.map(words.form))")
  }

  @Test(
    "keep as many letters as the language asks for",
    arguments: [("ar", "من"), ("bg", "то"), ("pl", "dom"), ("uk", "це")])
  func short(language: String, word: String) {
    #expect(WordForms(language: language).form(of: word) == word)
  }

  @Test("are stemmed by affixes of which none is written twice", arguments: LanguageData.all.compactMap(\.stemming))
  func lists(stemming: LightStemming) {
    for words in [stemming.prefixes] + stemming.endings { #expect(Set(words.list).count == words.list.count) }
    #expect(stemming.leastLetters > 0 && !stemming.endings.isEmpty)
  }
}
