import Bitext
import CommandTesting
import Files
import Formats
import Memory
import Testing

@testable import Workflows

@Suite("What a memory knows")
struct MemoryKnowledgeTests {
  private let folder: TemporaryFolder
  private var path: String { folder.url("m.sqlite").path }

  init() throws { folder = try TemporaryFolder() }

  /// Adds a unit for each thing and what it does.
  private func add(_ things: [(String, String)]) throws {
    let deeds = [("sleeps", "dort"), ("eats", "mange"), ("sings", "chante"), ("falls", "tombe")]
    let units = things.flatMap { thing in
      deeds.map { deed in
        "<tu><tuv xml:lang='en'><seg>The \(thing.0) \(deed.0).</seg></tuv>"
          + "<tuv xml:lang='fr'><seg>Le \(thing.1) \(deed.1).</seg></tuv></tu>"
      }
    }
    let tmx = "<tmx version='1.4'><header srclang='en'/><body>\(units.joined())</body></tmx>"
    let store = try MemoryStore(path: path, create: true)
    _ = try store.add(TMXReader(FileStream(name: "a.tmx", bytes: Array(tmx.utf8))), name: "a.tmx")
  }

  private func words(_ knowledge: MemoryKnowledge) throws -> String {
    let (english, french) = (Language(canonical: "en"), Language(canonical: "fr"))
    let lexicon = try knowledge.lexicon(english, french, with: [], cacheFolder: nil)
    return try String(decoding: #require(lexicon).tsv(), as: UTF8.self)
  }

  @Test("is learned by each run anew: what was added since the last one counts")
  func learnsWhatWasAdded() throws {
    try add([("cat", "chat"), ("dog", "chien"), ("bird", "oiseau"), ("child", "garçon")])
    let first = try MemoryKnowledge(path: path)
    let before = try words(first)
    #expect(before.contains("cat\tchat") && !before.contains("\tcheval"), "\(before)")
    try add([("horse", "cheval"), ("wolf", "loup")])
    #expect(try words(MemoryKnowledge(path: path)).contains("horse\tcheval"))
    // A run that goes on is of one mind.
    #expect(try words(first) == before)
  }
}
