import Documents
import Files
import Testing

@Suite struct `Ends of lines inside a paragraph, in scripts without spaces` {
  @Test(arguments: [
    ("a.md", "", ""), ("a.html", "<p>", "</p>"), ("b.html", "<p><b>", "</b></p>"),
    ("a.srt", "1\n00:00:01,000 --> 00:00:03,000\n", ""),
    ("a.vtt", "WEBVTT\n\n00:01.000 --> 00:03.000\n", ""),
  ])
  func `are no spaces in any format`(name: String, before: String, after: String) throws {
    let lines = "これを読んで設定してくださ\n   い。次は Debian の話です。\nおわり"
    let expected = "これを読んで設定してください。次は Debian の話です。おわり"
    #expect(try blocks("\(before)\(lines)\(after)", named: name) == [expected])
  }

  @Test(
    .enabled(if: HelperProgram.pandoc.isInstalled, "needs pandoc"),
    arguments: [
      ("a.rst", "", ""), ("a.tex", "\\begin{document}\n", "\n\\end{document}"), ("a.org", "", ""), ("a.wiki", "", ""),
      ("a.dbk", "<article xmlns='http://docbook.org/ns/docbook' version='5.0'><para>", "</para></article>"),
      ("a.jats", "<article><body><p>", "</p></body></article>"), ("a.man", ".TH A 1\n.PP\n", "\n"),
    ])
  func `are no spaces in what pandoc reads`(name: String, before: String, after: String) throws {
    let lines = "これを読んで設定してくださ\nい。次は Debian の話です。\nおわり"
    let expected = "これを読んで設定してください。次は Debian の話です。おわり"
    #expect(try blocks("\(before)\(lines)\(after)", named: name).last == expected)
  }

  @Test(arguments: [
    ("คู่มือนี้\nเขียนขึ้น", "คู่มือนี้เขียนขึ้น"), ("ຄູ່ມືນີ້\nຂຽນຂຶ້ນ", "ຄູ່ມືນີ້ຂຽນຂຶ້ນ"), ("សៀវភៅ\nណែនាំ", "សៀវភៅណែនាំ"),
    ("လမ်းညွှန်\nကို", "လမ်းညွှန်ကို"), ("བོད་\nསྐད་", "བོད་སྐད་"), ("他说，\nDebian", "他说，Debian"), ("在\n“家”里", "在“家”里"),
    ("用Debian的人和\nDebian", "用Debian的人和Debian"), ("用 Debian 的人和\nDebian", "用 Debian 的人和 Debian"),
    ("안내서를\n읽어", "안내서를 읽어"), ("one\ntwo", "one two"), ("住所<br>東京", "住所 東京"), ("住所  \n東京", "住所 東京"),
  ])
  func `are what they are inside of lines`(source: String, expected: String) throws {
    #expect(try blocks(source, named: "a.md") == [expected])
  }
}
