import Bitext
import Checks
import Foundation
import Testing

@testable import Evaluation

@Suite("Measuring the checks")
struct CheckEvaluationTests {
  private let checker: Checker

  init() throws {
    checker = try Checker(
      knowledge: CheckKnowledge(source: Language(canonical: "fr"), target: Language(canonical: "en")))
  }

  private func measured(_ items: [CheckItem]) throws -> (
    direction: CheckedDirection, number: CheckedDirection.Row, judgements: [CheckEvaluation.Judgement]
  ) {
    var evaluation = CheckEvaluation()
    let judgements = items.flatMap { evaluation.add($0, with: checker) }
    let direction = try #require(evaluation.directions.first)
    return (direction, try #require(direction.rows.first { $0.check == "number" }), judgements)
  }

  private let source = "Il y avait 12 chats."

  @Test("planted errors are caught or not, and what is found without them is a false alarm")
  func planted() throws {
    func item(_ error: String, _ bad: String, _ reference: String? = nil) -> CheckItem {
      CheckItem(
        source: source, target: bad,
        knowledge: .planted(error: error, good: "There were 12 cats.", reference: reference))
    }
    let (direction, number, _) = try measured([
      item("numbers_replaced", "There were 13 cats.", "We saw 14 cats."),
      item("final_punc_removed", "There were 12 cats"), item("numbers_replaced", "There were 12 cats."),
    ])
    #expect(direction.kinds.map(\.error) == ["numbers_replaced", "final_punc_removed"])
    #expect(direction.kinds.map(\.items) == [2, 1])
    #expect(direction.kinds.map(\.caught) == [1, 1])
    #expect(direction.kinds.map(\.rankedLower) == [1, 1])
    #expect(direction.clean == 2)
    #expect(
      direction.figures(of: number, at: .warning) == CheckFigures(errors: 2, found: 1, clean: 2, alarms: 1))
    #expect((number.right, number.labelled) == (1, 2))
  }

  @Test("a pair without errors counts once, by the worst that is found in it")
  func clean() throws {
    let pair = CheckItem(source: source, target: "There were 13 cats.", knowledge: .clean)
    let (direction, number, judgements) = try measured([pair, pair])
    #expect(direction.clean == 1)
    #expect(number.alarms == [.note: 1, .warning: 1], "numbers are warnings at most")
    #expect(judgements.count == 1)
  }

  @Test("a finding is right where an expert marked something, and wrong beside it")
  func marked() throws {
    func item(_ target: String, _ text: String, _ severity: String = "Major") -> CheckItem {
      CheckItem(
        source: source, target: target,
        knowledge: .marked([ErrorMark(text, near: 0, in: target, category: "Accuracy", severity: severity)]))
    }
    let (direction, number, _) = try measured([
      item("There were 13 cats.", "13"), item("There were 14 cats.", "cats"),
      item("There were 15 cats.", "15", "Neutral"),
    ])
    #expect(direction.kinds.map(\.caught) == [1])
    #expect(direction.kinds.map(\.items) == [2])
    #expect(direction.clean == 1, "what is neutral is no error")
    #expect((number.right, number.labelled) == (1, 3))
  }

  @Test("an omission is right where one is marked, wherever that is")
  func markedOmission() {
    let finding = Finding(
      check: "omission", category: .omission, severity: .warning, strength: 0.5, fault: "", remedy: "")
    let mark = ErrorMark("cats", near: 0, in: "There were cats.", category: "Accuracy/Omission", severity: "Minor")
    #expect(finding.isRight(by: [mark]) == true)
    #expect(
      Finding(check: "name", category: .name, severity: .error, strength: 1, fault: "", remedy: "").isRight(by: [mark]
      ) == nil)
  }

  @Test("a mark is found by its words, the nearest of several to its offset")
  func places() {
    func range(_ text: String, _ start: Int) -> Range<Int> {
      ErrorMark(text, near: start, in: "été d’été", category: "", severity: "").range
    }
    #expect(range("été", 0) == 0..<5)
    #expect(range("été", 5) == 10..<15)
    #expect(range("hiver", 4) == 6..<15)
    #expect(range("hiver", .max) == 15..<15)
    #expect(range("hiver", .min) == 0..<7)
  }

  @Test("three kinds of sets are told by their fields")
  func reading() throws {
    let lines = """
      {"source":"a","good":"b","bad":"c","error":"negation"}
      {"id":"n01001011","source":"a","target":"b"}

      {"source":"a","target":"b","from":"en","to":"fr","document":"d","errors":[{"text":"b","start":0,"category":"Style","severity":"Minor"}]}
      """
    let items = try readCheckItems(Array(lines.utf8))
    #expect(items.map(\.group) == ["a", "n010010", "d"])
    #expect(items.map { $0.reversed == nil } == [true, false, true])
    #expect(items[2].languages?.target.tag == "fr")
    #expect(throws: CheckGoldError(line: 2)) {
      try readCheckItems(Array("{\"source\":\"a\",\"target\":\"b\"}\n{\"source\":1}".utf8))
    }
  }

  @Test("each half has about half of the groups, always the same ones")
  func halves() {
    #expect(Half(of: "doc89") == .a)
    #expect(Half(of: "n010010") == .b)
    let share = (0..<1000).count { Half(of: "doc\($0)") == .a }
    #expect((450...550).contains(share))
  }

  @Test("the tables of errors are in order")
  func tables() {
    #expect(PlantedErrors.validate() == [])
  }
}
