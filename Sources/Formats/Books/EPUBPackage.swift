import Bitext
import Files
import ICU

/// What an EPUB says of itself: its package document, its table of contents, and the frame of its pages.
struct EPUBPackage {
  /// Of each text.
  var titles: [String]
  var languages: [Language?]
  /// How many files of text there are.
  var files: Int
  var toolVersion: String

  /// Where the package document is (EPUB Open Container Format, 4.2.6.3.1).
  static let container = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
    <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
    </container>

    """.utf8)

  /// The name of a file of text, beside the package document.
  static func name(ofFile number: Int) -> String { "text-\(number + 1).xhtml" }

  /// Titles in several languages as one.
  func joined(_ titles: [String]) -> String { titles.filter { !$0.isEmpty }.joined(separator: " / ") }

  /// The package document.
  func document(_ identifier: String) -> [UInt8] {
    var bytes = Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:identifier id="id">urn:uuid:\(identifier)</dc:identifier>

      """.utf8)
    func line(_ name: String, _ text: String, _ attributes: [(name: String, value: String)] = []) {
      bytes += xmlElement(name, allowedInXML(text), attributes: attributes) + [0x0A]
    }
    for (index, title) in titles.enumerated() {
      let language = languages[index].map {
        [("xml:lang", $0.tag), ("dir", LanguageTag.isRightToLeft($0.tag) ? "rtl" : "ltr")]
      }
      line("dc:title", title.isEmpty ? "-" : title, [("id", "title-\(index + 1)")] + (language ?? []))
    }
    line("meta", "main", [("refines", "#title-1"), ("property", "title-type")])
    var known: [String] = []
    for tag in languages.compactMap({ $0?.tag }) where !known.contains(tag) { known.append(tag) }
    // A book must say its language; "und" is BCP 47's for one that is not known.
    for tag in known.isEmpty ? ["und"] : known { line("dc:language", tag) }
    // Must be there. A date of today would make another file of the same texts each day.
    line("meta", "1980-01-01T00:00:00Z", [("property", "dcterms:modified")])
    bytes += "<meta".utf8
    bytes += xmlAttributes([("name", "generator"), ("content", "enregard " + toolVersion)])
    bytes +=
      """
      />
      </metadata>
      <manifest>
      <item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
      <item id="style" href="book.css" media-type="text/css"/>

      """.utf8
    for number in 0..<files {
      bytes +=
        """
        <item id="text-\(number + 1)" href="\(Self.name(ofFile: number))" media-type="application/xhtml+xml"/>

        """.utf8
    }
    let isRightToLeft = languages.first.flatMap(\.self).map { LanguageTag.isRightToLeft($0.tag) } ?? false
    bytes += "</manifest>\n<spine\(isRightToLeft ? " page-progression-direction=\"rtl\"" : "")>\n".utf8
    for number in 0..<files { bytes += "<itemref idref=\"text-\(number + 1)\"/>\n".utf8 }
    return bytes + Array("</spine>\n</package>\n".utf8)
  }

  /// Opens a page up to its text.
  func startPage(title: String, _ markup: inout BookMarkup) {
    start(title: title, &markup)
    markup.raw("<section epub:type=\"chapter\">\n")
  }

  func endPage(_ markup: inout BookMarkup) { markup.raw("</section>\n</body>\n</html>\n") }

  private func start(title: String, _ markup: inout BookMarkup) {
    markup.raw(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
      """)
    markup.language(languages.first ?? nil)
    markup.raw(">\n<head>\n<title>")
    markup.text(title.isEmpty ? "-" : title)
    markup.raw("</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"book.css\"/>\n</head>\n<body>\n")
  }

  /// The table of contents: the headings of the first text with their translations, the lower within the higher.
  func contents(_ headings: [Book.Heading], _ files: [Range<Int>], _ markup: inout BookMarkup) {
    start(title: joined(titles), &markup)
    markup.raw("<nav epub:type=\"toc\" id=\"toc\">\n")
    let places = files.enumerated().flatMap { number, passages in passages.map { _ in number } }
    if headings.isEmpty {
      markup.raw("<ol>\n")
      entry(Self.name(ofFile: 0), titles, &markup)
      markup.raw("</li>\n</ol>\n")
    } else {
      list(headings[...], places, &markup)
    }
    markup.raw("</nav>\n</body>\n</html>\n")
  }

  /// - Parameter places: the file of each passage.
  private func list(_ headings: ArraySlice<Book.Heading>, _ places: [Int], _ markup: inout BookMarkup) {
    markup.raw("<ol>\n")
    var rest = headings
    while let heading = rest.popFirst() {
      let lower = rest.prefix { $0.level > heading.level }
      rest = rest.dropFirst(lower.count)
      entry(
        "\(Self.name(ofFile: places[heading.passage]))#\(BookMarkup.id(ofBlock: heading.block))", heading.titles,
        &markup)
      if !lower.isEmpty { list(lower, places, &markup) }
      markup.raw("</li>\n")
    }
    markup.raw("</ol>\n")
  }

  /// An entry, but for the end of its element.
  private func entry(_ target: String, _ titles: [String], _ markup: inout BookMarkup) {
    markup.raw("<li><a href=\"")
    markup.text(target)
    markup.raw("\">")
    var isFirst = true
    for (title, language) in zip(titles, languages) where !title.isEmpty {
      markup.raw(isFirst ? "<span" : " / <span")
      markup.language(language)
      markup.raw(">")
      markup.text(title)
      markup.raw("</span>")
      isFirst = false
    }
    if isFirst { markup.raw("-") }
    markup.raw("</a>")
  }
}
