import Bitext
import Lexicons
import Testing

@testable import Checks

@Suite("Messages of programs")
struct MessagesOfProgramsTests {
  private func findings(_ source: String, _ target: String) throws -> [String] {
    try Checker(knowledge: SharedKnowledge.englishFrench).findings(for: CheckedPair(source: source, target: target))
      .filter { $0.severity > .note }.map { "\($0.check): \($0.message)" }
  }

  @Test(
    "what a message speaks of stays as it is",
    arguments: [
      ("Cannot open '%s'", "Impossible d’ouvrir «\u{A0}%s\u{A0}»"),
      ("%s: file not found", "%s\u{A0}: fichier introuvable"),
      ("%snumbers use %s", "%sles nombres utilisent %s"),
      ("Warning: --verbose is ignored", "Avertissement\u{A0}: --verbose est ignoré"),
      ("The word 'while' is missing", "Le mot «\u{A0}while\u{A0}» manque"),
      ("  help     Show this\n  yesterday  Show that", "  help     Montrer ceci\n  yesterday  Montrer cela"),
      ("Failed: write() failed", "Échec\u{A0}: échec de write()"), ("The <key> is missing", "<key> manque"),
      ("Invalid name", "Nom non valide"), ("Malformed packet", "Paquet non conforme"),
      ("The address is invalid.", "L’adresse n’est pas valide."), ("Serial no. = 5", "Numéro de série = 5"),
      ("See section 12.2.", "Voir la section 12.2."), ("Debian 11.5 is out.", "Debian 11.5 est sortie."),
      ("See sections 12.2 and 12.3.", "Voir les sections 12.2 et 12.3."), ("See §3.4.", "Voir §3.4."),
      ("Fill in {...} here", "Remplissez {…} ici"), ("Set FILE_NAME here.", "Définissez NOM_FICHIER ici."),
    ])
  func sound(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }

  @Test(
    "what is wrong in one is told",
    arguments: [
      (
        "Cannot open '%s'", "Impossible d’ouvrir «\u{A0}%d\u{A0}»",
        "markup: source has %s, target has %d: keep what the source has"
      ),
      ("Cannot open '%s'", "Impossible d’ouvrir le fichier", "markup: %s is missing from the target: keep it"),
      (
        "Wait until yesterday", "Attendez until yesterday",
        "untranslated: “until yesterday” is left untranslated: translate it, or make it an exception"
      ),
      (
        "The name is set.", "Le nom n’est pas défini.",
        "negation: the target negates “est pas défini”, the source does not: take the negation out"
      ),
    ])
  func wrong(source: String, target: String, expected: String) throws {
    #expect(try findings(source, target) == [expected])
  }

  @Test("decimals in another custom are told with the number as it should be")
  func decimals() throws {
    let checker = try Checker(knowledge: SharedKnowledge.englishFrench)
    let found = checker.findings(for: CheckedPair(source: "It weighs 1.5 kg.", target: "Il pèse 1.5 kg."))
    #expect(found.map(\.message) == ["1.5 is not as the target language writes numbers: write “1,5”"])
    #expect(found.map(\.suggestion) == ["1,5"])
  }

  /// A dictionary of English and Turkish that has the words as they are cited, and as many others as a dictionary has.
  private static let turkish: CheckKnowledge = {
    let (english, turkish) = (Language(canonical: "en"), Language(canonical: "tr"))
    let cited = [
      "door": "kapı", "room": "oda", "close": "kapatmak", "leave": "çıkmak", "lamp": "lamba", "book": "kitap",
      "sea": "deniz",
      "house": "ev", "road": "yol", "bread": "ekmek", "water": "su", "child": "çocuk", "garden": "bahçe",
      "tree": "ağaç",
      "winter": "kış", "snow": "kar", "mountain": "dağ", "bird": "kuş",
    ]
    let others = (0..<6_000).map { Lexicon.Entry(source: "word\($0)", target: "sözcük\($0)", weight: 1) }
    let entries = cited.map { Lexicon.Entry(source: $0.key, target: $0.value, weight: 1) } + others
    return CheckKnowledge(
      source: english, target: turkish,
      lexicons: [Lexicon(name: "test", source: english, target: turkish, entries: entries)])
  }()

  @Test(
    "where forms are not known, only words that the dictionary has as they stand speak against a pair, as a note",
    arguments: [
      ("Close the windows of the rooms when leaving.", "Çıkarken odaların pencerelerini kapatın.", nil),
      ("Switch the lamp on when you enter the room.", "Odaya girerken lambayı açın.", nil),
      ("bread water house road sea book", "kuş kış kar dağ ağaç bahçe çocuk", Severity.note),
      ("bread water house road sea book", "ekmek su ev yol deniz kitap", nil),
    ])
  func unrelated(source: String, target: String, expected: Severity?) throws {
    let found = try Checker(knowledge: Self.turkish).findings(for: CheckedPair(source: source, target: target))
    #expect(found.first { $0.check == "unrelated" }?.severity == expected)
  }
}
