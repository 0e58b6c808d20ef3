import Testing

@testable import Languages

@Suite("Senses of words")
struct WordSenseTests {
  @Test(
    "are told by words anywhere, near or next to them",
    arguments: [
      ("river", "the bank of a wide old river", "bank", true),
      ("river", "both rivers and a bank", "bank", true),
      // Short ones are no starts: port is no portrait.
      ("port", "a portrait in the bank", "bank", false),
      ("engrav", "an engraver and his plates", "plates", true),
      ("* funds", "raise the missing funds", "raise", true),
      ("* funds", "raise a hand while they talk of funds", "raise", false),
      ("* funds", "funds that they raise", "raise", false),
      ("file *", "to file a formal complaint", "complaint", true),
      ("** form", "an application form", "application", true),
      ("** form", "an application in the form", "application", false),
      ("appel d'*", "un appel d offres", "offres", false),
      ("appel d' *", "un appel d offres", "offres", true),
      ("sea.", "the seaside bank", "bank", false),
    ])
  func contexts(context: String, text: String, word: String, isThere: Bool) throws {
    let words = text.split(separator: " ").map(String.init)
    let index = try #require(words.firstIndex(of: word))
    let context = SenseContext(context)
    let place = context.place(near: index, in: PatternText(words), besides: [])
    #expect((place != nil) == isThere)
  }

  @Test("are rows of words, wrong words, meanings and contexts, those of a field by its name")
  func row() throws {
    let lists = SenseLists(
      ["bank, banks | banque | rive, berge; bord | @water, southern *, !money"], fields: "water: river, stream")
    let row = try #require(lists.rows.first)
    #expect(row.words.map(\.first) == ["bank", "banks"])
    #expect(row.evidence.meaning == ["rive", "berge"])
    #expect(row.evidence.right.map(\.first) == ["rive", "berge", "bord"])
    #expect(row.evidence.contexts.map(\.pattern.first) == ["river", "stream", "southern"])
    #expect(row.evidence.exceptions.map(\.pattern.first) == ["money"])
    #expect(lists.problems.isEmpty)
  }

  @Test(
    "that can never be reported, or are right, are told of",
    arguments: [
      ("bank | banque | | river", "empty cell"), ("bank | banque | rive | !river", "empty cell"),
      ("river bank | banque | rive | boat", "more than a word"), ("bank | banque- | rive | river", "no whole word"),
      ("bank | banque | ban | river", "right and wrong"), ("bank | banque | rive | @sea", "no field"),
      ("bank | Banque | rive | river", "not in lower case"), ("bank, bank | banque | rive | river", "stands twice"),
      ("bank | banque | rive | ri-", "starts too many words"),
    ])
  func problems(row: String, problem: String) {
    #expect(SenseLists([row]).problems.contains { $0.contains(problem) }, "\(SenseLists([row]).problems)")
  }
}
