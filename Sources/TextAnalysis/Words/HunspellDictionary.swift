import CHunspell
import Foundation
import ICU

/// One open dictionary.
final class HunspellDictionary {
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
