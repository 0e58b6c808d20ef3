/// Lists of words that are part of the program.
package enum WordList {
  /// What is wrong with the entries of a list, in words, for tests: one is empty, stands twice or can't be met, since what
  /// is looked up is one lower-case word.
  ///
  /// - Parameter isText: whether entries may be of several words and have capitals, as names do.
  package static func problems(_ words: [String], isText: Bool = false) -> [String] {
    var (problems, seen): ([String], Set<String>) = ([], [])
    for word in words {
      if word.isEmpty { problems.append("an empty entry") }
      if word.first?.isWhitespace == true || word.last?.isWhitespace == true {
        problems.append("“\(word)” has a space at an end")
      }
      if !isText, word.contains(where: \.isWhitespace) { problems.append("“\(word)” is no word") }
      if !isText, word != word.lowercased() { problems.append("“\(word)” is not in lower case") }
      if !seen.insert(word).inserted { problems.append("“\(word)” stands twice") }
    }
    return problems
  }
}
