import Bitext
import Testing

@Suite("The mark at the end of a text")
struct EndMarkTests {
  @Test(
    "is one for all scripts",
    arguments: [
      (".。．｡।۔։።។။", EndMark.fullStop), ("!！", .exclamation), ("?？؟፧\u{37E}", .question), ("…", .ellipsis),
      (":：", .colon), (";；؛", .semicolon),
    ])
  func scripts(marks: String, mark: EndMark) {
    for scalar in marks.unicodeScalars { #expect(EndMark(scalar) == mark, "\(scalar)") }
  }

  @Test func isNoLetterCommaOrBracket() {
    for scalar in "a,、)»-·".unicodeScalars { #expect(EndMark(scalar) == nil, "\(scalar)") }
  }

  @Test func asksInGreekAsASemicolon() {
    #expect(EndMark.semicolon.asks(withSemicolon: true) && EndMark.question.asks(withSemicolon: false))
    #expect(!EndMark.semicolon.asks(withSemicolon: false) && !EndMark.fullStop.asks(withSemicolon: true))
  }
}
