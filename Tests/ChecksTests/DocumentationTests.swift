import Foundation
import Testing

@testable import Checks

@Suite struct DocumentationTests {
  /// `scripts/measure/checks` writes the figures; this part of the page is made from the checks themselves. To bring it
  /// up to date, run this test with ENREGARD_WRITE_DOCS set.
  @Test func thePageTellsOfEveryCheck() throws {
    let page = GoldPairs.root.appending(path: "docs/checks.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- checks: -->\n")).upperBound
    let end = try #require(text.range(of: "<!-- :checks -->")).lowerBound
    if ProcessInfo.processInfo.environment["ENREGARD_WRITE_DOCS"] != nil {
      try text.replacingCharacters(in: start..<end, with: Check.markdown()).write(
        to: page, atomically: true, encoding: .utf8)
    } else {
      #expect(text[start..<end] == Check.markdown())
    }
  }
}
