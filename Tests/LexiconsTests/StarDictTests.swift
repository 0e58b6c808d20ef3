import Bitext
import Files
import Foundation
import Testing

@testable import Lexicons

/// A StarDict dictionary as tests write it.
private struct StarDictFixture {
  /// Words, and the bytes of their articles.
  var articles: [(word: String, article: [UInt8])]
  /// Further lines of the description.
  var info = "sametypesequence=m"
  var version = "2.4.2"
  var offsetBytes = 4
  var indexSize: Int?
  var isPacked = false

  init(_ articles: [(String, String)], info: String = "sametypesequence=m") {
    self.articles = articles.map { ($0, Array($1.utf8)) }
    self.info = info
  }

  static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
  }

  /// - Returns: the path of the `.ifo`.
  func write(to folder: URL, name: String = "d") throws -> String {
    let stem = folder.appendingPathComponent(name).path
    var (index, text): ([UInt8], [UInt8]) = ([], [])
    for (word, article) in articles {
      index += Array(word.utf8) + [0] + Self.number(text.count, offsetBytes) + Self.number(article.count, 4)
      text += article
    }
    if isPacked {
      gzip(index, to: stem + ".idx.gz")
      gzip(text, to: stem + ".dict.dz")
    } else {
      try Data(index).write(to: URL(fileURLWithPath: stem + ".idx"))
      try Data(text).write(to: URL(fileURLWithPath: stem + ".dict"))
    }
    let lines = [
      "StarDict's dict ifo file", "version=\(version)", "wordcount=\(articles.count)",
      "idxfilesize=\(indexSize ?? index.count)", "bookname=A dictionary", info, "",
    ]
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: stem + ".ifo"))
    return stem + ".ifo"
  }
}

@Suite("StarDict dictionaries")
struct StarDictTests {
  let english = Language(canonical: "en")
  let french = Language(canonical: "fr")

  private func pairs(_ dictionary: StarDictFixture, name: String = "d") throws -> [String] {
    var shown: [String] = []
    try withTemporaryFolder { folder in
      let path = try dictionary.write(to: folder, name: name)
      shown = try readUserLexicon(at: path, source: english, target: french).shown
    }
    return shown
  }

  @Test(
    "are read in plain text, Pango markup, HTML and XDXF",
    arguments: [
      ("m", "house /haʊs/ <n>\n1. maison, la demeure\nbâtiment où on vit\n2. chambre"),
      ("m", "1. maison, demeure\n2. chambre"),
      ("g", "<b>house</b> <span>/haʊs/</span>\n<i>noun</i> maison, demeure\n2. chambre"),
      ("h", "<b>house</b><br/><ol><li>1. maison, <i>old</i> demeure</li><li>2. chambre</li></ol><script>1. x</script>"),
      ("h", "1. maison, d&#101;meur&#x65;<P>2. chambre<img src=\"x.png\"></P>"),
      (
        "x",
        "<ar><k>house</k><def><tr>haʊs</tr><gr>n</gr><dtrn>1. maison, demeure</dtrn><ex>my house</ex></def><def>2. chambre</def></ar>"
      ),
    ])
  func articles(_ type: String, _ article: String) throws {
    let fixture = StarDictFixture([("house", article)], info: "sametypesequence=\(type)")
    #expect(try pairs(fixture) == ["house=maison", "house=demeure", "house=chambre"])
  }

  @Test("may be packed, have long offsets, parts of several kinds, or articles that say their own")
  func layouts() throws {
    var packed = StarDictFixture(
      [("sea", "mer"), ("house", "caf&eacute;")], info: "sametypesequence=h\nidxoffsetbits=64")
    (packed.isPacked, packed.offsetBytes, packed.version) = (true, 8, "3.0.0")
    #expect(try pairs(packed) == ["sea=mer", "house=café"])
    #expect(try pairs(StarDictFixture([("sea", "siː\0mer")], info: "sametypesequence=tm")) == ["sea=mer"])
    var own = StarDictFixture([("sea", "")], info: "")
    own.articles[0].article = Array("W\0\0\0\u{3}abctsiː\0mmer\0".utf8)
    #expect(try pairs(own) == ["sea=mer"])
    // Nothing but a sound.
    own.articles = [("sea", Array("W\0\0\0\u{3}abc".utf8)), ("house", Array("mmaison".utf8))]
    #expect(try pairs(own) == ["house=maison"])
    // A word that is spelled alike is no headword line.
    #expect(try pairs(StarDictFixture([("table", "table, tableau")])) == ["table=table", "table=tableau"])
    // Its name says which way it goes.
    #expect(try pairs(StarDictFixture([("mer", "sea")]), name: "freedict-fra-eng") == ["sea=mer"])
  }

