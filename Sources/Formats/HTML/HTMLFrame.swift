extension HTMLText {
  /// The one style of all pages.
  package static var style: [UInt8] { PackageResources.page_css }
  /// SHA-256 of the style, Base64, as each page's policy names it; a test tells what it is.
  package static let styleHash: StaticString = "v0nOm0zug98zugdm7oM+CDysTsgE66qQ0xQAjUMg6SM="

  /// A page from its start into its body, with the one style that all pages have.
  ///
  /// - Parameter script: the hash of what the page's policy lets run; nothing else does, and nothing is ever fetched.
  package mutating func start(title: String, toolVersion: String, script: StaticString? = nil) {
    raw(
      """
      <!doctype html>
      <html
      """)
    attribute("lang", language.code)
    raw(
      """
      >
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-
      """)
    raw(Self.styleHash)
    raw("'; script-src '")
    if let script {
      raw("sha256-")
      raw(script)
    } else {
      raw("none")
    }
    raw(
      """
      '; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="generator"
      """)
    attribute("content", "enregard " + toolVersion)
    raw(">\n<title>")
    text(title)
    raw("</title>\n<style>")
    bytes += Self.style
    raw("</style>\n</head>\n<body>\n")
  }

  /// What there is on the page, in a line.
  package mutating func summary(_ counts: String) {
    raw(#"<p class="summary">"#)
    text(counts)
    raw("</p>\n")
  }

  /// The names of one file, or of two with an arrow between.
  package mutating func heading(_ names: [String]) {
    raw("<h1>")
    for (index, name) in names.enumerated() {
      if index > 0 { raw(#"<span class="arrow">→</span>"#) }
      raw("<bdi>")
      text(name)
      raw("</bdi>")
    }
    raw("</h1>\n")
  }
}
