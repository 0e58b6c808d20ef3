import Bitext
import Documents
import Files
import Segmentation
import Testing

/// The seed article, which lies beside the repository in the project's workshop (`../shared/seed`).
@Suite(.enabled(if: Seed.exists, "needs ../shared/seed"))
struct `The seed article` {
  private func segments(_ language: String) throws -> SegmentedDocument {
    let path = Seed.path("article.\(language).txt")
    let document = try readDocument(named: path, bytes: try readFile(path)).document
    return Segmenter(language: Language(canonical: language)).segment(document)
  }

  @Test func `has eighteen French sentences, stray full stops and all`() throws {
    #expect(try segments("fr").segments.map(\.line) == Array(1...18))
  }

  @Test func `has one English line of two sentences`() throws {
    #expect(try segments("en").segments.map(\.line) == [1, 2, 3, 4, 5, 6] + Array(6...18))
  }
}

enum Seed {
  static func path(_ name: String) -> String {
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/shared/seed/\(name)"
  }
  static let exists = (try? readFile(path("article.fr.txt"))) != nil
}
