import Bitext
import Checks
import CommandTesting
import Foundation
import Languages
import Testing

@testable import Formats
@testable import Reports

@Suite("The page")
struct HTMLReportTests {
  @Test("names the hashes of its style and script, so that nothing else applies or runs")
  func hashes() async throws {
    let folder = try TemporaryFolder()
    try folder.write(HTMLText.style, to: "style")
    try folder.write(HTMLPage.script, to: "script")
    try folder.write(HTMLText.finder, to: "finder")
    let hashes = [("style", HTMLText.styleHash), ("script", HTMLPage.scriptHash), ("finder", HTMLText.finderHash)]
    for (name, hash) in hashes {
      let sum = try await run("/usr/bin/sha256sum", [name], in: folder.path).output.prefix(64)
      let digits = Array(sum)
      let bytes = stride(from: 0, to: 64, by: 2).compactMap { UInt8(String(digits[$0..<$0 + 2]), radix: 16) }
      #expect(Data(bytes).base64EncodedString() == hash.description, "the hash of the \(name)")
    }
  }

  @Test func marksWhatWasFound() throws {
    let page = try report(.html, [checked("He had ‹6› men.", "Il avait ‹16› hommes‹›.", suggestion: "6")])
    #expect(page.contains(#"He had <mark class="error" data-findings="p0f0">6</mark> men."#))
    #expect(page.contains(#"<mark class="error missing" data-findings="p0f0">‸</mark>."#))
    #expect(page.contains(#"<html lang="en">"#) && page.contains(#"dir="ltr" lang="fr""#))
    #expect(page.contains("<title>a.en.txt: 1 pair, 1 finding</title>"))
  }

  @Test("hostile text stays text", arguments: hostile)
  func hostileText(text: String) throws {
    let page = try report(.html, [checked("‹\(text)›", text, message: text, suggestion: text, id: text)])
    // What a text could open: only the page's own script, style and elements are there.
    for (tag, count) in [("<script", 1), ("<style", 1), ("<img", 0), ("<svg", 0), ("</textarea", 1), ("<!--", 0)] {
      #expect(page.components(separatedBy: tag).count - 1 == count, "\(tag)")
    }
    #expect(!page.contains(/<[^>]*\son[a-z]+=/))
    #expect(!page.unicodeScalars.contains { visibleForm(of: $0) != nil && $0 != "\n" })
  }

  @Test("whatever a file says of a pair stays text", arguments: hostile)
  func hostileKind(text: String) throws {
    var one = checked("a", "b")
    one.pair.kind = text
    let page = try report(.html, [one])
    let plain = try report(.html, [checked("a", "b")])
    // The kind and what it is said with: no quote of it closes the attribute, no tag of it opens an element.
    for mark in ["<", "\""] {
      #expect(
        page.components(separatedBy: mark).count - plain.components(separatedBy: mark).count == (mark == "<" ? 2 : 0))
    }
    #expect(!page.unicodeScalars.contains { visibleForm(of: $0) != nil && $0 != "\n" })
  }

  @Test func saysWhatItLeavesOut() throws {
    let one = checked("a", "b")
    let quiet = CheckedText(pair: one.pair, findings: [], fingerprints: [])
    let page = try report(.html, [one] + Array(repeating: quiet, count: 2010))
    #expect(page.contains("This page leaves out 10 of 2011 pairs"))
    #expect(page.contains("2011 pairs, 1 finding"))
  }

  @Test func needsNothingFromElsewhere() throws {
    let page = try report(.html, [checked("a", "b")])
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains(" src="))
  }

  @Test("speaks the language that is asked for, else the target's, else the user's")
  func languages() throws {
    let one = checked("He had ‹6› men.", "Il avait ‹16› hommes.", suggestion: "6")
    for (asked, code, words) in [
      (
        InterfaceLanguage.english, "en", ["1 pair, 1 finding", ">error<", "perhaps <b>", "Find words", "number <meter"]
      ),
      (
        InterfaceLanguage("fr"), "fr",
        ["1 paire, 1 signalement", ">erreur<", "peut-être <b>", "Chercher", "nombre <meter"]
      ),
      (nil, "fr", ["0,97"]),
    ] {
      let page = try report(.html, [one], in: asked)
      #expect(page.contains("<html lang=\"\(code)\">"))
      for text in words { #expect(page.contains(text), "\(text)") }
    }
    var options = ReportOptions(sourceName: "a", toolVersion: "1")
    options.userLanguage = try #require(InterfaceLanguage("fr"))
    #expect(options.interfaceLanguage.code == "fr")
    options.targetLanguage = Language(canonical: "en-GB")
    #expect(options.interfaceLanguage == .english)
    options.targetLanguage = Language(canonical: "de")
    #expect(options.interfaceLanguage.code == "fr")
  }

  @Test("tells once what a check says of several places in the same words")
  func once() throws {
    var one = checked("‹They› went.", "‹Ils› partirent.")
    var other = one.findings[0]
    (other.sourceRanges, other.targetRanges) = ([], [4..<13])
    one.findings.append(other)
    one.fingerprints = Fingerprint.all(
      of: one.findings, in: CheckedPair(index: 0, source: one.pair.source.text, target: one.pair.target.text))
    let page = try report(.html, [one])
    #expect(page.components(separatedBy: "<li class=\"finding").count == 2)
    #expect(page.components(separatedBy: "data-findings=\"p0f0\"").count == 4)
    #expect(page.contains("data-fingerprints=\"\(one.fingerprints[0]) \(one.fingerprints[1])\""))
    #expect(page.contains("1 pair, 1 finding"))
  }
}
