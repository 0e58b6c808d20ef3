import Bitext
import CommandTesting
import Files
import Foundation
import Testing

@testable import Lexicons

@Suite("The cache of built lexicons")
struct LexiconCacheTests {
  let french = Language(canonical: "fr")
  let english = Language(canonical: "en")

  @Test("gives what was built, and builds anew when a dictionary has changed or the file is damaged")
  func life() throws {
    try withTemporaryFolder { folder in
      let cache = LexiconCache(directory: folder.appendingPathComponent("deep/cache").path)
      let file = folder.appendingPathComponent("deep/cache/fr-en.lexicon")
      func lexicon() -> [String] {
        cache.lexicon(from: french, to: english, with: installedDictionaries(in: folder.path)).shown
      }
      try DictdFixture(articles: [("x", "chien\ndog\n")]).write("fra-eng", to: folder)
      #expect(lexicon() == ["chien=dog"])
      // Something else under the same key shows that it is the file that is read.
      let installed = installedDictionaries(in: folder.path)
      let key = installed.map { "\($0.indexPath) \($0.stamp)" }.joined(separator: "\n")
      let other = Lexicon(
        name: "n", source: french, target: english, entries: [.init(source: "a", target: "b", weight: 1)])
      other.cached(key: key).write(to: file.path, magic: LexiconCache.magic)
      #expect(lexicon() == ["a=b"])
      try DictdFixture(articles: [("x", "chien\ndog, hound\n")]).write("fra-eng", to: folder)
      #expect(lexicon() == ["chien=dog", "chien=hound"])
      let whole = try Data(contentsOf: file)
      for damage in [whole.dropLast(1), Data(), whole.prefix(20), whole + [0]] {
        try Data(damage).write(to: file)
        #expect(lexicon() == ["chien=dog", "chien=hound"])
        #expect(try Data(contentsOf: file) == whole)
      }
    }
  }

  @Test("reads nothing that others may have written, and writes for its owner alone")
  func owner() throws {
    try withTemporaryFolder { folder in
      let path = folder.appendingPathComponent("cache/a.lexicon").path
      func mode(_ path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
      }
      func isRead() -> Bool { CacheFile.Contents(path: path, magic: "magic001", key: "key") != nil }
      CacheFile(key: "key").write(to: path, magic: "magic001")
      #expect(isRead() && mode(path) == 0o600 && mode(folder.appendingPathComponent("cache").path) == 0o700)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/cache")
      #expect(names == ["a.lexicon"])
      for (mode, isTrusted) in [(0o620, false), (0o602, false), (0o644, true)] {
        chmod(path, mode_t(mode))
        #expect(isRead() == isTrusted)
      }
      // Another's, which only the superuser can make.
      if geteuid() == 0 {
        chown(path, 12345, 12345)
        #expect(!isRead())
        chown(path, 0, 0)
      }
      rename(path, path + "2")
      symlink(path + "2", path)
      #expect(!isRead())
    }
  }

  @Test("survives a change of any single byte")
  func everyByte() throws {
    let lexicon = Lexicon(
      name: "n", source: french, target: english,
      entries: [.init(source: "été", target: "summer", weight: 2), .init(source: "a", target: "b", weight: 1)])
    let data = lexicon.cached(key: "key").encoded(magic: LexiconCache.magic)
    func decoded(_ data: Data, key: String) -> Lexicon? {
      CacheFile.Contents(data, magic: LexiconCache.magic, key: key).flatMap { contents in
        var contents = contents
        return Lexicon(contents: &contents, source: french, target: english)
      }
    }
    #expect(decoded(data, key: "key")?.shown == lexicon.shown)
    #expect(decoded(data, key: "other") == nil)
    for index in data.indices {
      var changed = data
      changed[index] ^= 0x80
      #expect(decoded(changed, key: "key") == nil, "byte \(index)")
    }
  }

  @Test("does without a folder that can't be written")
  func unwritable() throws {
    try withTemporaryFolder { folder in
      try DictdFixture(articles: [("x", "chien\ndog\n")]).write("fra-eng", to: folder)
      let cache = LexiconCache(directory: "/proc/no/such/place")
      #expect(cache.lexicon(from: french, to: english, with: installedDictionaries(in: folder.path)).count == 1)
    }
  }
}
