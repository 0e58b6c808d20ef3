import Bitext
import Checks
import Foundation
import Lexicons
import Testing
import TextAnalysis

@testable import Evaluation

@Suite struct CheckEvaluationTests {
  @Test func countsWhatIsCaughtAndWhatIsCriedWolf() throws {
    let (french, english) = (Language(canonical: "fr"), Language(canonical: "en"))
    let checker = try Checker(knowledge: CheckKnowledge(source: french, target: english))
    var evaluation = CheckEvaluation()
    let source = "Il y avait 12 chats."
    evaluation.add(
      CheckItem(
        error: "numbers_replaced", source: source, good: "There were 12 cats.", bad: "There were 13 cats.",
        reference: "We saw 14 cats."),
      with: checker)
    evaluation.add(
      CheckItem(
        error: "final_punc_removed", source: source, good: "There were 12 cats.", bad: "There were 12 cats",
        reference: nil), with: checker)
    evaluation.add(
      CheckItem(
        error: "numbers_replaced", source: source, good: "There were 12 cats.", bad: "There were 12 cats.",
        reference: nil), with: checker)
    #expect(evaluation.kinds.map(\.error) == ["numbers_replaced", "final_punc_removed"])
    #expect(evaluation.kinds.map(\.items) == [2, 1])
    #expect(evaluation.kinds.map(\.caught) == [1, 1])
    #expect(evaluation.kinds.map(\.rankedLower) == [1, 1])
    #expect(evaluation.good == (1, 0))
    #expect(evaluation.reference == (1, 1))
    let number = try #require(evaluation.rows.first { $0.check == "number" })
    #expect(number.figures == CheckFigures(precision: 0.5, recall: 0.5))
  }

  @Test func aBadLineIsNamed() {
    #expect(throws: CheckGoldError(line: 2)) {
      try readCheckItems(Array("{\"error\":\"a\",\"source\":\"b\",\"good\":\"c\",\"bad\":\"d\"}\n{\"error\":1}\n".utf8))
    }
  }

  @Test func theTablesOfErrorsAreInOrder() {
    #expect(CheckEvaluation.validate() == [])
  }

  /// What the documentation and `--list` say was measured is what is measured.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: Self.demetr)))
  func theFiguresAreThoseOfTheChecks() throws {
    let items = try readCheckItems(Array(try Data(contentsOf: URL(fileURLWithPath: Self.demetr))))
    let (french, english) = (Language(canonical: "fr"), Language(canonical: "en"))
    let lexicons = [Lexicon.shipped(source: french, target: english)].compactMap { $0 }
    let speller = Speller(language: english)
    let checker = try Checker(
      knowledge: CheckKnowledge(source: french, target: english, lexicons: lexicons, speller: speller))
    var evaluation = CheckEvaluation()
    for item in items { evaluation.add(item, with: checker) }
    func differ(_ first: Double?, _ second: Double?) -> Bool {
      (first == nil) != (second == nil) || abs((first ?? 0) - (second ?? 0)) > 0.001
    }
    for row in evaluation.rows where speller != nil || row.check != "spelling" {
      let figures = Check.named(row.check)?.figures
      #expect(!differ(figures?.precision, row.figures.precision), "\(row.check): run scripts/measure/checks")
      #expect(!differ(figures?.recall, row.figures.recall), "\(row.check): run scripts/measure/checks")
    }
    #expect(Double(evaluation.good.flagged) <= 0.03 * Double(evaluation.good.count))
    #expect(Double(evaluation.reference.flagged) <= 0.05 * Double(evaluation.reference.count))
  }

  private static let demetr = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/checks/demetr-fr-en.jsonl").path
}
