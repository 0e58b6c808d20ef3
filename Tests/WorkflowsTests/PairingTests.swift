import Bitext
import Testing

@testable import Workflows

@Suite("Pairing documents")
struct PairingTests {
  @Test(
    "names that are the same but for the language",
    arguments: [
      ("guide.html", "guide.html", true), ("a/guide.en.docx", "a/guide.fr.pdf", true),
      ("en/guide_en.txt", "fr/guide_fr.txt", true), ("guide-en.md", "guide-fr.md", true),
      ("guide.en", "guide.fr", true),
      ("Guide.HTML", "guide.htm", true), ("english/a.txt", "french/a.txt", true), ("guide.pt.txt", "guide.txt", true),
      ("guide.html", "manual.html", false), ("a/guide.html", "b/guide.html", false),
      ("how-to.txt", "how-no.txt", false),
      ("guide.en-US.html", "guide.fr-FR.html", true), ("guide_en_GB.txt", "guide_pt_BR.txt", true),
      ("manual-en-us.docx", "manual-fr-fr.docx", true), ("guide.en.html", "guide.zh-Hant-TW.html", true),
      ("a-en-US-b.txt", "a-de-b.txt", true), ("ch-en-aa.txt", "ch-fr-ab.txt", false),
      ("ch1.txt", "ch2.txt", false), ("en.txt", "fr.txt", false),
    ])
  func names(source: String, target: String, isPair: Bool) {
    #expect(pairByName([source], [target]).count == (isPair ? 1 : 0))
  }

  @Test func namesThatStandTwicePairNothing() {
    let pairs = pairByName(["a.txt", "b.en.txt", "b.en.md"], ["b.fr.txt", "a.fr.txt"])
    #expect(pairs == [DocumentPair(source: 0, target: 1, reason: .name)])
  }

  private func profile(_ text: String) -> DocumentProfile {
    let utf8 = Array(text.utf8)
    return DocumentProfile(Document(name: "x", utf8: utf8, blocks: [Block(range: 0..<utf8.count, line: 1)]))
  }

  @Test("content pairs what shares names, numbers and words that look alike")
  func content() {
    let sources = [
      "The battle of Austerlitz was fought in 1805 by Napoleon.", "Darwin published his book on species in 1859.",
      "Nothing here is like anything at all over there, really.",
    ].map(profile)
    let targets = [
      "Darwin publia son livre sur les espèces en 1859.", "Ceci ne ressemble point au reste, voyez-vous.",
      "La bataille d’Austerlitz fut livrée en 1805 par Napoléon.",
    ].map(profile)
    let pairs = pairByContent(sources, targets)
    #expect(pairs.map { [$0.source, $0.target] } == [[0, 2], [1, 0]])
  }

  @Test("of two that share the same, lengths decide; and no documents make no pairs")
  func lengths() {
    let source = profile("Napoleon 1805 and some other words in order to be long enough.")
    let pairs = pairByContent(
      [source], [profile("Napoléon 1805"), profile("Napoléon 1805 et d’autres mots encore pour être assez long.")])
    #expect(pairs.map(\.target) == [1])
    #expect(pairByContent([], []).isEmpty && pairByContent([source], []).isEmpty)
  }

  @Test("a short document is known among the rest by what stands in all others, too")
  func rest() {
    var sources = (0..<60).map { profile("Debian runs on machine\($0) and on nothing but machine\($0).") }
    var targets = (0..<60).map { profile("Debian tourne sur machine\($0) et sur rien que machine\($0).") }
    sources.append(profile("We hope that Debian pleases."))
    targets.append(profile("Puisse Debian vous plaire."))
    sources.append(profile("This has no counterpart whatever."))
    #expect(pairByContent(sources, targets).map(\.target) == Array(0...60))
  }

  @Test("lengths are in letters, whatever their bytes")
  func lengthsInOtherScripts() {
    let source = profile("Borodino, 1812: the battle was long, and at its end no side knew who had won the day.")
    let target = profile("Бородино, 1812: битва была долгой, и под конец никто не знал, кто одержал в ней верх.")
    let other = profile("Borodino 1812")
    #expect(pairByContent([source], [other, target]).map(\.target) == [1])
    #expect(abs(target.length - source.length) < 10)
  }

  @Test("a word counts by its first letters without accents, a number whole")
  func words() {
    #expect(profile("Élégance").words == profile("elega").words)
    #expect(profile("système").words == profile("Systeme").words)
    #expect(profile("d’Austerlitz, «Koursk").words == profile("d Austerlitz Koursk").words)
    #expect(profile("Бородинский").words == profile("Бородинская").words)
    #expect(profile("Москва").words != profile("Моска").words)
    #expect(profile("123456").words != profile("123457").words)
    #expect(profile("a to 1").words.isEmpty)
  }
}
