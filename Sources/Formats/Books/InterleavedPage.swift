import Bitext
import Files

extension ExchangeFormat {
  /// One page to read on: each passage, and under it, or beside it on a wide screen, its translation.
  ///
  /// It has the passages and the style of ``epub``. ``html`` is for judging an alignment, this for reading a text.
  static let interleaved = book(
    name: "interleaved", fileExtensions: [], usualExtension: "interleaved.html",
    summary: "one page (HTML) to read the texts in step, a passage and its translation",
    writeInterleaved)
}

private func writeInterleaved(
  _ book: Book, _ options: ExchangeOptions, _ report: inout ExchangeReport, _ sink: any ByteSink
) throws {
  let titles = book.titles()
  var page = BookMarkup(book, codes: options.codes)
  page.raw("<!doctype html>\n<html")
  page.language(book.texts[0].document.language)
  page.raw(
    """
    >
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-
    """)
  page.raw(HTMLText.bookStyleHash)
  page.raw(
    """
    '; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>
    """)
  page.text(titles.joined(separator: " / "))
  page.raw("</title>\n<style>")
  try sink.write(page.take() + HTMLText.bookStyle)
  page.raw("</style>\n</head>\n<body class=\"page\">\n<main>\n")
  for rows in book.passages {
    page.passage(rows)
    if page.bytes.count >= 1 << 16 { try sink.write(page.take()) }
  }
  page.raw("</main>\n<footer lang=\"en\" dir=\"ltr\">Made by enregard ")
  page.text(options.toolVersion)
  page.raw(". […] stands where one text has nothing; \u{2195}\u{FE0E} is what stands elsewhere in its own text.")
  page.raw("</footer>\n</body>\n</html>\n")
  report.removedCharacters = page.removedCharacters
  try sink.write(page.take())
}

extension HTMLText {
  /// The style of texts in step, on a page and in a book.
  static var bookStyle: [UInt8] { PackageResources.book_css }
  /// SHA-256 of the style, Base64, as the page's policy names it; a test tells what it is.
  static let bookStyleHash: StaticString = "p3QvTc8NxZDGu/lq51UGsK9ISYGx34nEXZra4uF70w8="
}
