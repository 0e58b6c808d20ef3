import Testing

@testable import Checks

@Suite("Names") struct NameTests {
  @Test("that stand in place of a part of another are told of with that part")
  func parts() throws {
    let found = try findings(
      "The Velsen Trade Fair starts in May.", "La Dorval Trade Fair commence en mai.", from: "en")
    #expect(found.map(\.message) == ["source names Velsen, target Dorval: give the name of the source"])
    #expect(found.allSatisfy { $0.severity >= .warning })
  }

  @Test("are told of with the one in their place, not with the first that is left over")
  func places() throws {
    let found = try findings(
      "The road from Velsen leads to the lake, and Marston owns the mill.",
      "La route mène au lac, et Dorval possède le moulin.", from: "en")
    #expect(found.map(\.message).contains("source names Marston, target Dorval: give the name of the source"))
  }

  @Test("that only make another longer are notes in either direction")
  func fullerForms() throws {
    for (source, target) in [
      ("Marston bought the mill in spring.", "Edwin Marston a acheté le moulin au printemps."),
      ("The mill belongs to Edwin Marston today.", "Le moulin appartient à Marston aujourd'hui."),
    ] {
      #expect(try findings(source, target, from: "en").allSatisfy { $0.severity == .note }, "\(source)")
    }
  }

  @Test("in place of others are surer than labels of menus that each language words its own way")
  func menus() throws {
    let name = try findings("He has met Brunnhuber in town.", "Il a rencontré Kowaltzek en ville.", from: "en")
    let label = try findings("Choose Tools - Wrap - Footer.", "Choisissez Outils - Renvoi - Pied.", from: "en")
    #expect(try #require(name.map(\.strength).max()) > label.map(\.strength).max() ?? 0)
  }

  @Test(
    "in place of another are told of where dictionaries, looks or a sentence's start hide one of the two",
    arguments: [
      // Part of a name that a dictionary has as a whole.
      ("She moved to New York in the spring.", "Elle a déménagé à New Dorval au printemps.", "York", "Dorval"),
      // The first word of the source.
      (
        "Kowaltzek has sold the old mill.", "Hier encore, Brunnhuber a vendu le vieux moulin.", "Kowaltzek",
        "Brunnhuber"
      ),
      // Names that look alike.
      ("The old mill belongs to Thomas Breuer.", "Le vieux moulin appartient à Thomas Barker.", "Breuer", "Barker"),
      // A part that is a word, too, which has its counterpart.
      ("The tool reads the Keltrin Storage.", "L'outil lit le stockage du Keltrin Dorval.", "Storage", "Dorval"),
    ])
  func hidden(source: String, target: String, name: String, other: String) throws {
    let found = try findings(source, target, from: "en")
    #expect(found.map(\.message) == ["source names \(name), target \(other): give the name of the source"])
  }

  @Test("of peoples are told of where another people's stands in their place, small letters or not")
  func peoples() throws {
    let norwegian = "Un pêcheur norvégien a réparé la barque."
    let found = try findings(norwegian, "A Portuguese fisherman has repaired the boat.", from: "fr")
    #expect(found.map(\.message) == ["source names norvégien, target Portuguese: give the name of the source"])
    #expect(found.allSatisfy { $0.severity >= .warning })
    let reverse = try findings(
      "A Norwegian fisherman has repaired the boat.", "Un pêcheur portugais a réparé la barque.", from: "en")
    #expect(reverse.map(\.message) == ["source names Norwegian, target portugais: give the name of the source"])
    #expect(try findings(norwegian, "A Norwegian fisherman has repaired the boat.", from: "fr").isEmpty)
    // A country called by the name of its people is a name as any.
    let republic = try findings("Elle est rentrée de Dorval.", "She came home from the Czech Republic.", from: "fr")
    #expect(republic.contains { $0.severity >= .warning })
    // The court of a dynasty is that of its people.
    let court = try findings("The Romanov court moved in May.", "La cour russe a déménagé en mai.", from: "en")
    #expect(court.allSatisfy { $0.severity == .note })
  }

  @Test("are no words in capitals for weight, nor initials of the name in full")
  func capitals() throws {
    for (source, target) in [
      (
        "IT IS FURTHER ORDERED that the mill be closed by the council of the town.",
        "IL EST EN OUTRE ORDONNÉ que le moulin soit fermé par le conseil de la ville."
      ),
      ("Our NYC friends have sold the mill.", "Nos amis de New York ont vendu le moulin."),
    ] {
      #expect(try findings(source, target, from: "en").allSatisfy { $0.severity == .note }, "\(source)")
    }
  }

  @Test("that are missing are surer where what governed them stands alone")
  func stranded() throws {
    let source = "She has lived in Marveno since the spring."
    let broken = try findings(source, "Elle vit à depuis le printemps.", from: "en")
    let whole = try findings(source, "Elle vit là depuis le printemps.", from: "en")
    #expect(try #require(broken.map(\.strength).max()) > whole.map(\.strength).max() ?? 0)
  }

  @Test(
    "that look alike and are surely two are errors",
    arguments: [
      ("The mill belongs to Mrs Kessler.", "Le moulin appartient à Mme Hessler."),
      ("The mill belongs to Wendower now.", "Le moulin appartient maintenant à Wenlower."),
      ("He crossed Slovakia on foot.", "Il a traversé la Slovénie à pied."),
      ("The Iranian engineers came back.", "Les ingénieurs irakiens sont revenus."),
      ("The rules of Ireland are strict.", "Les règles islandaises sont strictes."),
    ])
  func lookAlikes(source: String, target: String) throws {
    #expect(try findings(source, target, from: "en").contains { $0.severity == .error })
    #expect(try findings(target, source, from: "fr").contains { $0.severity == .error })
  }

  @Test(
    "that each language spells its own way are no errors",
    arguments: [
      ("He met Chekhov in Moscow.", "Il a rencontré Tchekhov à Moscou."),
      ("She came from Kharkiv by train.", "Elle est venue de Kharkov en train."),
      ("A Nigerian sailor left Niger.", "Un marin nigérian a quitté le Niger."),
      ("The Austrian envoy went to Australia.", "L’envoyé autrichien est allé en Australie."),
      ("The Romanian painter loved Roman art.", "Le peintre roumain aimait l’art romain."),
    ])
  func spellings(source: String, target: String) throws {
    #expect(try findings(source, target, from: "en").allSatisfy { $0.severity < .error })
    #expect(try findings(target, source, from: "fr").allSatisfy { $0.severity < .error })
  }

  private func findings(_ source: String, _ target: String, from: String) throws -> [Finding] {
    let knowledge = from == "fr" ? SharedKnowledge.frenchEnglish : SharedKnowledge.englishFrench
    let checker = try Checker(knowledge: knowledge)
    return checker.findings(for: CheckedPair(source: source, target: target)).filter { $0.check == "name" }
  }
}
