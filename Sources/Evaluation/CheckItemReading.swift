import Bitext
import Foundation

/// What is wrong with a file of items.
package struct CheckGoldError: Error, Hashable, Sendable {
  /// Counted from 1.
  package var line: Int
}

/// Reads JSON Lines, each of one of three kinds: `source`, `good`, `bad`, `error` and perhaps `reference`; `source`,
/// `target` and `errors`; `source` and `target`. Empty lines are skipped.
package func readCheckItems(_ bytes: [UInt8]) throws(CheckGoldError) -> [CheckItem] {
  var items: [CheckItem] = []
  for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
    guard line.contains(where: { $0 > 0x20 }) else { continue }
    guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any],
      let item = CheckItem(object)
    else { throw CheckGoldError(line: index + 1) }
    items.append(item)
  }
  return items
}

extension CheckItem {
  fileprivate init?(_ object: [String: Any]) {
    func text(_ name: String) -> String? { object[name] as? String }
    func language(_ name: String) -> Language? { text(name).map { Language(canonical: $0) } }
    guard let source = text("source") else { return nil }
    let target: String
    let knowledge: Knowledge
    if let error = text("error"), let good = text("good"), let bad = text("bad") {
      (target, knowledge) = (bad, .planted(error: error, good: good, reference: text("reference")))
    } else if object["good"] == nil, object["bad"] == nil, let translation = text("target") {
      target = translation
      if let errors = object["errors"] {
        guard let errors = errors as? [[String: Any]] else { return nil }
        var marks: [ErrorMark] = []
        for error in errors {
          guard let mark = ErrorMark(error, in: target) else { return nil }
          marks.append(mark)
        }
        knowledge = .marked(marks)
      } else {
        knowledge = .clean
      }
    } else {
      return nil
    }
    var languages: (source: Language, target: Language)?
    if let from = language("from"), let to = language("to") { languages = (from, to) }
    self.init(
      source: source, target: target, languages: languages,
      // Parallel Universal Dependencies: what follows the article is the sentence.
      group: text("document") ?? text("id").map { String($0.prefix(7)) }, knowledge: knowledge)
  }
}

extension ErrorMark {
  fileprivate init?(_ object: [String: Any], in target: String) {
    guard let text = object["text"] as? String, let start = object["start"] as? Int,
      let category = object["category"] as? String, let severity = object["severity"] as? String
    else { return nil }
    self.init(text, near: start, in: target, category: category, severity: severity)
  }
}
