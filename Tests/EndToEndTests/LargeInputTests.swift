import CommandTesting
import Foundation
import Testing

@Suite("Large input", .serialized, .enabled(if: Tools.isWanted, "run scripts/test-end-to-end"))
struct LargeInputTests {
  @Test("a single line of 50 MB is read and segmented")
  func longLine() async throws {
    let folder = try TemporaryFolder()
    // One paragraph of half a million sentences.
    let sentences = (0..<500_000).map { "Sentence number \($0) stands in one line with all of the others, as before." }
    let text = sentences.joined(separator: " ")
    let length = text.utf8.count
    try #require(length >= 35_000_000)
    try folder.write(text + String(repeating: " ", count: max(0, 50_000_000 - length)) + "\n", to: "long.en.txt")
    let result = try await enregard(["segment", "long.en.txt", "-o", "out.txt"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("1 block, 500000 segments"), "\(result.errors)")
  }

  @Test("a single sentence of 50 MB is aligned")
  func longSentence() async throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "word after word and ", count: 2_500_000) + "\n", to: "long.en.txt")
    try folder.write("Un mot après l'autre.\n", to: "a.fr.txt")
    let result = try await enregard(["align", "long.en.txt", "a.fr.txt", "-o", "out.tmx"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("times as long as"), "\(result.errors)")
    #expect(folder.contents("out.tmx")?.hasSuffix("</tmx>\n") == true)
  }
}
