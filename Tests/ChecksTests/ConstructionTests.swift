import Testing

@Suite("Constructions of the other language")
struct ConstructionTests {
  @Test(
    "are told of in English",
    arguments: [
      ("It all depends of the wind.", ["depends of"]), ("She asked where was he.", ["asked where was he"]),
      ("They are married since ten years.", ["since ten years"]), ("He gave her an advice.", ["an advice"]),
      // A word behind them, or a mark in them, makes them right; a question may be one.
      ("It depends of course on the wind.", []), ("It was an information desk.", []), ("Depend, of course.", []),
      ("Since ten years ago.", []), ("She asked where he was.", []),
    ])
  func english(text: String, expected: [String]) throws {
    #expect(try findings("C'est ainsi.", text, check: "construction") == expected.map { "construction:  | \($0)" })
  }

  @Test(
    "are told of in French",
    arguments: [
      ("Elle est responsable pour le bar.", ["est responsable pour"]),
      ("Les derniers deux jours.", ["Les derniers deux"]),
      ("Malgré que le vent souffle.", ["Malgré que"]), ("Il est né sur le 3 mai.", ["est né sur"]),
      ("Le responsable pour finir parla.", []), ("Les deux derniers jours.", []), ("Malgré le vent.", []),
    ])
  func french(text: String, expected: [String]) throws {
    #expect(
      try findings("It is so.", text, from: "en", check: "construction") == expected.map { "construction:  | \($0)" })
  }
}
