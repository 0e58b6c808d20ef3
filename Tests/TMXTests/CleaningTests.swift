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

  @Test("marks for a translator and removes nothing, once")
  func marking() throws {
    var random = RandomTMX(seed: 3)
    let text = try copied(random.make(units: 20))
    let rules = CleaningRule.all.filter { $0.purposes.contains(.memory) }
    let once = try output { _ = try clean(reader(text), for: .memory, rules: rules, to: $0) { _ in } }
    let (before, after) = (try parts(text).units, try parts(once).units)
    #expect(before.count == after.count)
    #expect(after.contains { $0.property(cleaningProperty) != nil })
    for (old, new) in zip(before, after) {
      #expect(old.variants.map { Array(old.xml[$0.whole]) } == new.variants.map { Array(new.xml[$0.whole]) })
      #expect(new.properties.count >= old.properties.count)
    }
    #expect(try output { _ = try clean(reader(once), for: .memory, rules: rules, to: $0) { _ in } } == once)
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
