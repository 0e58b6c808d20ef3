import Testing

@testable import TextAnalysis

@Suite("Numbers are read by value")
struct NumberTests {
  @Test(
    "digits follow the language's separators, or their own looks",
    arguments: [
      ("en", "10,000", 10_000), ("fr", "10 000", 10_000), ("de", "10.000", 10_000), ("en", "1.5", 1.5),
      ("fr", "1,5", 1.5), ("fr", "1.5", 1.5), ("en", "1,234,567.89", 1_234_567.89),
      ("de", "1.234.567,89", 1_234_567.89),
      ("en", "2022", 2022), ("fr", "0,001", 0.001), ("en", "0.001", 0.001),
    ] as [(String, String, Double)])
  func digits(language: String, text: String, value: Double) throws {
    let read = Array(text.utf8).withUnsafeBufferPointer { NumberSeparators(language: language).value(of: $0) }
    #expect(abs(try #require(read) - value) < 1e-9)
  }

  @Test(
    "dates, versions and the like are no plain numbers", arguments: ["1.2.3", "16.12.2024", "1,2,3", "", "1..2", "a1"])
  func notNumbers(text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { NumberSeparators(language: "en").value(of: $0) } == nil)
  }

  @Test(
    "single number words, cardinal and ordinal",
    arguments: [
      ("fr", "trois", 3), ("en", "three", 3), ("fr", "troisième", 3), ("en", "third", 3), ("fr", "mille", 1000),
      ("en", "thousand", 1000), ("fr", "millions", 1e6), ("fr", "milliards", 1e9), ("en", "billion", 1e9),
      ("de", "zweiundzwanzig", 22), ("fr", "cent", 100), ("en", "twelfth", 12),
    ] as [(String, String, Double)])
  func words(language: String, word: String, value: Double) {
    let forms = WordForms(language: language)
    #expect(NumberWords(language: language, forms: forms).value(of: forms.form(of: word)) == value)
  }

  @Test(
    "number words add up as they are spoken",
    arguments: [
      ([4, 20, 10, 7], 97), ([60, 10, 2], 72), ([2, 100, 50, 3], 253), ([10, 1000], 10_000), ([1.5, 1e6], 1.5e6),
      ([20, 2], 22), ([2, 100, 1000], 200_000), ([1, 1e9, 2, 1e6], 1_002_000_000),
    ] as [([Double], Double)])
  func composition(words: [Double], value: Double) {
    var composer = NumberComposer()
    for word in words {
      let goesOn = composer.append(word)
      #expect(goesOn, "\(word)")
    }
    #expect(composer.value == value)
  }

  @Test(
    "numbers that merely follow each other stay apart", arguments: [[2, 3], [30, 1000, 1000], [20, 20], [100, 100]])
  func separate(words: [Double]) {
    var composer = NumberComposer()
    var taken = 0
    for word in words where composer.append(word) { taken += 1 }
    #expect(taken < words.count)
  }

  @Test(
    "Roman numerals, but no initials or common words",
    arguments: [
      ("XVI", 16), ("XXI", 21), ("IV", 4), ("V", 5), ("XIX", 19), ("I", nil), ("C", nil), ("CD", nil), ("IIII", nil),
      ("MIX", nil), ("LI", nil), ("xvi", nil), ("", nil),
    ] as [(String, Int?)])
  func roman(text: String, value: Int?) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { RomanNumeral.value(of: $0) } == value)
  }
}
