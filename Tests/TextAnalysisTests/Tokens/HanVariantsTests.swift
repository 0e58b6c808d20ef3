import Testing

@testable import TextAnalysis

@Suite("Characters of Chinese")
struct HanVariantsTests {
  @Test(
    "of both scripts have one form",
    arguments: [("國際", "国际"), ("國际", "国际"), ("国际", "国际"), ("人山", "人山"), ("臺灣ABC", "台湾abc")])
  func chinese(_ word: String, _ form: String) {
    #expect(WordForms(language: "zh").form(of: word) == form)
  }

  @Test("stay as they are in Japanese, which has a script of its own")
  func japanese() {
    #expect(WordForms(language: "ja").form(of: "國際") == "國際")
  }
}
