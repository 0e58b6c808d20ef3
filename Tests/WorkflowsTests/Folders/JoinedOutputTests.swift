import Bitext
import CommandTesting
import Files
import Formats
import Foundation
import Testing

@testable import Workflows

@Suite("One output for many pairs")
struct JoinedOutputTests {
  @Test("a pair far behind the first that is missing waits for it")
  func waits() throws {
    let folder = try TemporaryFolder()
    let output = try JoinedOutput(
      path: folder.url("all.tsv").path, format: .standard, options: ExchangeOptions(toolVersion: "1"),
      named: "-o", among: RunFiles(reading: []))
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
