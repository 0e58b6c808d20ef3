import CommandTesting
import Foundation
import Testing

/// By OASIS's schemas, as Debian's php-symfony-translation brings them: the core of 2.0 judges 2.1, too, but for what
/// modules say.
@Suite("XLIFF", .enabled(if: Tools.isWanted, "run scripts/test-end-to-end"))
struct XLIFFTests {
  private static let schemas = "/usr/share/php/Symfony/Component/Translation/Resources/schemas/"
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    // The schemas import that of the xml: attributes from places that are not there; a copy of it lies beside them.
    for name in ["xliff-core-1.2-strict.xsd", "xliff-core-2.0.xsd", "xml.xsd"] {
      let text = try String(contentsOfFile: Self.schemas + name, encoding: .utf8)
      try folder.write(text.replacing(#/schemaLocation="[^"]*xml.xsd"/#, with: "schemaLocation=\"xml.xsd\""), to: name)
    }
    try folder.write(
      """
      <html lang=en><h1>The "mill" &amp; its wheel</h1><p>A <b>bold</b> word and <a href="?a=1&amp;b=2">a link</a>.
      Press <i>this <u>key</u></i> now <img src="k.png">. <b>It opens. It closes</b> again.</p>
      <p>Nothing answers this sentence about seventeen green bottles.</p><p>It fell in 1907\u{0B}on a Sunday.</p></html>
      """, to: "en/mill.html")
    try folder.write(
      """
      <html lang=fr><h1>Le « moulin » &amp; sa roue</h1><p>Un mot <b>gras</b> et <a href="?a=1&amp;b=2">un lien</a>.
      Appuyez maintenant sur <i>cette <u>touche</u></i> <img src="k.png">. <b>Il s'ouvre. Il se referme</b>.</p>
      <p>Il tomba en 1907, un dimanche.</p></html>
      """, to: "fr/mill.html")
    try folder.write("Six men left Paris. Nobody knew & nobody asked.\n", to: "en/men.txt")
    try folder.write("Six hommes quittèrent Paris. Nul ne savait, nul ne demandait.\n", to: "fr/men.txt")
  }

  @Test("of a bitext, of many, of a pretranslated text and of findings is valid")
  func valid() async throws {
    for step in [
      ["align", "en/mill.html", "fr/mill.html", "-o", "a.xlf"],
      ["align", "en/mill.html", "fr/mill.html", "--format", "xliff-1.2", "-o", "old-a.xlf"],
      ["align", "en", "fr", "--from", "en", "--to", "fr", "-o", "many.xlf", "-o", "many.tmx"],
      ["tmx", "convert", "many.tmx", "-o", "converted.xlf"],
      ["tmx", "convert", "many.tmx", "--format", "xliff-1.2", "-o", "old-converted.xlf"],
      ["tm", "add", "many.tmx", "-m", "m.sqlite"],
      ["tm", "pretranslate", "en/men.txt", "-m", "m.sqlite", "--from", "en", "--to", "fr", "-o", "new.xlf"],
      [
        "tm", "pretranslate", "en/mill.html", "-m", "m.sqlite", "--to", "fr", "--xliff", "1.2", "-o", "old-new.xlf",
      ],
      ["check", "en/mill.html", "fr/mill.html", "--format", "xliff", "-o", "found.xlf"],
    ] {
      let result = try await enregard(step, in: folder.path)
      try #require(result.status == 0, "\(step): \(result.errors)")
    }
    for name in ["a", "old-a", "many", "converted", "old-converted", "new", "old-new", "found"] {
      let schema = name.hasPrefix("old-") ? "xliff-core-1.2-strict.xsd" : "xliff-core-2.0.xsd"
      let judged = try await run(
        "/usr/bin/xmllint", ["--noout", "--nonet", "--schema", schema, "\(name).xlf"], in: folder.path)
      #expect(judged.status == 0, "\(name): \(judged.errors)")
    }
  }
}
