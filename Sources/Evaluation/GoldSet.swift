import Bitext
import Foundation
import Languages

/// A folder of documents with gold beads: `LANGS` names the two languages, `NAME.src` and `NAME.tgt` hold one segment a
/// line, and `NAME.gold` one bead a line, for each document NAME.
package struct GoldSet: Hashable, Sendable {
  /// The paths of one document's files.
  package struct Document: Hashable, Sendable {
    /// One segment a line.
    package var source: String
    /// One segment a line.
    package var target: String
    /// One bead a line.
    package var gold: String
  }

  /// The folder's own name.
  package var name: String
  /// Of the source documents.
  package var source: Language
  /// Of the target documents.
  package var target: Language
  /// By name.
  package var documents: [Document]
}

/// What is wrong with a folder that should hold gold sets.
package struct GoldSetError: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    /// There is no such folder, or it can't be read.
    case missing
    /// Neither the folder nor one in it has a file `LANGS`.
    case noSet
    /// `LANGS` does not name two languages.
    case languages
    /// A set without a single `.gold` file.
    case noGold
    /// A `.gold` file has no such file beside it.
    case noText
  }

  /// The file or folder in question.
  package var path: String
  /// What is wrong.
  package var reason: Reason
}

/// The gold sets in `folder`: the folder itself where it has a file `LANGS`, else those of its folders that do, by name.
package func goldSets(in folder: String) throws(GoldSetError) -> [GoldSet] {
  let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  let names = try fileNames(in: folder)
  if names.contains("LANGS") { return [try goldSet(folder, names)] }
  var sets: [GoldSet] = []
  for name in names.sorted() {
    let path = "\(folder)/\(name)"
    guard FileManager.default.fileExists(atPath: path + "/LANGS") else { continue }
    sets.append(try goldSet(path, try fileNames(in: path)))
  }
  if sets.isEmpty { throw GoldSetError(path: folder, reason: .noSet) }
  return sets
}

private func fileNames(in folder: String) throws(GoldSetError) -> Set<String> {
  do { return Set(try FileManager.default.contentsOfDirectory(atPath: folder)) } catch {
    throw GoldSetError(path: folder, reason: .missing)
  }
}

private func goldSet(_ folder: String, _ names: Set<String>) throws(GoldSetError) -> GoldSet {
  let list = folder + "/LANGS"
  guard let (source, target) = languages((try? String(contentsOfFile: list, encoding: .utf8)) ?? "") else {
    throw GoldSetError(path: list, reason: .languages)
  }

  var documents: [GoldSet.Document] = []
  for gold in names.sorted() where gold.hasSuffix(".gold") {
    let stem = gold.dropLast(".gold".count)
    for text in ["\(stem).src", "\(stem).tgt"] where !names.contains(text) {
      throw GoldSetError(path: "\(folder)/\(text)", reason: .noText)
    }
    documents.append(
      GoldSet.Document(
        source: "\(folder)/\(stem).src", target: "\(folder)/\(stem).tgt", gold: "\(folder)/\(gold)"))
  }
  guard !documents.isEmpty else { throw GoldSetError(path: folder, reason: .noGold) }
  let name = URL(fileURLWithPath: folder).lastPathComponent
  return GoldSet(name: name, source: source, target: target, documents: documents)
}

/// The languages of `en fr`, `en zh-TW`, or `en-fr`: in one word each is a tag of one part, for where one of several parts
/// ends could not be told.
private func languages(_ text: String) -> (source: Language, target: Language)? {
  var tags = text.split(whereSeparator: \.isWhitespace)
  if tags.count == 1 { tags = tags[0].split(separator: "-") }
  guard tags.count == 2, let source = Language(parsing: String(tags[0])),
    let target = Language(parsing: String(tags[1]))
  else { return nil }
  return (source, target)
}