  @Test("may be named by any of their files")
  func names() throws {
    try withTemporaryFolder { folder in
      let path = try StarDictFixture([("sea", "mer")]).write(to: folder)
      for ending in [".ifo", ".idx", ".dict"] {
        let file = path.dropLast(4) + ending
        #expect(try readUserLexicon(at: String(file), source: english, target: french).shown == ["sea=mer"])
      }
    }
  }

  @Test("that are damaged are refused by file and place")
  func damaged() throws {
    func problem(
      _ change: (inout StarDictFixture) -> Void = { _ in }, _ spoil: (URL) throws -> Void = { _ in }
    ) throws -> LexiconError? {
      var found: LexiconError?
      try withTemporaryFolder { folder in
        var fixture = StarDictFixture([("sea", "mer"), ("house", "maison")])
        change(&fixture)
        let path = try fixture.write(to: folder)
        try spoil(folder)
        do { _ = try readUserLexicon(at: path, source: english, target: french) } catch {
          found = error as? LexiconError
        }
      }
      return found
    }
    func problems(_ error: LexiconError?) -> LexiconError.StarDictProblem? {
      if case .badStarDict(_, let problem) = error { problem } else { nil }
    }
    #expect(try problem() == nil)
    #expect(problems(try problem { $0.version = "4.0" }) == .version("4.0"))
    #expect(problems(try problem { $0.indexSize = 3 }) == .indexSize(found: 26, named: 3))
    // Read with offsets of eight bytes, the first entry points far outside.
    #expect(problems(try problem { $0.info += "\nidxoffsetbits=64" }) == .index(entry: 1))
    let short = try problem { _ in
    } _: { folder in
      try Data("mer".utf8).write(to: folder.appendingPathComponent("d.dict"))
    }
    #expect(problems(short) == .index(entry: 2))
    let missing = try problem { _ in
    } _: { folder in
      try FileManager.default.removeItem(at: folder.appendingPathComponent("d.idx"))
    }
    if case .missing(let file)? = problems(missing) {
      #expect(file.hasSuffix("d.idx"))
    } else {
      Issue.record("\(missing as Any)")
    }
  }

  @Test("whose index names one article thousands of times are refused")
  func overlapping() throws {
    let word = Array("a\0".utf8)
    let index = (0..<100_000).flatMap { _ in word + StarDictFixture.number(0, 4) + StarDictFixture.number(1_000, 4) }
    let error = index.withUnsafeBufferPointer { index -> LexiconError? in
      do throws(LexiconError) {
        _ = try StarDictIndex(index, offsetBytes: 4, textLength: 1_000, path: "d.idx")
        return nil
      } catch {
        return error
      }
    }
    #expect(error == .overlappingArticles(path: "d.idx", limit: DictdIndex.mostOverlap))
  }

  @Test("whatever their bytes are, give pairs or an error")
  func damage() throws {
    let articles = [
      ("sea", "<b>sea</b><i>n</i>1. mer, oc&eacute;an &#xFFFFFFFFF; &#0;"), ("a", "W\0\0\0\u{2}ab<k>x"), ("b", ""),
    ]
    var (words, text): ([UInt8], [UInt8]) = ([], [])
    for (word, article) in articles {
      words += Array(word.utf8) + [0] + StarDictFixture.number(text.count, 4)
      words += StarDictFixture.number(article.utf8.count, 4)
      text += Array(article.utf8)
    }
    func pairs(_ words: [UInt8], _ text: [UInt8], _ types: String) throws -> Int {
      let info = try StarDictInfo(
        StarDictInfo.magic + Array("\nversion=3.0.0\nsametypesequence=\(types)\n".utf8), path: "d")
      return try words.withUnsafeBufferPointer { words in
        try text.withUnsafeBufferPointer { text in
          let index = try StarDictIndex(words, offsetBytes: 4, textLength: text.count, path: "d")
          return starDictPairs(words, index, text, info, name: "d", source: english, target: french).count
        }
      }
    }
    #expect(try pairs(words, text, "h") > 0)
    for types in ["m", "h", "x", "tm", "Wm", "W", ""] {
      for place in words.indices {
        for value: UInt8 in [0, 1, 0x57, 127, 255] {
          var damaged = words
          damaged[place] = value
          _ = try? pairs(damaged, text, types)
        }
      }
      for place in text.indices {
        for value in [0, 0x26, 0x3C, 0x3E, 0x57, 255] as [UInt8] {
          var damaged = text
          damaged[place] = value
          _ = try? pairs(words, damaged, types)
        }
      }
      for count in 0..<words.count { _ = try? pairs(Array(words.prefix(count)), text, types) }
    }
  }
}
