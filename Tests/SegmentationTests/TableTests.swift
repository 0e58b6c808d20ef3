import Bitext
import Testing

@testable import Segmentation

@Test(
  "the lists of a language have each word once",
  arguments: ["de", "el", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "xx"])
func listsAreInOrder(language: String) {
  #expect(LanguageRules.rules(for: Language(canonical: language)).validate() == [])
}
