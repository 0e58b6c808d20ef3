import Testing

@testable import TextAnalysis

/// The codes of a text, each with the first letter of its kind: `p{name}`.
private func shownCodes(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return codes(in: bytes).map { code in
    let kind =
      switch code.kind {
      case .address: "a"
      case .email: "e"
      case .tag: "t"
      case .placeholder: "p"
      case .entity: "n"
      case .message: "m"
      case .literal: "l"
      case .escape: "s"
      }
    return "\(kind):" + String(decoding: bytes[code.range], as: UTF8.self)
  }
}

@Suite("Code in plain text")
struct CodesTests {
  @Test(
    "placeholders of programs and templates",
    arguments: [
      (
        "Copied %s to %2$s, %d of %ld, %.2f, %-5s, %@.",
        ["p:%s", "p:%2$s", "p:%d", "p:%ld", "p:%.2f", "p:%-5s", "p:%@"]
      ),
      ("%d%% of 100%%d", ["p:%d", "s:%%", "s:%%"]), ("%dx%d and %dpx", ["p:%d", "p:%d", "p:%d"]),
      ("%(name)s has %(count)d", ["p:%(name)s", "p:%(count)d"]),
      ("%PRODUCTNAME of %vendor%", ["p:%PRODUCTNAME", "p:%vendor%"]),
      (
        "{0} {} {name} {user.name} {0:>10} {x!r} {:.2f}",
        ["p:{0}", "p:{}", "p:{name}", "p:{user.name}", "p:{0:>10}", "p:{x!r}", "p:{:.2f}"]
      ),
      ("{price, number} on {day, date, long}", ["p:{price, number}", "p:{day, date, long}"]),
      ("{{ user }} {{#if x}} {% include head %}", ["p:{{ user }}", "p:{{#if x}}", "p:{% include head %}"]),
      (
        "«\u{A0}%s\u{A0}», %s：%d 个, „%s“ und %s‐Datei, '%s'를 %snumbers",
        Array(repeating: "p:%s", count: 2) + ["p:%d", "p:%s", "p:%s", "p:%s", "p:%s"]
      ),
      ("error in `%s` and `%d'", ["p:%s", "p:%d"]),
      ("${name} $(name) $name$", ["p:${name}", "p:$(name)", "p:$name$"]), ("%{count} files", ["p:{count}"]),
      ("{% trans \"Good day\" %}", ["m:{% trans \"Good day\" %}"]),
    ])
  func placeholders(text: String, expected: [String]) {
    #expect(shownCodes(text) == expected)
  }

  @Test(
    "prose with the same signs is none",
    arguments: [
      "A rise of 20 % in a year.", "100 %de", "20%d'eau", "Il en a 5 $ et 3 $.", "{red, green and blue}",
      "He & she; you.",
      "and/or, km/h, 1/2, his/her", "l'entrée / la sortie", "Type <your name> and press <Enter>.", "a < b and c > d",
      "the `quoted' and the `other' word", "He came--late.", "“Yes,” --he said.", "Wait... now.", "3.5 and v. 2",
      "et /ou", "See <source file>.", "fill in {...} here", "20 %sur 30",
    ])
  func prose(text: String) {
    #expect(shownCodes(text) == [])
  }

  @Test(
    "tags are known elements, closed, empty or with attributes",
    arguments: [
      (
        "A <b>bold</b> word<br>and <br/> <img src=\"a\">",
        ["t:<b>", "t:</b>", "t:<br>", "t:<br/>", "t:<img src=\"a\">"]
      ),
      ("<note>Mind this.</note> <note> alone", ["t:<note>", "t:</note>", "t:<note>"]),
      ("<1>one</1>", ["t:<1>", "t:</1>"]),
      ("<x id=\"1\"/> <o:p>", ["t:<x id=\"1\"/>"]), ("Fish &amp; chips&#160;!", ["n:&amp;", "n:&#160;"]),
      ("<https://a.example/b> <me@a.example>", ["a:https://a.example/b", "e:me@a.example"]),
    ])
  func markup(text: String, expected: [String]) {
    #expect(shownCodes(text) == expected)
  }

  @Test(
    "addresses, paths, options and quoted code",
    arguments: [
      ("See https://fr.wiki.example/Marée, or www.a.example.", ["a:https://fr.wiki.example/Marée", "a:www.a.example"]),
      ("请看https://a.example/b。谢谢", ["a:https://a.example/b"]),
      ("In /usr/share/doc/read.me, ~/x and ./run.", ["l:/usr/share/doc/read.me", "l:~/x", "l:./run"]),
      ("Open src/main/start.c or C:\\Users\\me.", ["l:src/main/start.c", "l:C:\\Users\\me"]),
      ("Use --no-cache, --out=FILE or --help.", ["l:--no-cache", "l:--out=FILE", "l:--help"]),
      ("-m, --missing: --all, «\u{A0}--one\u{A0}»", ["l:--missing", "l:--all", "l:--one"]),
      ("find . -maxdepth 1", ["l:-maxdepth"]),
      ("Run `make install` or ``true``.", ["l:`make install`", "l:``true``"]),
      ("One\\nTwo\\t\\u00E9", ["s:\\n", "s:\\t", "s:\\u00E9"]),
    ])
  func literals(text: String, expected: [String]) {
    #expect(shownCodes(text) == expected)
  }

  @Test("a message of ICU is syntax around texts that have codes of their own")
  func messages() {
    #expect(
      shownCodes("{n, plural, =0 {none} one {# day for {who}} other {# days}}")
        == ["m:{n, plural, =0 {", "m:} one {", "m:#", "p:{who}", "m:} other {", "m:#", "m:}}"])
    #expect(shownCodes("{n, plural, one {# day") == [])
    #expect(shownCodes("{who, select, a {{n, plural, other {#}}} other {x}}").first == "m:{who, select, a {")
  }

  @Test("codes are in order and none overlaps another, whatever the text")
  func order() {
    let pieces = [
      "<b>", "{a}", "%s", "`x`", "/a/b", "a@b.c", "http://a.b/c", "&lt;", "\\n", "é", " ", "{n, plural, other {", "}}",
      "--x-y",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let text = (0..<8).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let found = codes(in: Array(text.utf8))
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound }, "\(text)")
      #expect(found.allSatisfy { !$0.range.isEmpty && $0.range.upperBound <= text.utf8.count }, "\(text)")
    }
  }

  @Test(
    "what is too long for a code is cut between two characters",
    arguments: ["C:\\", "C:\\a", "C:\\ab", "http://a.b/", "http://a.b/c", "{{a", "%(a"])
  func longCodes(start: String) {
    for letter in ["é", "語", "🙂"] {
      let text = Array((start + String(repeating: letter, count: 2_000)).utf8)
      for code in codes(in: text) {
        #expect(String(validating: text[code.range], as: UTF8.self) != nil, "\(letter)")
      }
    }
  }
}
