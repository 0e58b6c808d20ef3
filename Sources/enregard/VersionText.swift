import Bitext
import CBuild
import Files
import ICU
import Lexicons
import Workflows

/// What `--version` says: the version; what the program was built from and with, as far as `scripts/build` said so; the
/// ICU of this machine; the word lists.
func versionText() -> String {
  let built = [
    ("commit", String(cString: cbuild_commit())), ("Swift", String(cString: cbuild_swift())), ("ICU", icuVersion()),
  ]
  let facts = built.filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  return "enregard \(enregardVersion)\n\(facts)\n\(wordListText(Lexicon.shippedLists))"
}

/// How many lists there are, and a number that another set of them would hardly have.
private func wordListText(_ lists: [ShippedList]) -> String {
  guard !lists.isEmpty else { return "word lists: none found in share/enregard beside the program's folder" }
  var hash = StableHash()
  for list in lists {
    hash.combine("\(list.source.tag) \(list.target.tag) \(list.count) \(list.licence)\n".utf8)
  }
  let digits = String(hash.finish() >> 32, radix: 16)
  return "word lists \(String(repeating: "0", count: 8 - digits.count) + digits): "
    + "\(lists.count) pairs of languages, \(lists.reduce(0) { $0 + $1.count }) pairs of words"
}
