import Bitext
import Foundation
import TextAnalysis
import Testing

@testable import Lexicons

@Suite("The word lists that ship")
struct ShippedLexiconTests {
  static let languages =
    "ar bg cs da de el en es fi fr hu is it ja ko nb nl pl pt ro ru sv tr uk zh".split(separator: " ").map {
      Language(canonical: String($0))
    }
  let english = Language(canonical: "en-GB")
  let french = Language(canonical: "fr")

  @Test("are there for every pair of twenty-five languages, in both directions, whatever the region")
  func pairs() throws {
    for (place, source) in Self.languages.enumerated() {
      for target in Self.languages[(place + 1)...] {
        #expect(Lexicon.ships(source, target) && Lexicon.ships(target, source), "\(source)-\(target)")
      }
    }
    #expect(!Lexicon.ships(english, english) && !Lexicon.ships(english, Language(canonical: "eu")))
    #expect(Lexicon.ships(Language(canonical: "pt-BR"), Language(canonical: "zh-Hant-TW")))
    #expect(Lexicon.ships(Language(canonical: "no"), Language(canonical: "nn")) == false)
  }

  @Test("know everyday words in both directions")
  func directions() throws {
    let list = try #require(Lexicon.shipped(source: english, target: french))
    #expect(list.count > 40_000)
    let words = Set(list.entries.map { "\($0.source)=\($0.target)" })
    for pair in ["house=maison", "wood=bois", "and=et", "with=avec", "kill=tuer"] { #expect(words.contains(pair)) }
    let inverse = try #require(Lexicon.shipped(source: french, target: english))
    #expect(Set(inverse.entries.map { "\($0.target)=\($0.source)" }) == words)
    #expect(Lexicon.shipped(source: english, target: Language(canonical: "eu")) == nil)
  }

  @Test(
    "know that a dog is a dog",
    arguments: [
      "ar كلب", "bg куче", "cs pes", "da hund", "de hund", "el σκύλος", "es perro", "fi koira", "fr chien", "hu kutya",
      "is hundur", "it cane", "ja 犬", "ko 개", "nb hund", "nl hond", "pl pies", "pt cão", "ro câine", "ru собака",
      "sv hund",
      "tr köpek", "uk собака", "zh 狗",
    ])
  func dog(_ translation: String) throws {
    let parts = translation.split(separator: " ").map(String.init)
    let list = try #require(Lexicon.shipped(source: english, target: Language(canonical: parts[0])))
    #expect(list.entries.contains { $0.source == "dog" && $0.target == parts[1] })
  }

  @Test("are well formed: as many pairs as they say, in the form that words are kept in, each once, sorted")
  func form() throws {
    for archive in Lexicon.archives {
      for entry in archive.entries {
        var list = Lexicon(name: "", source: entry.source, target: entry.target)
        #expect(archive.append(entry, to: &list) && list.count == entry.count)
        guard entry.source.tag == "en" || entry.target.tag == "fr" else { continue }
        var (previous, unlike) = (("", ""), 0)
        for word in list.entries.lazy where (word.source.utf8.count, word.target.utf8.count) != (0, 0) {
          #expect(previous < (word.source, word.target) || !isAscending(previous, word), "\(entry.source) \(word)")
          previous = (word.source, word.target)
          for text in [word.source, word.target] {
            var form: [UInt8] = []
            Array(text.utf8).withUnsafeBufferPointer { appendWordForm(of: $0, to: &form) }
            if form != Array(text.utf8) { unlike += 1 }
          }
        }
        #expect(unlike == 0, "\(entry.source)-\(entry.target): \(unlike) words are not in the form of texts")
      }
    }
  }

  /// Whether the bytes are in order: Swift compares strings by another order than the archive does.
  private func isAscending(_ previous: (String, String), _ next: Lexicon.Entry) -> Bool {
    !previous.0.utf8.lexicographicallyPrecedes(next.source.utf8) && previous.0 != next.source
  }

  @Test("say their origin and licence, each archive of one licence")
  func licences() {
    #expect(
      Set(Lexicon.shippedLists.map { "\($0.origin): \($0.licence)" }) == [
        "WikDict, JMdict: CC-BY-SA-3.0", "CC-CEDICT: CC-BY-SA-4.0", "CLDR: Unicode-DFS-2016", "LibreOffice: MPL-2.0",
      ])
    #expect(Lexicon.archives.allSatisfy { $0.provenance.contains { $0.hasPrefix("attribution: ") } })
  }

  @Test("are told from bytes that are no archive, and damage in one is told")
  func damage() throws {
    func archive(_ bytes: [UInt8]) -> LexiconArchive? {
      // An archive's bytes stay for as long as the program runs.
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
      copy.copyBytes(from: bytes)
      return LexiconArchive(UnsafeRawBufferPointer(copy))
    }
    #expect(
      archive([]) == nil && archive(Array("ENRLEX1\n".utf8)) == nil && archive(Array(repeating: 255, count: 99)) == nil)
    // One language of two words, paired with itself: a with ab.
    var bytes = Array("ENRLEX1\n".utf8)
    func add(_ numbers: UInt32...) {
      for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
    }
    add(1, 1, 0)
    bytes += Array("xx\0\0\0\0\0\0".utf8)
    add(2, 56, 6)
    add(0, 1, 62, 3)
    bytes += [0, 1, 0x61, 1, 1, 0x62] + [0, 1, 1 << 3 | 2]
    let whole = try #require(archive(bytes))
    var list = Lexicon(name: "", source: Language(canonical: "xx"), target: Language(canonical: "xx"))
    #expect(whole.append(whole.entries[0], to: &list))
    #expect(list.entries.map { "\($0.source) \($0.target) \($0.weight)" } == ["a ab 3.0"])
    for place in bytes.indices {
      for value: UInt8 in [0, 1, 127, 128, 255] {
        var damaged = bytes
        damaged[place] = value
        guard let archive = archive(damaged), let entry = archive.entries.first else { continue }
        var list = Lexicon(name: "", source: Language(canonical: "xx"), target: Language(canonical: "xx"))
        archive.append(entry, to: &list)
      }
    }
  }
}
