import Bitext
import Foundation
import Languages

/// The installed Hunspell dictionaries of a language, asked whether a spelling is a word.
///
/// Opened when first asked, which takes a tenth of a second. Hunspell keeps state: one question at a time, from any
/// thread; answers are kept.
public final class Speller: @unchecked Sendable {
  /// Where Debian and others install dictionaries, and where Hunspell itself looks in a home directory.
  public static let standardFolders = ["/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell"]

  /// Paths of the dictionaries without their extension, such as `/usr/share/hunspell/fr_FR`.
  public let dictionaries: [String]
  private let lock = NSLock()
  private var opened: [HunspellDictionary]?
  private var known: [String: Answer] = [:]
  private var analyzed: [String: [WordReading]] = [:]
  /// Nil where nothing is known of the dictionary's morphology.
  private let tags: TagTable?
  private let formation: FormationReader
  /// For corrections, which lexicons are asked for.
  private let forms: WordForms
  /// In bytes.
  private static let shortPart = 5
  /// A text of nothing but distinct unknown words shall not fill the memory.
  private static let mostKept = 50_000

  private struct Answer {
    var isWord: Bool
    /// Nil where nobody has asked yet.
    var corrections: [NearWord]?
    var isFormed: Bool?
  }

  /// Nil where none of the folders holds a dictionary of the language.
  ///
  /// With a region (en-GB) its dictionary if there is one; else all of the language, two at most, the usual one first:
  /// a spelling is a word if one of them says so.
  public init?(language: Language, folders: [String] = Speller.standardFolders) {
    dictionaries = Self.dictionaries(of: language, in: folders)
    if dictionaries.isEmpty { return nil }
    let data = LanguageData.of(language.base)
    tags = data.agreement?.tags.map(TagTable.init)
    formation = FormationReader(data.formation)
    forms = WordForms(language: language.base)
  }

  private static func dictionaries(of language: Language, in folders: [String]) -> [String] {
    let tag = language.description.replacingOccurrences(of: "-", with: "_")
    let base = language.base
    var found: [(name: String, path: String)] = []
    for folder in folders {
      for file in ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
      where file.hasSuffix(".aff") {
        let name = String(file.dropLast(4))
        let path = "\(folder)/\(name)"
        guard name == base || name.hasPrefix(base + "_"), FileManager.default.isReadableFile(atPath: path + ".dic")
        else { continue }
        found.append((name, path))
      }
    }
    if tag != base, let exact = found.first(where: { $0.name == tag }) { return [exact.path] }
    let usual = [base, "\(base)_\(base.uppercased())", "en_US", "en_GB", "pt_BR", "el_GR"]
    func rank(_ name: String) -> Int { usual.firstIndex(of: name) ?? usual.count }
    var files: Set<String> = []
    // Many names lead to one file.
    let distinct = found.sorted { (rank($0.name), $0.name) < (rank($1.name), $1.name) }
      .filter { files.insert(URL(fileURLWithPath: $0.path + ".dic").resolvingSymlinksInPath().path).inserted }
    return distinct.prefix(2).map(\.path)
  }

  /// Whether one of the dictionaries has the word, in this case or, for a capitalised word, in lower case.
  public func isWord(_ word: String) -> Bool {
    lock.withLock {
      if let answer = known[word] { return answer.isWord }
      let answer = isKnown(word)
      keep(Answer(isWord: answer), of: word)
      return answer
    }
  }

  /// The first of ``corrections(of:isListed:)``.
  public func correction(of word: String, isListed: (UnsafeBufferPointer<UInt8>) -> Bool) -> String? {
    corrections(of: word, isListed: isListed).first?.word
  }

