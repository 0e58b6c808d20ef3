import Bitext
import CGettextPO
import Files
import Glibc
import ICU
import Languages
import Synchronization

extension PairFormat {
  /// Message catalogues of GNU gettext, read by its own library where that is installed.
  ///
  /// Fuzzy, obsolete and untranslated messages are skipped. A message with plural forms is a pair for each form.
  static let po = PairFormat(
    name: "po", fileExtensions: ["po"], summary: "a program's messages (gettext), without fuzzy and obsolete ones",
    isLikely: { looksLikePO($0) }, decodesItself: true, open: POPairs.init)
}

/// Whether `libgettextpo`, which reads PO files, is installed.
package func isPOReaderInstalled() -> Bool { cpo_is_available() != 0 }

private func looksLikePO(_ start: ArraySlice<UInt8>) -> Bool {
  String(decoding: start.prefix(1 << 14).trimmingPrefix(byteOrderMark), as: UTF8.self).split(
    maxSplits: 400, whereSeparator: \.isNewline
  )
  .first { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }.map {
    $0.hasPrefix("msgid \"") || $0.hasPrefix("msgctxt \"")
  } ?? false
}

/// Of UTF-8, which editors of Windows write.
private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// Of a text of a message, over all its lines, in bytes: as much as libxml2 allows a text of XML.
let longestPOText = 10_000_000

/// The line, from 1, on which a longer text starts; nil where there is none.
private func lineOfLongText(_ bytes: [UInt8]) -> Int? {
  var (number, start, length) = (0, 0, 0)
  for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    number += 1
    // Lines that go on with a text start with its quotation mark.
    if line.first(where: { $0 != 0x20 && $0 != 0x09 }) != UInt8(ascii: "\"") { (start, length) = (number, 0) }
    length += line.count
    if length > longestPOText { return start }
  }
  return nil
}

/// The library's handlers have no context, and it was not made for threads: one file at a time.
private let library = Mutex(())

private final class POPairs: PairSource {
  private(set) var unpaired = 0
  private var pairs: ArraySlice<BitextPair> = []
  private let name: String

  init(_ stream: FileStream, _ options: PairReadingOptions) throws {
    name = stream.name
    // The library takes the mark for a part of the first keyword.
    let bytes = Array(try stream.readAll().trimmingPrefix(byteOrderMark))
    if let line = lineOfLongText(bytes) {
      throw PairReadingError(name: name, line: line, reason: .textTooLong(limit: longestPOText))
    }
    let messages = try readMessages(bytes)
    var language: Language?
    let charset = try Charset.canonicalName(options.encoding ?? "") ?? headerCharset(messages)
    let lines = messageLines(bytes)
    // The library does not tell where a message stands; counting its keywords does, unless something is odd.
    let hasLines = lines.count == messages.count
    var found: [BitextPair] = []
    for (index, message) in messages.enumerated() {
      guard let message = try decoded(message, charset, line: hasLines ? lines[index] : nil) else { continue }
      if message.source.isEmpty {
        language = headerField("Language", of: message.targets.first ?? "").flatMap(Language.init(parsing:))
        continue
      }
      guard !message.isObsolete else { continue }
      let isTranslated = !message.isFuzzy && message.targets.contains { !$0.isEmpty }
      guard isTranslated || options.includesUntranslated else {
        unpaired += 1
        continue
      }
      let line = hasLines ? lines[index] : nil
      for (source, target) in isTranslated ? message.forms : [(message.source, "")] {
        let anchors = line.map { [BitextPair.Anchor(line: $0)] } ?? []
        var pair = BitextPair(
          index: found.count, source: .init(text: source, language: options.from, anchors: anchors),
          target: .init(text: target, language: options.to ?? language, anchors: anchors))
        if let context = message.context { pair.properties.append(.init(type: "msgctxt", text: context)) }
        if !message.comment.isEmpty { pair.properties.append(.init(type: nil, text: message.comment)) }
        found.append(pair)
      }
    }
    guard !found.isEmpty || unpaired > 0 else { throw PairReadingError(name: name, reason: .noPairs) }
    pairs = found[...]
  }

  func next() -> PairReader.Item? { pairs.popFirst().map { .pair($0) } }

