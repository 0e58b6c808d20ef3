import Bitext
import CommandTesting
import Foundation
import Testing

@testable import Files
@testable import Formats

@Suite("XLSX")
struct XLSXTests {
  /// The files of the workbook, by name, as unzip gives them.
  private func parts(_ bytes: [UInt8], _ names: [String]) async throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "a.xlsx")
    let result = try await run(
      "/usr/bin/python3",
      [
        "-c",
        "import sys, zipfile\nz = zipfile.ZipFile('a.xlsx')\nfor n in sys.argv[1:]: sys.stdout.write(z.read(n).decode())",
      ] + names, in: folder.path)
    try #require(result.status == 0, "\(result.errors)")
    return result.output
  }

  private func book(_ bitext: Bitext = sample) throws -> ([UInt8], ExchangeReport) {
    let buffer = ByteBuffer()
    let report = try ExchangeFormat.xlsx.write(
      bitext, options: ExchangeOptions(minimumConfidence: 0.5, toolVersion: "1"), to: buffer)
    return (buffer.bytes, report)
  }

  @Test func hasARowForEachBeadUnderAFrozenHead() async throws {
    let (bytes, report) = try book()
    #expect(report.written == 3 && report.weak == 1)
    let sheet = try await parts(bytes, ["xl/worksheets/sheet1.xml"])
    for cell in ["source line", "Six soldiers died.", "Il est parti. Elle est restée.", "1-2", "0.8125"] {
      #expect(sheet.contains(cell), "\(cell)")
    }
    #expect(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter ref=\"A1:G4\"/>"))
    #expect(sheet.contains("<formula>$C2&lt;0.9</formula>"))
  }

  @Test("many bitexts stand in one sheet, each row with its documents")
  func joined() async throws {
    let buffer = ByteBuffer()
    let writer = try ExchangeFormat.xlsx.bitextWriter(to: [buffer])
    var options = ExchangeOptions(toolVersion: "1")
    options.namesDocuments = true
    let written = try [sample, pair("Last row.", "Fin.")].map { try writer.write($0, options).written }
    try writer.finish()
    let sheet = try await parts(buffer.bytes, ["xl/worksheets/sheet1.xml"])
    #expect(sheet.contains("source file") && sheet.contains("target file") && sheet.contains("Last row."))
    let names = [sample.source.document.name, sample.target.document.name]
    for name in names { #expect(sheet.components(separatedBy: ">\(name)<").count - 1 >= written[0]) }
    #expect(sheet.contains("<autoFilter ref=\"A1:I\(written[0] + written[1] + 1)\"/>"))
  }

  @Test("texts are texts, cut where a cell ends, and what XML forbids goes")
  func hostile() async throws {
    let long = String(repeating: "é", count: 40_000)
    let (bytes, report) = try book(pair("=1+1\u{1}", long))
    let sheet = try await parts(bytes, ["xl/worksheets/sheet1.xml"])
    #expect(report.removedCharacters == 1)
    #expect(sheet.contains("<t>=1+1</t>") && !sheet.contains("<f>"))
    #expect(sheet.contains(String(repeating: "é", count: 32_766) + "…") && !sheet.contains(long.prefix(32_767)))
  }

  @Test func isTheSameEveryTime() throws {
    #expect(try book().0 == book().0)
  }
}
