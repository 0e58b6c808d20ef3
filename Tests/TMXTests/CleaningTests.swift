import Files
import Testing

@testable import TMX

private func reasons(_ source: String, _ target: String, _ purpose: CleaningPurpose) throws -> [String] {
  let text =
    "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>\(source)</seg></tuv>"
    + "<tuv xml:lang=\"fr\"><seg>\(target)</seg></tuv></tu></body></tmx>"
  var found: [String] = []
  let rules = CleaningRule.all.filter { $0.purposes.contains(purpose) }
  _ = try clean(reader(text), for: purpose, rules: rules, to: nil) { found += $0.reasons.map(\.rule) }
  return found
}

@Suite("Cleaning a TMX")
struct CleaningTests {
  @Test(
    "finds what is wrong",
    arguments: [
      ("It rained all day.", "Il a plu toute la journée.", [], []),
      ("", "x", ["empty"], ["empty"]),
      ("Paris", "Paris", [], ["copied"]),
      ("We came back late.", "we came  back late.", ["copied"], ["copied"]),
      ("The café closed.", "Le cafÃ© a fermé.", ["damaged"], ["damaged"]),
      ("He went to Paris.", "Il alla Ã\u{A0} Paris.", ["damaged"], ["damaged"]),
      ("MY OLDER SISTER CAME", "MINHA IRMÃ MAIS VELHA VEIO", [], []),
      ("A &lt;b>bold&lt;/b> word", "Un mot gras", [], ["markup"]),
      ("if a &lt; b and c > d then stop", "si a &lt; b et c > d, arrêter", [], []),
      ("R&amp;D and AT&amp;T; more", "R&amp;D et AT&amp;T ; plus", [], []),
      ("No &amp;nbsp; break", "Sans coupure", [], ["markup"]),
      ("--- 123 ---", "--- 123 ---!", [], ["letters"]),
      ("In 1999 and 2005 it rained.", "Il a plu en 1848.", ["numbers"], ["numbers"]),
      ("About 1.5 million in May 2019", "Environ 1 500 000 en mai 2019", [], []),
      ("no no no", "non non non", ["repeated"], ["repeated"]),
      ("A <ph>x</ph>word", "Un mot", ["codes"], []),
      ("One.", "Une phrase qui est bien plus longue que la source de cette paire.", ["ratio"], ["ratio"]),
      (
        "The weather was fine and the sea was calm that day.",
        "The weather was fine and so was the sea, as we all said, and nobody would have thought of the storm that came in the night.",
        ["language"], ["language"]
      ),
      ("See " + String(repeating: "x", count: 41), "Voir y", [], ["long-word"]),
    ] as [(String, String, [String], [String])])
  func rules(source: String, target: String, memory: [String], training: [String]) throws {
    #expect(try reasons(source, target, .memory) == memory)
    #expect(try reasons(source, target, .training) == training)
  }

  @Test("marks where marks are asked for, removes nothing, and marks once")
  func marking() throws {
    var random = RandomTMX(seed: 3)
    let text = random.make(units: 20)
    let rules = CleaningRule.all.filter { $0.purposes.contains(.memory) }
    let once = try output { _ = try clean(reader(text), for: .memory, rules: rules, marks: true, to: $0) { _ in } }
    let (before, after) = (try parts(text).units, try parts(once).units)
    #expect(before.count == after.count)
    #expect(after.contains { $0.property(cleaningProperty) != nil })
    for (old, new) in zip(before, after) {
      #expect(old.variants.map { Array(old.xml[$0.whole]) } == new.variants.map { Array(new.xml[$0.whole]) })
      #expect(new.properties.count >= old.properties.count)
    }
    #expect(
      try output { _ = try clean(reader(once), for: .memory, rules: rules, marks: true, to: $0) { _ in } } == once)
  }

  @Test("gives a file without what it found, and all else byte for byte", arguments: 0..<10)
  func removal(seed: UInt64) throws {
    var random = RandomTMX(seed: seed)
    let text = random.make(units: 20)
    var found = 0
    let cleaned = try output {
      _ = try clean(reader(text), for: .memory, rules: CleaningRule.all, to: $0) { _ in found += 1 }
    }
    let (before, after) = (try parts(text).units.map(\.written), try parts(cleaned).units.map(\.written))
    #expect(after.count == before.count - found)
    var rest = before[...]
    for unit in after {
      let place = try #require(rest.firstIndex(of: unit))
      rest = rest[(place + 1)...]
    }
  }

  @Test(
    "says what is wrong in a sentence",
    arguments: [
      ("In 1999 it rained.", "Il pleuvait.", "The digits of the source are 1999, those of the target none."),
      ("One <ph/>", "Un", "The source has 1 inline code, the target 0."),
      ("We came back late.", "We came back late.", "The target is a copy of the source."),
      ("x", "", "The target has no text."),
      ("no no no", "non", "\"no\" occurs three times in a row in the source."),
    ])
  func sentences(source: String, target: String, expected: String) throws {
    let text =
      "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>\(source)</seg></tuv>"
      + "<tuv xml:lang=\"fr\"><seg>\(target)</seg></tuv></tu></body></tmx>"
    var found: [String] = []
    _ = try clean(reader(text), for: .memory, rules: CleaningRule.all, to: nil) { found += $0.reasons.map(\.detail) }
    #expect(found == [expected])
  }

  @Test("asks about pairs that may be no translations, in the languages they are in, and says what it is told")
  func unrelated() throws {
    let unit = "<tu><tuv xml:lang=\"en\"><seg>A</seg></tuv><tuv xml:lang=\"fr\"><seg>B</seg></tuv></tu>"
    let text = "<tmx><header srclang=\"en\"/><body>" + unit + unit.replacing("A", with: "C") + "</body></tmx>"
    var found: [String] = []
    let cleaned = try output { sink in
      _ = try clean(
        reader(text), for: .memory, rules: CleaningRule.all, to: sink,
        unrelated: { $0.map { $0.source == Array("C".utf8) && $0.languages.target?.tag == "fr" ? "No." : nil } }
      ) { found += $0.reasons.map { "\($0.rule): \($0.detail)" } }
    }
    #expect(found == ["unrelated: No."])
    #expect(try parts(cleaned).units.count == 1)
  }

  @Test("removes for training, duplicates too, and tells each reason")
  func removing() throws {
    let pair = { (source: String, target: String) in
      "<tu><tuv xml:lang=\"en\"><seg>\(source)</seg></tuv><tuv xml:lang=\"fr\"><seg>\(target)</seg></tuv></tu>"
    }
    let text =
      "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n" + pair("It rained.", "Il pleuvait.") + "\n"
      + pair("it  rained.", "Il pleuvait.") + "\n" + pair("Hm", "Hm") + "\n</body></tmx>\n"
    var found: [String] = []
    let rules = CleaningRule.all.filter { $0.purposes.contains(.training) }
    let cleaned = try output { sink in
      _ = try clean(reader(text), for: .training, rules: rules, to: sink) {
        found.append("\($0.line) \($0.reasons.map(\.rule).joined())")
      }
    }
    #expect(found == ["3 duplicate", "4 copied"])
    #expect(try parts(cleaned).units.count == 1)
  }
}
