import Files
import Glibc

/// How much an office file holds once it is unpacked: a small one may hold gigabytes, and pandoc takes a kilobyte and
/// some 25 microseconds for each element.
struct OfficeSize {
  /// Of its XML and HTML together, in bytes.
  static let mostUnpacked = 64 << 20
  /// Start tags; a book of a thousand pages in Word has half a million.
  static let mostElements = 2_000_000

  private(set) var elements = 0

  /// - Throws: `ReadingError` where `archive` is none, or holds more than pandoc should be given.
  init(_ archive: [UInt8], named name: String, format: String) throws(ReadingError) {
    guard let zip = ZipArchive(archive) else { throw ReadingError(name: name, reason: .malformed(format: format)) }
    let files = zip.files.filter { file in Self.extensions.contains { file.name.lowercased().hasSuffix($0) } }
    let unpacked = files.reduce(0) { $0 + min($1.size, Self.mostUnpacked + 1) }
    guard unpacked <= Self.mostUnpacked else {
      throw ReadingError(name: name, reason: .unpacksToTooMuch(limit: Self.mostUnpacked))
    }
    var repetitions = 1
    for file in files {
      // What is shorter than it says is damaged, or lies.
      guard let contents = zip.contents(of: file.number, limit: Self.mostUnpacked) else {
        throw ReadingError(name: name, reason: .malformed(format: format))
      }
      try AttributeCount.check(contents, named: name)
      elements += Self.elements(in: contents)
      if file.name.hasSuffix(".opf") { repetitions = max(repetitions, Self.repetitions(inSpine: contents)) }
    }
    elements = elements.multipliedReportingOverflow(by: repetitions).partialValue
    guard elements <= Self.mostElements else {
      throw ReadingError(name: name, reason: .tooManyElements(limit: Self.mostElements))
    }
  }

  private static let extensions = [".xml", ".xhtml", ".html", ".htm", ".opf", ".ncx", ".rels"]

  private static func elements(in markup: [UInt8]) -> Int {
    markup.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return 0 }
      var (count, place) = (0, 0)
      while let found = memchr(start + place, 0x3C, bytes.count - place) {
        place = UnsafeRawPointer(found) - start + 1
        guard place < bytes.count else { break }
        let next = bytes[place]
        if next != UInt8(ascii: "/"), next != UInt8(ascii: "!"), next != UInt8(ascii: "?") { count += 1 }
      }
      return count
    }
  }

  /// How often an EPUB's order of reading (EPUB 3.3, 5.7) names the same part at most: once, by the standard.
  private static func repetitions(inSpine package: [UInt8]) -> Int {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    var rest = package[...]
    let mark = Array("idref=".utf8)
    while let place = rest.firstIndex(of: mark[0]) {
      rest = rest[place...]
      guard rest.starts(with: mark) else {
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(mark.count)
      guard let quote = rest.popFirst() else { break }
      counts[rest.prefix { $0 != quote }, default: 0] += 1
    }
    return counts.values.max() ?? 1
  }
}
