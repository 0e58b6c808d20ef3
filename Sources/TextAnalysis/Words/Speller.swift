import Bitext
import CHunspell
import Foundation
import ICU
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
  /// A text of nothing but distinct unknown words shall not fill the memory.
  private static let mostKept = 50_000

  private struct Answer {
    var isWord: Bool
    /// Nil inside when there is none, outside when nobody has asked yet.
    var correction: String??
  }

  /// Nil where none of the folders holds a dictionary of the language.
  ///
  /// With a region (en-GB) its dictionary if there is one; else all of the language, two at most, the usual one first:
  /// a spelling is a word if one of them says so.
  public init?(language: Language, folders: [String] = Speller.standardFolders) {
    dictionaries = Self.dictionaries(of: language, in: folders)
    if dictionaries.isEmpty { return nil }
    tags = LanguageData.of(language.base).agreement?.tags.map(TagTable.init)
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

  /// The likeliest word that is one edit away (Damerau 1964): two letters exchanged, one too many, an accent or a double
  /// letter missed; or another letter, or one too few, where `isListed` has the result, which it is
  /// given in UTF-8.
  ///
  /// Hunspell's own suggestions take a tenth of a second for a word, too long for texts full of terms that it doesn't
  /// know, and each word that it hasn't takes it 20 microseconds to find out: the many spellings by another letter are
  /// looked up elsewhere.
  public func correction(of word: String, isListed: (UnsafeBufferPointer<UInt8>) -> Bool) -> String? {
    lock.withLock {
      if case .some(let correction)? = known[word]?.correction { return correction }
      let correction = nearWord(word, isListed)
      keep(Answer(isWord: false, correction: .some(correction)), of: word)
      return correction
    }
  }

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

  private func nearWord(_ word: String, _ isListed: (UnsafeBufferPointer<UInt8>) -> Bool) -> String? {
    let letters = Array(word)
    guard (3...24).contains(letters.count), let alphabet = open().first?.alphabet else { return nil }
    var edited = letters
    for index in 0..<letters.count - 1 where letters[index] != letters[index + 1] {
      edited.swapAt(index, index + 1)
      if isKnown(String(edited)) { return String(edited) }
      edited.swapAt(index, index + 1)
    }
    for index in letters.indices {
      edited = letters
      for letter in alphabet.variants(of: letters[index]) {
        edited[index] = letter
        if isKnown(String(edited)) { return String(edited) }
      }
    }
    for index in letters.indices.reversed() {
      edited = letters
      edited.insert(letters[index], at: index)
      if isKnown(String(edited)) { return String(edited) }
      edited = letters
      edited.remove(at: index)
      if isKnown(String(edited)) { return String(edited) }
    }
    return alphabet.firstWord(byOneLetterOf: letters, where: isListed)
  }
}

/// One open dictionary.
private final class HunspellDictionary {
  private let handle: OpaquePointer
  /// Its charset; nil for UTF-8.
  private let charset: String?
  /// The small letters that its TRY line gives; of the Latin alphabet where there is none.
  let alphabet: Alphabet

  init?(path: String) {
    guard let handle = Hunspell_create(path + ".aff", path + ".dic") else { return nil }
    self.handle = handle
    let name = Hunspell_get_dic_encoding(handle).map { String(cString: $0) } ?? "UTF-8"
    charset = name.uppercased() == "UTF-8" ? nil : name
    let rules = (try? Data(contentsOf: URL(fileURLWithPath: path + ".aff"))).map(Array.init) ?? []
    let line = rules.split(separator: 0x0A).first { $0.starts(with: Array("TRY ".utf8)) }
    let letters = line.flatMap { try? Charset.decode(Array($0.dropFirst(4)), charset: name) }
    let small = letters.map { String(decoding: $0, as: UTF8.self).filter { $0.isLetter && !$0.isUppercase } } ?? ""
    alphabet = Alphabet(small.isEmpty ? "esianrtolcdugmphbyfvkwzxjq" : small)
  }

  deinit { Hunspell_destroy(handle) }

  /// What Hunspell makes of a word: stems and the dictionary's tags, one line for each reading.
  func analyses(of word: String) -> [String] {
    var lines: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    var count: Int32 = 0
    if let charset {
      var word = word
      guard let bytes = word.withUTF8({ Charset.encode($0, charset: charset) }) else { return [] }
      count = Hunspell_analyze(handle, &lines, bytes + [0])
    } else {
      count = Hunspell_analyze(handle, &lines, word)
    }
    guard lines != nil else { return [] }
    defer { Hunspell_free_list(handle, &lines, count) }
    var found: [String] = []
    for index in 0..<Int(count) {
      guard let line = lines?[index] else { continue }
      let bytes = UnsafeRawBufferPointer(start: line, count: strlen(line))
      if let charset {
        if let text = try? Charset.decode(Array(bytes), charset: charset) {
          found.append(String(decoding: text, as: UTF8.self))
        }
      } else {
        found.append(String(decoding: bytes, as: UTF8.self))
      }
    }
    return found
  }

  func has(_ word: String) -> Bool {
    guard let charset else { return Hunspell_spell(handle, word) != 0 }
    var word = word
    guard let bytes = word.withUTF8({ Charset.encode($0, charset: charset) }) else { return false }
    return Hunspell_spell(handle, bytes + [0]) != 0
  }
}
