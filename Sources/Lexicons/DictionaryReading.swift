import Bitext
import Files

/// What a dictionary says of itself.
package struct DictionaryDescription: Hashable, Sendable {
  /// Such as "français-Deutsch FreeDict+WikDict dictionary ver. 2022.11.18".
  package var title: String
  /// The edition or version; empty if it names none.
  package var edition: String
  /// What it says under "Availability", on one line.
  package var availability: String

  /// The licences that it can be had under, as SPDX identifiers joined by " OR ", or "unknown".
  package var licence: String {
    let found = licences
    return found.isEmpty ? "unknown" : found.joined(separator: " OR ")
  }

  /// Whether it can be had under a Creative Commons licence, so that a list made from it may be passed on with
  /// programs under any licence, if it names its authors and stays under the same terms.
  package var isCreativeCommons: Bool { licences.contains { $0.hasPrefix("CC-BY") } }

  private var licences: [String] {
    let text = availability.lowercased()
    var found: [String] = []
    if text.contains("creative commons") {
      let terms = text[(text.range(of: "creative commons")?.upperBound ?? text.startIndex)...]
      let shares = terms.contains("alike") || terms.contains("by-sa")
      let version = terms.contains("version 1.0") ? "1.0" : terms.contains("3") ? "3.0" : "4.0"
      found.append("CC-BY\(shares ? "-SA" : "")-\(version)")
    }
    if text.contains("affero") {
      found.append("(AGPL-3.0-only AND GPL-3.0-only)")
    } else if let name = text.range(of: "general public license") {
      let version = text[name.upperBound...].prefix(16).contains("3") ? "3.0" : "2.0"
      found.append(
        "GPL-\(version)-\(text.contains("later version") || text.contains("or later") ? "or-later" : "only")")
    }
    return found
  }
}

extension InstalledDictionary {
  /// Reads what the dictionary says about itself; quick, because only the beginnings of its files are read.
  package func description() throws(LexiconError) -> DictionaryDescription {
    // Entries about the dictionary are sorted to the front, behind a few headwords at most.
    let index = try start(of: indexPath, count: 1 << 16)
    let about = index.withUnsafeBufferPointer { DictdIndex($0, textLength: 1 << 40).about }
    func article(_ name: String, below limit: Int) throws(LexiconError) -> String {
      guard let range = about[name], range.upperBound <= limit else { return "" }
      return String(
        decoding: try start(of: textPath, count: range.upperBound).dropFirst(range.lowerBound),
        as: UTF8.self)
    }
    let title = try article("00databaseshort", below: 1 << 20)
    let information = try article("00databaseinfo", below: 1 << 20)
    return DictionaryDescription(
      title: oneLine(title.isEmpty ? String(information.prefix { $0 != "\n" }) : title),
      edition: oneLine(section("Edition:", of: information, until: "\n")),
      availability: oneLine(section("Availability:", of: information, until: "\n\n", "\nPubli", "\nNotes")))
  }

  /// Reads the word pairs, in the order of the dictionary's text, each with weight 1; a pair may come twice.
  ///
  /// Lines and articles that can't be understood are skipped; `skippedIndexLines` counts those of the index.
  public func read() throws(LexiconError) -> (lexicon: Lexicon, skippedIndexLines: Int) {
    let text = try dictionaryFile(textPath)
    let indexBytes = try dictionaryFile(indexPath)
    let index = indexBytes.withUnsafeBufferPointer { DictdIndex($0, textLength: text.count) }
    guard index.articleBytes <= DictdIndex.mostOverlap * text.count else {
      throw .overlappingArticles(path: indexPath, limit: DictdIndex.mostOverlap)
    }
    var lexicon = Lexicon(name: "FreeDict \(name)", source: source, target: target)
    lexicon.reserveCapacity(pairs: 2 * index.articles.count, bytes: 50 * index.articles.count)
    var reader = DictdArticleReader(source: source.base, target: target.base)
    text.withUnsafeBufferPointer { text in
      for article in index.articles {
        reader.read(UnsafeBufferPointer(rebasing: text[article]), into: &lexicon)
      }
    }
    return (lexicon, index.skippedLines)
  }
}

private func start(of path: String, count: Int) throws(LexiconError) -> [UInt8] {
  do throws(ReadingError) { return Array(try FileStream(path: path).peek(count)) } catch { throw LexiconError(error) }
}

/// What a file of a dictionary holds, unpacked where it is compressed; dictzip is gzip with a table of places, which are not used.
///
/// - Parameter limit: the most bytes to accept: a small file can hold terabytes.
func dictionaryFile(_ path: String, limit: Int = 1 << 30) throws(LexiconError) -> [UInt8] {
  do throws(ReadingError) { return try FileStream(path: path).readAll(limit: limit) } catch {
    throw LexiconError(error)
  }
}

/// What follows `title` in `text`, up to the first of `ends` that comes after something visible.
private func section(_ title: String, of text: String, until ends: String...) -> String {
  guard let start = text.range(of: title) else { return "" }
  var rest = text[start.upperBound...].drop { $0.isWhitespace }
  for end in ends {
    if let range = rest.range(of: end) { rest = rest[..<range.lowerBound] }
  }
  return String(rest)
}

private func oneLine(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
