import Bitext
import BitextTesting
import Lexicons
import Testing

@testable import Alignment

@Suite("What stands elsewhere on the other side is found")
struct MovedTests {
  private func align(
    _ source: [String], _ target: [String], anchors: [Anchor] = [], rejected: [RejectedPair] = []
  ) throws -> Bitext {
    let lexicon = try #require(Lexicon.shipped(source: Language(canonical: "en"), target: Language(canonical: "fr")))
    let bitext = try Aligner(lexicons: [lexicon]).align(
      document(source, "en"), document(target, "fr"),
      under: AlignmentConstraints(anchors: anchors, rejected: rejected))
    bitext._checkInvariants()
    return bitext
  }

  private static let glossary = [
    ("Apple: round fruit of a tree.", "Pomme : fruit rond d’un arbre."),
    ("Bread: food made of flour.", "Pain : aliment fait de farine."),
    ("Butter: fat made from cream.", "Beurre : graisse faite avec de la crème."),
    ("Cheese: food made from sour milk.", "Fromage : aliment fait de lait aigre."),
    ("Milk: white drink that cows give.", "Lait : boisson blanche que donnent les vaches."),
    ("Salt: white grains from the sea.", "Sel : grains blancs tirés de la mer."),
    ("Water: clear liquid without colour.", "Eau : liquide clair sans couleur."),
    ("Wine: drink made of grapes.", "Vin : boisson faite de raisins."),
  ]

  @Test("in glossaries that each language sorts anew")
  func sortedAnew() throws {
    let (english, french) = (Self.glossary.map(\.0).sorted(), Self.glossary.map(\.1).sorted())
    let beads = try align(english, french).beads
    for (one, other) in Self.glossary {
      let bead = try #require(beads.first { $0.source.contains(english.firstIndex(of: one) ?? -1) })
      #expect(bead.kind == "1-1" && bead.target.map { french[$0] } == [other], "\(one)")
    }
    #expect(beads.contains { $0.isMoved && $0.source == 1..<2 && $0.target == 4..<5 })
  }

  @Test("but for what a person rejected")
  func rejected() throws {
    let (english, french) = (Self.glossary.map(\.0).sorted(), Self.glossary.map(\.1).sorted())
    let pair = RejectedPair(source: 1..<2, target: 4..<5)
    let beads = try align(english, french, rejected: [pair]).beads
    #expect(beads.contains { $0.isMoved })
    #expect(!beads.contains { $0.source == pair.source && $0.target == pair.target })
  }

  /// A word and its translation, one after another.
  private static let words = """
    apple pomme, baker boulanger, bridge pont, butter beurre, candle bougie, castle château, chair chaise,
    cheese fromage, church église, cloud nuage, dog chien, door porte, farmer fermier, flower fleur, forest forêt,
    garden jardin, horse cheval, house maison, island île, kitchen cuisine, knife couteau, lake lac, letter lettre,
    milk lait, moon lune, mountain montagne, nurse infirmière, onion oignon, rabbit lapin, river fleuve, roof toit,
    salt sel, shoe chaussure, snow neige, spoon cuillère, summer été, tree arbre, wheel roue, window fenêtre,
    winter hiver
    """

  @Test("in lists of words that each language sorts anew, of which an alignment could keep next to nothing")
  func sortedWords() throws {
    let pairs = Self.words.split(whereSeparator: { ",\n".contains($0) }).map {
      $0.split(separator: " ").map(String.init)
    }
    let (english, french) = (pairs.map { $0[0] }.sorted(), pairs.map { $0[1] }.sorted())
    let beads = try align(english, french).beads
    let found = beads.filter { $0.isMoved && $0.kind == "1-1" }
      .map { [english[$0.source.lowerBound], french[$0.target.lowerBound]] }
    #expect(found.count { pairs.contains($0) } >= 36 && found.count { !pairs.contains($0) } <= 1, "\(found)")
  }

  @Test("in short lists of the same length, where nothing need stand alone")
  func shortLists() throws {
    let english = [
      "Bread: food made of flour.", "Cheese: food made of milk.", "Milk: white liquid that cows give.",
      "Water: clear liquid of rivers and the sea.",
    ]
    let french = [
      "Eau : liquide clair des rivières et de la mer.", "Fromage : aliment fait de lait.",
      "Lait : liquide blanc que donnent les vaches.", "Pain : aliment fait de farine.",
    ]
    let beads = try align(english, french).beads
    #expect(beads.map { $0.target.lowerBound } == [3, 1, 2, 0])
    #expect(beads.map(\.isMoved) == [true, false, false, true])
  }

  private static let story = [
    ("The train from Lyon arrived at 8.30 p.m.", "Le train de Lyon est arrivé à 20 h 30."),
    ("Three passengers got off.", "Trois voyageurs en sont descendus."),
    ("Nobody was waiting for them.", "Personne ne les attendait."),
    ("The stationmaster, Mr. Dupont, was asleep.", "Le chef de gare, M. Dupont, dormait."),
    ("It had been raining since Monday.", "Il pleuvait depuis lundi."),
    ("The river had flooded the low fields.", "La rivière avait inondé les champs bas."),
    ("Two horses stood under an old oak.", "Deux chevaux se tenaient sous un vieux chêne."),
    ("A doctor was looking for his hat.", "Un médecin cherchait son chapeau."),
    ("The café was closed on Sundays.", "Le café était fermé le dimanche."),
    ("Its owner sold newspapers and bread.", "Son patron vendait des journaux et du pain."),
    ("Children played football in the square.", "Des enfants jouaient au football sur la place."),
    ("The church bell struck nine.", "La cloche de l’église sonna neuf heures."),
  ]

