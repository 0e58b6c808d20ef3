import Bitext
import CommandTesting
import Files
import Formats
import Foundation
import Testing

@testable import enregard

@Suite("One output for many pairs")
struct JoinedOutputTests {
  @Test("a pair far behind the first that is missing waits for it")
  func waits() throws {
    let folder = try TemporaryFolder()
    let output = try JoinedOutput(
      path: folder.url("all.tsv").path, format: .standard, options: ExchangeOptions(toolVersion: "1"),
      among: RunFiles(reading: []))
    // Those that are near enough are started at once.
    output.waitForTurn(of: JoinedOutput.window - 1)
    let end = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      output.waitForTurn(of: JoinedOutput.window)
      end.signal()
    }
    #expect(end.wait(timeout: .now() + 0.2) == .timedOut)
    _ = output.add(Bitext?.none, at: 0)
    #expect(end.wait(timeout: .now() + 10) == .success)
  }
}

@Suite("Names in a map of pairs")
struct MapCellTests {
  @Test(
    "come back as they were",
    arguments: [
      "a.txt", "#a.txt", "a#b", "a\tb", "a\nb\r\n", "\"a\"", "\"", "a\"b", "\\t", "\"\\", " ", "\u{FEFF}a",
      "é\u{1}\u{7F}",
      "\u{2028}", "\"a\\101\"",
    ])
  func roundTrip(name: String) {
    let cell = mapCell(name)
    #expect(unquoted(cell) == name)
    #expect(!cell.unicodeScalars.contains { $0.value < 0x20 } && !cell.hasPrefix("#"))
    let isBlank = cell.allSatisfy { $0.isWhitespace }
    #expect(!isBlank)
  }

  @Test("as Git writes them", arguments: [("a\tb", "\"a\\tb\""), ("#\u{1}", "\"#\\001\""), ("a\"b", "a\"b")])
  func form(name: String, cell: String) {
    #expect(mapCell(name) == cell)
  }
}
