import Bitext
import Testing

@testable import Checks

@Suite struct EmptyTests {
  @Test(arguments: [
    ("Il pleut.", "", ["accuracy/omission"]), ("", "It rains.", ["accuracy/addition"]),
    ("Il pleut.", ".", ["accuracy/omission"]), ("", "", []), ("…", "-", []),
  ])
  func tellsWhichSideIsEmpty(source: String, target: String, categories: [String]) throws {
    let checker = try Checker(knowledge: CheckKnowledge(source: nil, target: nil))
    let findings = checker.findings(for: CheckedPair(source: source, target: target))
    #expect(findings.filter { $0.check == "empty" }.map(\.category.rawValue) == categories)
  }
}
