import Bitext
import Files

extension ExchangeFormat {
  /// A book to read: EPUB 3.3, each passage with its translation under it, or beside it on a wide screen.
  ///
  /// A chapter of the first text is a file of the spine and an entry of the table of contents. The same bitext makes the
  /// same bytes: dates are fixed, and the identifier is a hash of the contents.
  static let epub = book(
    name: "epub", fileExtensions: ["epub"],
    summary: "a book (EPUB 3) with the texts in step, for e-readers and telephones",
    writeEPUB)
}

private func writeEPUB(
  _ book: Book, _ options: ExchangeOptions, _ report: inout ExchangeReport, _ sink: any ByteSink
) throws {
  let headings = book.headings()
  let files = book.files(headings)
  let package = EPUBPackage(
    titles: book.titles(), languages: book.texts.map(\.document.language), files: files.count,
    toolVersion: options.toolVersion)
  var markup = BookMarkup(book, codes: options.codes)
  var rest = headings[...]
  let pages = files.map { passages in
    let own = rest.prefix { $0.passage < passages.upperBound }
    rest = rest.dropFirst(own.count)
    let title = own.first.map { package.joined($0.titles) }
    package.startPage(title: title ?? package.joined(package.titles), &markup)
    for index in passages { markup.passage(book.passages[index]) }
    package.endPage(&markup)
    return markup.take()
  }
  package.contents(headings, files, &markup)
  let contents = markup.take()
  report.removedCharacters = markup.removedCharacters
  let identifier = uuid(of: pages + [contents])

  guard let archive = ZipArchive(),
    // The first file, and not packed, so that its bytes stand at a known place (EPUB Open Container Format, 4.2.6.3).
    archive.add("mimetype", Array("application/epub+zip".utf8), isPacked: false),
    archive.add("META-INF/container.xml", EPUBPackage.container),
    archive.add("EPUB/package.opf", package.document(identifier)),
    archive.add("EPUB/contents.xhtml", contents),
    archive.add("EPUB/book.css", HTMLText.bookStyle),
    pages.enumerated().allSatisfy({ archive.add("EPUB/" + EPUBPackage.name(ofFile: $0), $1) }),
    let bytes = archive.close()
  else { throw ExchangeError.unwritableArchive }
  try sink.write(bytes)
}

/// A UUID of version 8 (RFC 9562, 5.8) made of two hashes of the contents.
private func uuid(of contents: [[UInt8]]) -> String {
  let hashes = [UInt64(1), 2].map { seed in
    var hash = StableHash()
    hash.combine(seed)
    for bytes in contents { hash.combine(bytes) }
    return hash.finish()
  }
  let digits = [hashes[0] & ~0xF000 | 0x8000, hashes[1] & ~(0xC << 60) | 0x8 << 60].map { number in
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
  let (high, low) = (digits[0], digits[1])
  return [high.prefix(8), high.dropFirst(8).prefix(4), high.suffix(4), low.prefix(4), low.dropFirst(4)]
    .joined(separator: "-")
}
