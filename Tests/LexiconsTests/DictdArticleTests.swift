import Bitext
import BitextTesting
import Testing

@testable import Lexicons
@testable import TextAnalysis

@Suite("Word pairs are read from the articles of every FreeDict layout")
struct DictdArticleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var layout: String
    var from = "de"
    var to = "en"
    var article: String
    var pairs: [String]
    var testDescription: String { layout }
  }

  @Test(arguments: [
    Case(
      layout: "one line of translations", article: "Haus /haʊ̯s/ <n, neut>\nhouse, home\n",
      pairs: ["haus=house", "haus=home"]),
    Case(
      layout: "a definition after the translations is not one", article: "Haus <n>\nhouse\nGebäude, Bauwerk\n",
      pairs: ["haus=house"]),
    Case(
      layout: "numbered senses with definitions",
      article: "Winkel /ˈvɪŋkl̩/ <n>\n1. angle\nRaum zwischen Linien\n2. corner, nook\n12. square\n",
      pairs: ["winkel=angle", "winkel=corner", "winkel=nook", "winkel=square"]),
    Case(
      layout: "a number without translation has only a definition", from: "en", to: "bg",
      article: "summery //ˈsʌməɹi// <adj>\nлетен 2.\nof weather\n 3.\nrelating to the summer\n",
      pairs: ["summery=летен"]),
    Case(
      layout: "grammar and references of Ding",
      article:
        "Ufer <neut>\nbank <n>; shore <n> [geogr.]\n         Note: of a river\n   Synonym: {Küste}\n see: {Strand}\n",
      pairs: ["ufer=bank", "ufer=shore"]),
    Case(layout: "a reference alone", article: "Ufers\n see: {Ufer}\nbank\n", pairs: []),
    Case(
      layout: "several headwords, tags and a line of grammar (JMdict)", from: "ja", to: "en",
      article:
        " [ichi1]  縦横 /(en)t(ja)e/,  [news1] たてよこ /tä/\n1. (noun (common))\nlength and width, warp\n2. (たてよこ)\nwoof\n",
      pairs: ["縦横=length and width", "縦横=warp", "たてよこ=length and width", "たてよこ=warp", "縦横=woof", "たてよこ=woof"]),
    Case(
      layout: "a blank line after the headword", from: "en", to: "el", article: "battle /bˈatəl/\n\nμάχη\n",
      pairs: ["battle=μάχη"]),
    Case(
      layout: "Roman numbers and marks of usage", from: "en", to: "pl",
      article: "sideways /ˈsaɪdweɪz/\nI.  <Adv>  z boku, na bok\nII.  <Adj>  [styl.]  boczny\n",
      pairs: ["sideways=z boku", "sideways=na bok", "sideways=boczny"]),
    Case(
      layout: "marks of citation", from: "en", to: "fr", article: "to wash\nse laver, s'enfuir, le bain\n",
      pairs: ["wash=laver", "wash=enfuir", "wash=bain"]),
    Case(layout: "stand-ins", article: "jdm. etw. geben\ngive sb. sth.\n", pairs: ["geben=give"]),
    Case(layout: "optional parts in brackets", article: "Kohl(kopf)\ncabbage (plant)\n", pairs: ["kohl=cabbage"]),
    Case(
      layout: "the number of a homograph", from: "fr", article: "avoir 2 /avwaʁ/ <v>\nhave\n", pairs: ["avoir=have"]),
    Case(
      layout: "alternatives", article: "ein bisschen / ein wenig\na little\n",
      pairs: ["bisschen=a little", "wenig=a little"]),
    Case(
      layout: "typographic characters", from: "en", to: "fr",
      article: "X\u{2010}ray\nrayon\u{A0}X, aujourd\u{2019}hui\n", pairs: ["x-ray=rayon x", "x-ray=aujourd'hui"]),
    Case(
      layout: "long explanations are left out", article: "Haus\nthat in which people live, house\n",
      pairs: ["haus=house"]),
    Case(layout: "numbers are left out", article: "1.000 <num>\n1,000, thousand\n", pairs: []),
    Case(layout: "a bracket that never closes", article: "Haus\nhouse (of stone, home\n", pairs: ["haus=house"]),
    Case(layout: "nothing but a headword", article: "Haus", pairs: []),
    Case(layout: "nothing", article: "", pairs: []),
  ])
  func reads(_ example: Case) {
    var lexicon = Lexicon(
      name: "", source: Language(canonical: example.from), target: Language(canonical: example.to))
    var reader = DictdArticleReader(source: example.from, target: example.to)
    Array(example.article.utf8).withUnsafeBufferPointer { reader.read($0, into: &lexicon) }
    #expect(lexicon.shown == example.pairs)
  }

  @Test("Any bytes are read without a crash, and what comes out is short and not empty")
  func hostileBytes() {
    var generator = SeededGenerator(seed: 11)
    let alphabet = Array("a1É. ,;/<>[](){}\n\t-'\"#".utf8) + [0xFF, 0xE2, 0x80, 0xCC, 0x81, 0xE3, 0x82, 0x99]
    for _ in 0..<5000 {
      let article = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator)!
      }
      var lexicon = Lexicon(name: "", source: Language(canonical: "fr"), target: Language(canonical: "en"))
      var reader = DictdArticleReader(source: "fr", target: "en")
      article.withUnsafeBufferPointer { reader.read($0, into: &lexicon) }
      for entry in lexicon.entries {
        #expect(!entry.source.isEmpty && !entry.target.isEmpty)
        #expect(!entry.source.contains("\t") && !entry.target.contains("\n") && !entry.source.hasPrefix("#"))
      }
    }
  }
}
