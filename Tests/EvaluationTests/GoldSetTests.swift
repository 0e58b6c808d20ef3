import Foundation
import Testing

@testable import Evaluation

@Suite("Gold folders")
final class GoldSetTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gold-\(UUID().uuidString)")

  init() throws {
    for (name, languages) in [("one", "en fr\n"), ("two", "de-el")] {
      for file in ["b.src", "b.tgt", "b.gold", "a.src", "a.tgt", "a.gold"] { try write("\(name)/\(file)", "") }
      try write("\(name)/LANGS", languages)
    }
    try write("README.md", "not a set")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ name: String, _ text: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  @Test("a folder of sets gives them all by name, a set gives itself", arguments: ["", "/"])
  func found(slash: String) throws {
    let sets = try goldSets(in: folder.path + slash)
    #expect(sets.map(\.name) == ["one", "two"])
    #expect(sets.map { "\($0.source) \($0.target)" } == ["en fr", "de el"])
    #expect(try goldSets(in: folder.path + "/two" + slash) == [sets[1]])
    #expect(sets[0].documents.map(\.gold) == ["a.gold", "b.gold"].map { folder.path + "/one/" + $0 })
    #expect(sets[0].documents[1].source == folder.path + "/one/b.src")
    for languages in ["en zh-TW", "en zh_TW", "zh-CN\tzh-TW"] {
      try write("two/LANGS", languages)
      let set = try #require(try goldSets(in: folder.path + "/two" + slash).first)
      #expect("\(set.source) \(set.target)" == languages.replacing("\t", with: " ").replacing("_", with: "-"))
    }
  }

  @Test("what is missing is named")
  func missing() throws {
    func expect(_ path: String, _ reason: GoldSetError.Reason, in asked: String = "") {
      #expect(throws: GoldSetError(path: folder.path + path, reason: reason)) {
        try goldSets(in: folder.path + asked)
      }
    }
    expect("/none", .missing, in: "/none")
    try FileManager.default.removeItem(at: folder.appendingPathComponent("two/b.tgt"))
    expect("/two/b.tgt", .noText)
    for name in ["a", "b"] { try FileManager.default.removeItem(at: folder.appendingPathComponent("two/\(name).gold")) }
    expect("/two", .noGold)
    for languages in ["", "en", "en fr de", "en x1", "en-zh-TW"] {
      try write("two/LANGS", languages)
      expect("/two/LANGS", .languages)
    }
    for name in ["one", "two"] {
      try FileManager.default.removeItem(at: folder.appendingPathComponent("\(name)/LANGS"))
    }
    expect("", .noSet)
  }
}