  /// The words of the dictionaries that are one edit away (Damerau 1964), the likeliest first: two letters exchanged, one
  /// too many, an accent or a double letter missed; or another letter, or one too few, where `isListed` has the result,
  /// which it is given in UTF-8.
  ///
  /// Hunspell's own suggestions take a tenth of a second for a word, too long for texts full of terms that it doesn't
  /// know, and each word that it hasn't takes it 20 microseconds to find out: the many spellings by another letter are
  /// looked up elsewhere first.
  package func corrections(of word: String, isListed: (UnsafeBufferPointer<UInt8>) -> Bool) -> [NearWord] {
    lock.withLock {
      var answer = known[word] ?? Answer(isWord: false)
      if let corrections = answer.corrections { return corrections }
      let corrections = nearWords(word, isListed)
      answer.corrections = corrections
      keep(answer, of: word)
      return corrections
    }
  }

  /// Whether a word that the dictionaries lack is made of theirs as the language makes new ones: by a prefix, by an ending,
  /// of two of them. Its short parts must be listed, too, which `isListed` tells of UTF-8: dictionaries have many rare ones.
  package func isFormed(_ word: String, isListed: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    lock.withLock {
      var answer = known[word] ?? Answer(isWord: false)
      if let isFormed = answer.isFormed { return isFormed }
      let isFormed = formation.isFormed(word) { part in
        var part = part
        return (part.utf8.count > Self.shortPart || part.withUTF8(isListed)) && isKnown(part)
      }
      answer.isFormed = isFormed
      keep(answer, of: word)
      return isFormed
    }
  }

  /// Whether a word is another one with an ending.
  package func isDerived(_ word: String, from other: String) -> Bool { formation.isDerived(word) { $0 == other } }

  /// Whether the dictionary may tell how words are inflected.
  package var mayKnowReadings: Bool { tags != nil }

  /// All ways in which the dictionaries read a spelling; none where they do not have it, or no morphology.
  package func readings(of word: String) -> [WordReading] {
    guard let tags else { return [] }
    return lock.withLock {
      if let readings = analyzed[word] { return readings }
      let readings = open().flatMap { $0.analyses(of: word).compactMap { WordReading($0[...], tags: tags) } }
      if analyzed.count >= Self.mostKept { analyzed.removeAll(keepingCapacity: true) }
      analyzed[word] = readings
      return readings
    }
  }

  private func keep(_ answer: Answer, of word: String) {
    if known.count >= Self.mostKept { known.removeAll(keepingCapacity: true) }
    known[word] = answer
  }

  private func open() -> [HunspellDictionary] {
    if let opened { return opened }
    let dictionaries = dictionaries.compactMap(HunspellDictionary.init)
    opened = dictionaries
    return dictionaries
  }

  private func isKnown(_ word: String) -> Bool { open().contains { $0.has(word) } }

  private func nearWords(_ word: String, _ isListed: (UnsafeBufferPointer<UInt8>) -> Bool) -> [NearWord] {
    let letters = Array(word)
    guard (3...24).contains(letters.count), let alphabet = open().first?.alphabet else { return [] }
    var found: [NearWord] = []
    func take(_ edited: [Character], _ slip: NearWord.Slip) {
      let word = String(edited)
      if isKnown(word), !found.contains(where: { $0.word == word }) {
        found.append(
          NearWord(word: word, slip: slip, form: forms.form(of: word), changesFirst: edited.first != letters.first))
      }
    }
    var edited = letters
    for index in 0..<letters.count - 1 where letters[index] != letters[index + 1] {
      edited.swapAt(index, index + 1)
      take(edited, .exchanged)
      edited.swapAt(index, index + 1)
    }
    for index in letters.indices {
      edited = letters
      for letter in alphabet.variants(of: letters[index]) {
        edited[index] = letter
        take(edited, .accent)
      }
    }
    for index in letters.indices.reversed() {
      edited = letters
      edited.insert(letters[index], at: index)
      take(edited, .doubled)
      edited = letters
      edited.remove(at: index)
      take(edited, index > 0 && letters[index] == letters[index - 1] ? .doubled : .other)
    }
    for word in alphabet.words(byOneLetterOf: letters, where: isListed) { take(Array(word), .other) }
    return found
  }
}
