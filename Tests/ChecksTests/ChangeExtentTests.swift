import Testing

@testable import Checks

@Suite("By how much something changes, and to what")
struct ChangeExtentTests {
  @Test(
    "are told apart",
    arguments: [
      ("Le loyer a baissé de 40 % en un an.", "The rent fell to 40% in a year."),
      ("Le nombre de lits a augmenté à 300.", "The number of beds increased by 300."),
      ("Une hausse de 12 % est prévue.", "An increase to 12% is expected."),
    ])
  func toldApart(_ french: String, _ english: String) throws {
    #expect(try findings(french, english, check: "number").count == 1)
    #expect(try findings(english, french, from: "en", check: "number").count == 1)
  }

  @Test(
    "are one where both texts say the same, or none of them speaks of a change",
    arguments: [
      ("Le loyer a baissé de 40 % en un an.", "The rent fell by 40% in a year."),
      ("Le nombre est passé de 200 à 300.", "The number rose from 200 to 300."),
      ("Une hausse de 12 % est prévue.", "An increase of 12% is expected."),
      ("Un lit de 200 euros.", "A bed worth up to 200 euros."),
      ("La route de 40 km mène à la mer.", "The road goes on to 40 km from the sea."),
    ])
  func alike(_ french: String, _ english: String) throws {
    #expect(try findings(french, english, check: "number") == [])
    #expect(try findings(english, french, from: "en", check: "number") == [])
  }
}