  @Test("in a passage that moved as a block, and the rest is aligned as before", arguments: [true, false])
  func block(isOfSource: Bool) throws {
    let order = [0, 1, 2, 6, 7, 8, 9, 10, 11, 3, 4, 5]
    let (kept, moved) = (Self.story, order.map { Self.story[$0] })
    let bitext =
      isOfSource ? try align(moved.map(\.0), kept.map(\.1)) : try align(kept.map(\.0), moved.map(\.1))
    #expect(bitext.beads.map(\.kind) == [String](repeating: "1-1", count: 12))
    for bead in bitext.beads {
      let (own, other) = (bead.source.lowerBound, bead.target.lowerBound)
      #expect(isOfSource ? order[own] == other : own == order[other])
      #expect(bead.isMoved == (3..<6).contains(isOfSource ? order[own] : own), "\(bead)")
    }
    let passages = bitext.movedPassages()
    #expect(passages.count == 1 && passages.first?.beads == 3 && passages.first?.source.count == 3)
  }

  @Test("with the two segments that one was split into")
  func split() throws {
    var french = Self.story.map(\.1)
    let passage = ["Deux chevaux se tenaient sous un vieux chêne.", "Ils étaient maigres, et l’un d’eux boitait."]
    french.remove(at: 6)
    french.insert(contentsOf: passage, at: 2)
    var english = Self.story.map(\.0)
    english[6] = "Two horses stood under an old oak, thin, and one of them limped."
    let moved = try align(english, french).beads.filter(\.isMoved)
    #expect(moved.map(\.source) == [6..<7] && moved.map(\.target) == [2..<4])
  }

  @Test("but nothing where nothing moved, whatever one side lacks", arguments: 0..<12)
  func nothing(lacking: Int) throws {
    var french = Self.story.map(\.1)
    french.remove(at: lacking)
    #expect(try align(Self.story.map(\.0), french).beads.allSatisfy { !$0.isMoved })
    #expect(try align(Self.story.map(\.0), Self.story.map(\.1)).beads.allSatisfy { !$0.isMoved })
  }

  @Test("but nothing of what is known to have no counterpart")
  func anchored() throws {
    let beads = [
      Bead(source: 0..<1, target: 0..<1, confidence: 1), Bead(source: 1..<2, target: 1..<1, confidence: 0.4),
      Bead(source: 2..<3, target: 1..<2, confidence: 0.5), Bead(source: 3..<3, target: 2..<3, confidence: 0.5),
    ]
    let anchors = try Anchors([Anchor(source: 1..<2, target: 1..<1)], sourceCount: 3, targetCount: 3)
    let (free, held) = (Leftovers(of: beads, anchors: .none), Leftovers(of: beads, anchors: anchors))
    #expect(free.source.offered.map { free.source.segments[$0] } == [1, 2])
    #expect(held.source.offered.map { held.source.segments[$0] } == [2])
    #expect(held.target.offered.map { held.target.segments[$0] } == [1, 2])
  }

  @Test("but not in what is known to belong together")
  func confirmed() throws {
    let (english, french) = (Self.glossary.map(\.0).sorted(), Self.glossary.map(\.1).sorted())
    let wrong = Anchor(source: 1..<2, target: 0..<1)
    let beads = try align(english, french, anchors: [wrong]).beads
    #expect(beads.contains { $0.source == wrong.source && $0.target == wrong.target && !$0.isMoved })
    #expect(beads.contains { $0.isMoved })
  }

  @Test("and taken out of whatever bead it was in, so that every segment still stands in one", arguments: 0..<40)
  func replaced(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var beads: [Bead] = []
    var (i, j) = (0, 0)
    for _ in 0..<12 {
      let (m, n) = [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (3, 2), (1, 3)].randomElement(using: &random) ?? (1, 1)
      beads.append(Bead(source: i..<i + m, target: j..<j + n, confidence: 0.5))
      (i, j) = (i + m, j + n)
    }
    let count = Int.random(in: 1...4, using: &random)
    let sources = Array(0..<i).shuffled(using: &random).prefix(count)
    let targets = Array(0..<j).shuffled(using: &random).prefix(count)
    let moved = zip(sources, targets).map {
      Bead(source: $0..<$0 + 1, target: $1..<$1 + 1, confidence: 0.9, isMoved: true)
    }
    let (source, target) = (
      document([String](repeating: "x", count: i), "en"), document([String](repeating: "x", count: j), "fr")
    )
    let bitext = Bitext(source: source, target: target, beads: beads.replacing(with: moved))
    bitext._checkInvariants()
    #expect(Set(bitext.beads.filter(\.isMoved)) == Set(moved))
    let isUntouched = { (bead: Bead) in
      !bead.source.contains(where: sources.contains) && !bead.target.contains(where: targets.contains)
    }
    for bead in beads where isUntouched(bead) { #expect(bitext.beads.contains(bead)) }
  }
}
