import Bitext
import Languages
import Testing

@Suite struct Languages {
  @Test func `a language is read from what a user writes`() {
    #expect(Language(parsing: "fr_ca") == Language(canonical: "fr-CA"))
    #expect(Language(parsing: "eng")?.base == "en")
    #expect(Language(parsing: "french") == nil)
  }
}
