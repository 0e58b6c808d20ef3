import Files
import Formats
import Testing

@testable import TMX

private func tmx(_ units: [String]) -> String {
  "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n" + units.joined(separator: "\n") + "\n</body></tmx>\n"
}

private func unit(_ english: String, _ french: String, _ attributes: String = "") -> String {
  "<tu \(attributes)><tuv xml:lang=\"en\"><seg>\(english)</seg></tuv><tuv xml:lang=\"fr\"><seg>\(french)</seg></tuv></tu>"
}

/// Such as `+A ~B>C -D`, by the French texts.
private func compared(_ old: [String], _ new: [String], everything: Bool = false) throws -> String {
  var found: [String] = []
  func french(_ unit: TMXUnit) -> String { unit.variants.last.map { unit.text(of: $0) } ?? "" }
  let report = try difference(
    from: { try reader(tmx(old)) }, to: { try reader(tmx(new)) }, everything: everything
  ) { difference in
    switch difference {
    case .added(let unit): found.append("+\(french(unit))")
    case .removed(let unit): found.append("-\(french(unit))")
    case .changed(let old, let new): found.append("~\(french(old))>\(french(new))")
    }
  }
  #expect(report.unchanged + report.added + report.changed == new.count)
  #expect(report.unchanged + report.removed + report.changed == old.count)
  return found.joined(separator: " ")
}

@Suite("Comparing two versions of a TMX")
struct DifferenceTests {
  @Test func findsWhatWasAddedRemovedAndChanged() throws {
    let (a, b, c) = (unit("One", "Un"), unit("Two", "Deux"), unit("Three", "Trois"))
    #expect(try compared([a, b, c], [c, a, b]) == "")
    #expect(try compared([a, b], [b, c]) == "+Trois -Un")
    #expect(try compared([a, b], [a, unit("Two", "deux")]) == "~Deux>deux")
    #expect(try compared([a, a, b], [a, b]) == "-Un")
    #expect(try compared([], [a, a]) == "+Un +Un")
    #expect(try compared([a, unit("One", "L’un")], [unit("One", "1"), unit("One", "2")]) == "~Un>1 ~L’un>2")
  }

  @Test func knowsAUnitByItsIdentifier() throws {
    let old = unit("One", "Un", "tuid=\"1\"")
    #expect(try compared([old], [unit("One!", "Un !", "tuid=\"1\"")]) == "~Un>Un !")
    #expect(try compared([old], [unit("One", "Un", "tuid=\"2\"")]) == "+Un -Un")
  }

  @Test func mindsPropertiesOnlyWhereAsked() throws {
    let (old, new) = (unit("One", "Un", "usagecount=\"1\""), unit("One", "Un", "usagecount=\"2\""))
    #expect(try compared([old], [new]) == "")
    #expect(try compared([old], [new], everything: true) == "~Un>Un")
  }

  @Test("of a random TMX and its half finds the other half", arguments: 0..<20)
  func halves(seed: UInt64) throws {
    var random = RandomTMX(seed: seed)
    let text = try copied(random.make(units: 30))
    var buffers: [ByteBuffer] = []
    _ = try split(reader(text), by: .units(15)) { _ in
      buffers.append(ByteBuffer())
      return buffers[buffers.count - 1]
    }
    let half = String(decoding: buffers[0].bytes, as: UTF8.self)
    var removed = 0
    let report = try difference(from: { try reader(text) }, to: { try reader(half) }) {
      if case .removed = $0 { removed += 1 }
    }
    #expect((report.unchanged, report.added, report.changed) == (15, 0, 0))
    #expect(removed == 15)
  }

  @Test(
    "of words marks what went and what came",
    arguments: [
      ("a b c", "a b c", "=a b c"), ("the red cat", "the cat", "=the |-red |=cat"), ("", "x", "+x"),
      ("one two", "three", "-one two|+three"), ("le chat", "le chien", "=le |-chat|+chien"),
    ])
  func words(old: String, new: String, expected: String) throws {
    let parts = try wordDifference(from: old, to: new, language: "fr").map { part in
      (part.kind == .same ? "=" : part.kind == .removed ? "-" : "+") + part.text
    }
    #expect(parts.joined(separator: "|") == expected)
  }
}
