import Bitext
import BitextTesting
import Files
import Lexicons
import Testing

@testable import Alignment

@Suite("Two documents are aligned")
struct AlignerTests {
  private static let french = [
    "Le train de Lyon est arrivé à 20 h 30.", "Trois voyageurs en sont descendus.", "Personne ne les attendait.",
    "Le chef de gare, M. Dupont, dormait.", "Il pleuvait depuis lundi.",
  ]
  private static let english = [
    "The train from Lyon arrived at 8.30 p.m.", "Three passengers got off.", "Nobody was waiting for them.",
    "The stationmaster, Mr. Dupont, was asleep.", "It had been raining since Monday.",
  ]

  private func align(_ source: [String], _ target: [String], lexicons: [Lexicon] = []) throws -> Bitext {
    let bitext = try Aligner(lexicons: lexicons).align(document(source, "fr"), document(target, "en"))
    bitext._checkInvariants()
    return bitext
  }

  private func shipped() throws -> Lexicon {
    try #require(Lexicon.shipped(source: Language(canonical: "fr"), target: Language(canonical: "en")))
  }

  @Test("segment by segment where that is all there is to it")
  func oneToOne() throws {
    let bitext = try align(Self.french, Self.english, lexicons: [shipped()])
    #expect(bitext.beads.map(\.kind) == ["1-1", "1-1", "1-1", "1-1", "1-1"])
  }

  @Test("a segment split in two")
  func split() throws {
    var (french, english) = (Self.french, Self.english)
    french[3] = "Le chef de gare, M. Dupont, dormait dans son bureau, et son chien noir gardait la porte fermée."
    english[3] = "The stationmaster, Mr. Dupont, was asleep in his office."
    english.insert("His black dog guarded the closed door.", at: 4)
    let bitext = try align(french, english, lexicons: [shipped()])
    #expect(bitext.beads.map(\.kind) == ["1-1", "1-1", "1-1", "1-2", "1-1"])
  }

  @Test("a passage that the target lacks comes out as null beads, and what follows is aligned as if it were not there")
  func omission() throws {
    let passage = [
      "La gare avait été construite en 1887 par un ingénieur de Grenoble nommé Rivoire.",
      "Elle possédait deux quais, une horloge arrêtée et un buffet où l’on servait du café froid.",
      "On y voyait encore les affiches jaunies d’un cirque disparu depuis longtemps.",
      "Le jardin derrière le bâtiment n’était plus qu’un terrain vague.",
    ]
    let bitext = try align(
      Self.french + passage + Self.french.reversed(), Self.english + Self.english.reversed(), lexicons: [shipped()])
    #expect(
      bitext.beads.map(\.kind) == [String](repeating: "1-1", count: 5) + ["1-0", "1-0", "1-0", "1-0"]
        + [String](repeating: "1-1", count: 5))
  }

  @Test(
    "an empty side, one segment, or nothing at all",
    arguments: [(0, 0), (0, 3), (3, 0), (1, 1), (1, 5), (5, 1)])
  func corners(sourceCount: Int, targetCount: Int) throws {
    _ = try align(Array(Self.french.prefix(sourceCount)), Array(Self.english.prefix(targetCount)))
  }

  @Test("whatever the texts are, every segment stands in one bead and the beads are the same again", arguments: 0..<25)
  func soundAndDeterministic(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    func lines(_ words: [String]) -> [String] {
      (0..<Int.random(in: 0...30, using: &random)).map { _ in
        (0..<Int.random(in: 1...12, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
          .joined(separator: " ")
      }
    }
    let source = lines(["le", "train", "Koursk", "10 000", "?", "«", "»", "été", "🚂", "XVI", "—", "deux", "l’an"])
    let target = lines([
      "the", "train", "Kursk", "10,000", "?", "“", "”", "summer", "🚂", "16", "two", "year", "\u{0301}",
    ])
    let first = try align(source, target)
    #expect(try align(source, target).beads == first.beads)
  }

  @Test("links say which anchors speak for a bead")
  func links() throws {
    let aligner = Aligner(lexicons: [try shipped()])
    let bitext = try aligner.align(document(Self.french, "fr"), document(Self.english, "en"))
    let links = try aligner.links(in: bitext)
    #expect(links.count == bitext.beads.count)
    func words(_ bead: Int) -> Set<String> {
      Set(
        links[bead].map { link in
          let source = bitext.source.document.text(in: link.source)
          let target = bitext.target.document.text(in: link.target)
          return "\(link.kind): \(source) = \(target)"
        })
    }
    #expect(words(0).isSuperset(of: ["name: Lyon = Lyon"]))
    #expect(words(1).contains("number: Trois = Three"))
    #expect(words(3).contains("name: Dupont = Dupont"))
    #expect(words(4).contains("date: lundi = Monday"))
  }

  @Test("one segment of very many equal words is aligned in time in proportion to them")
  func oneSegmentInProportion() throws {
    let ratio = try growth(at: 1_500, of: { try tokens([String(repeating: "word ", count: $0)], "en") }) { text in
      let prior = PriorEvidence(
        source: text, target: text, knowledge: PairKnowledge(languages: ("en", "en"), lexicons: []))
      #expect(Engine().align(source: text, target: text, prior: prior).count == 1)
    }
    #expect(ratio < 3)
  }

  @Test("words that stand very often in a bead are linked in time in proportion to it")
  func linksInProportion() throws {
    let ratio = try growth(at: 1_500, of: { try tokens([String(repeating: "word ", count: $0)], "en") }) { text in
      let prior = PriorEvidence(
        source: text, target: text, knowledge: PairKnowledge(languages: ("en", "en"), lexicons: []))
      let placed = text.tokens.enumerated().map { PlacedToken(type: $1, range: $0..<$0 + 1) }
      let links = Linker(table: prior.table, prior: prior, target: text).links(between: placed, and: placed)
      #expect(links.count == placed.count)
    }
    #expect(ratio < 3)
  }
}