  private func readMessages(_ bytes: [UInt8]) throws -> [POMessage<[UInt8]>] {
    let messages = Messages()
    var error = [CChar](repeating: 0, count: 400)
    var line: Int32 = 0
    let status = library.withLock { _ in
      cpo_read(
        bytes, bytes.count,
        { context, message in
          guard let context, let message else { return }
          Unmanaged<Messages>.fromOpaque(context).takeUnretainedValue().all.append(POMessage(message.pointee))
        }, Unmanaged.passUnretained(messages).toOpaque(), &error, error.count, &line)
    }
    switch Int(status) {
    case CPO_DONE: return messages.all
    case CPO_NO_LIBRARY: throw PairReadingError(name: name, reason: .missingLibrary(package: "libgettextpo0"))
    case CPO_NO_MEMORY: throw ReadingError(name: name, reason: .unreadable(errno: ENOMEM))
    default:
      let words = String(decoding: error.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      throw PairReadingError(name: name, line: line > 0 ? Int(line) : nil, reason: .malformedPO(words))
    }
  }

  /// What the header says of the charset; UTF-8 where it says nothing.
  private func headerCharset(_ messages: [POMessage<[UInt8]>]) throws -> String {
    guard let header = messages.first(where: { $0.source.isEmpty })?.targets.first,
      let type = headerField("Content-Type", of: String(decoding: header, as: UTF8.self)),
      let mark = type.range(of: "charset=")
    else { return "UTF-8" }
    let charset = type[mark.upperBound...].prefix { !$0.isWhitespace && $0 != ";" }
    // What xgettext leaves for the translator to fill in.
    if charset == "CHARSET" { return "UTF-8" }
    guard let known = Charset.canonicalName(String(charset)) else {
      throw ReadingError(name: name, reason: .unknownEncoding(String(charset)))
    }
    return known
  }

  private func decoded(
    _ message: POMessage<[UInt8]>, _ charset: String, line: Int?
  ) throws -> POMessage<String>? {
    do {
      return try message.map { bytes in
        if charset == "UTF-8" {
          guard let text = String(validating: bytes, as: UTF8.self) else { throw NotText() }
          return text
        }
        return String(decoding: try Charset.decode(bytes, charset: charset), as: UTF8.self)
      }
    } catch { throw PairReadingError(name: name, line: line, reason: .notInCharset(charset)) }
  }

  private struct NotText: Error {}

  private final class Messages {
    var all: [POMessage<[UInt8]>] = []
  }
}

/// A message, in the file's charset or decoded.
private struct POMessage<Text> {
  var context: Text?
  var source: Text
  var plural: Text?
  var targets: [Text]
  var comment: Text
  var isFuzzy: Bool
  var isObsolete: Bool

  func map<Other>(_ change: (Text) throws -> Other) rethrows -> POMessage<Other> {
    try POMessage<Other>(
      context: context.map(change), source: change(source), plural: plural.map(change), targets: targets.map(change),
      comment: change(comment), isFuzzy: isFuzzy, isObsolete: isObsolete)
  }
}

extension POMessage<[UInt8]> {
  init(_ message: cpo_message) {
    func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
      text.map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) } ?? []
    }
    let targets = UnsafeBufferPointer(start: message.targets, count: Int(message.target_count))
    self.init(
      context: message.context.map { bytes($0) }, source: bytes(message.source),
      plural: message.plural.map { bytes($0) },
      targets: targets.map { bytes($0) }, comment: bytes(message.comment), isFuzzy: message.is_fuzzy != 0,
      isObsolete: message.is_obsolete != 0)
  }
}

extension POMessage<String> {
  /// Each translation with what it translates: of plural forms, the first answers the singular, the others the plural,
  /// but where the other has the placeholders of the form. A language with one form says the plural by it; the first
  /// form of one that uses it for 0, too, has the number that the English singular leaves out.
  var forms: [(source: String, target: String)] {
    guard let plural else { return [(source, targets[0])] }
    let (ofOne, ofMany) = (placeholders(in: source), placeholders(in: plural))
    return targets.enumerated().compactMap { index, target in
      guard !target.isEmpty else { return nil }
      let placeholders = placeholders(in: target)
      let isOne =
        (placeholders == ofOne) == (placeholders == ofMany) ? index == 0 && targets.count > 1 : placeholders == ofOne
      return (isOne ? source : plural, target)
    }
  }
}

/// What a program puts numbers and names in the place of, sorted: `%d`, `%(count)s`, `{0}`; `%1$d` counts as `%d`.
private func placeholders(in text: String) -> [Substring] {
  text.matches(of: /%(?:\d+\$)?(?<form>(?:\(\w+\))?[-+#0]*[\d.*]*[A-Za-z])|(?<braces>\{[^{}\s]*\})/)
    .map { $0.output.form ?? $0.output.braces ?? "" }.sorted()
}

/// The value of a line `Name: value` of a header.
private func headerField(_ field: String, of header: String) -> String? {
  for line in header.split(separator: "\n") where line.lowercased().hasPrefix(field.lowercased() + ":") {
    let value = line.dropFirst(field.count + 1).drop { $0 == " " }
    return value.isEmpty ? nil : String(value)
  }
  return nil
}

/// The line, from 1, of each keyword `msgid`, of obsolete messages, too.
private func messageLines(_ bytes: [UInt8]) -> [Int] {
  var (lines, number) = ([Int](), 0)
  let (keyword, mark) = (Array("msgid".utf8), UInt8(ascii: "#"))
  for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    number += 1
    var rest = line.drop { $0 == 0x20 || $0 == 0x09 }
    if rest.first == mark, rest.dropFirst().first == UInt8(ascii: "~") { rest = rest.dropFirst(2).drop { $0 == 0x20 } }
    guard rest.starts(with: keyword), let next = rest.dropFirst(keyword.count).first else { continue }
    if next == 0x20 || next == 0x09 || next == UInt8(ascii: "\"") { lines.append(number) }
  }
  return lines
}
