import Testing

@Suite("Settings at the start of Markdown")
struct FrontMatterTests {
  @Test(
    "titles and descriptions are text, all else is not",
    arguments: [
      ("---\ntitle: The pool\ndate: 2020-01-01\ndraft: true\n---\nText.\n", ["h1 The pool", "Text."]),
      (
        "---\ntitle: \"A \\\"b\\\": c\" \nDescription: 'It''s open' \n...\nText.\n",
        ["h1 A \"b\": c", "It's open", "Text."]
      ),
      (
        "---\nsummary: >\n  Two\n  lines\n\nabstract: |\n  And\n  two\ntags:\n  - a\n  - b\n---\nText.\n",
        ["Two lines", "And two", "Text."]
      ),
      (
        "---\ndescription: One\n  goes on # not this\nseo:\n  meta_title: Deep\n---\nText.\n",
        ["One goes on", "Deep", "Text."]
      ),
      (
        "+++\ntitle = \"The pool\"\nweight = 3\n[params]\n  linkTitle = 'Pool'\n+++\nText.\n",
        ["h1 The pool", "Pool", "Text."]
      ),
      ("---\ntitle: [a, b]\nsubtitle:\nlayout: post\nsubject: ~\n---\nText.\n", ["Text."]),
      ("---\ntitle: Not closed\n\nText.\n", ["title: Not closed", "Text."]),
    ])
  func texts(markdown: String, expected: [String]) throws {
    #expect(try blocks(markdown, named: "a.md").map { $0 } == expected)
    #expect(try blocks(markdown.replacing("\n", with: "\r\n"), named: "a.md") == expected)
  }
}
