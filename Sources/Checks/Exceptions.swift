/// Words and phrases that checks say nothing about, looked up in time that hardly grows with their number: a project may
/// except all its product names.
struct Exceptions: Sendable {
  private var texts: [[Character]] = []
  private var whole: Set<String> = []
  /// The numbers of characters that exceptions with this first character have.
  private var lengths: [Character: Set<Int>] = [:]
  /// Which exceptions hold three characters running.
  private var byTriple: [String: [Int32]] = [:]
  /// One and two characters that stand in an exception.
  private var short: Set<String> = []

  var isEmpty: Bool { texts.isEmpty }

  init(_ exceptions: [String]) {
    for exception in exceptions {
      let words = SpacedWords(exception)
      guard let first = words.text.first, whole.insert(words.text).inserted else { continue }
      let characters = Array(words.text)
      lengths[first, default: []].insert(characters.count)
      for start in characters.indices {
        short.insert(String(characters[start]))
        if start + 1 < characters.count { short.insert(String(characters[start...start + 1])) }
        guard start + 2 < characters.count else { continue }
        byTriple[String(characters[start...start + 2]), default: []].append(Int32(texts.count))
      }
      texts.append(characters)
    }
  }

  /// Whether words are some of an exception's, or hold all of one and are not all of their text.
  func cover(_ words: SpacedWords, isWhole: Bool) -> Bool {
    let characters = Array(words.text)
    return isPart(characters, words.text) || !isWhole && holdsException(characters)
  }

  private func isPart(_ characters: [Character], _ text: String) -> Bool {
    guard characters.count > 2 else { return short.contains(text) }
    var rarest: [Int32]?
    for start in 0..<characters.count - 2 {
      guard let found = byTriple[String(characters[start...start + 2])] else { return false }
      if found.count < rarest?.count ?? .max { rarest = found }
    }
    return rarest?.contains { texts[Int($0)].contains(characters) } ?? false
  }

  private func holdsException(_ characters: [Character]) -> Bool {
    for start in characters.indices {
      for length in lengths[characters[start]] ?? [] where start + length <= characters.count {
        if whole.contains(String(characters[start..<start + length])) { return true }
      }
    }
    return false
  }
}

/// Small words with a space around each, so that one is found in others as a whole: *art* is none of *party*.
struct SpacedWords {
  let text: String

  init(_ text: String) {
    let lower = text.lowercased()
    let words = lower.split { !$0.isLetter && !$0.isNumber }
    if words.isEmpty || lower.unicodeScalars.contains(where: \.isWrittenWithoutSpaces) {
      self.text = lower
    } else {
      self.text = " " + words.joined(separator: " ") + " "
    }
  }
}
