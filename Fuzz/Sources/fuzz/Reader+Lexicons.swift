import Bitext
import Foundation

@testable import Files
@testable import Lexicons
@testable import TextAnalysis

extension Reader {
  /// A file of the cache whose checksum is right, and which may hold each thing that is kept in one.
  static let cache = Reader(name: "cache") { bytes in
    let magic = "enrfuzz1"
    var file = Array(magic.utf8)
    withUnsafeBytes(of: bytes.withUnsafeBytes(checksum).littleEndian) { file += $0 }
    guard let contents = CacheFile.Contents(Data(file + bytes), magic: magic, key: "") else { return }
    var (lexicon, index, vocabulary) = (contents, contents, contents)
    if let read = Lexicon(contents: &lexicon, source: english, target: french) {
      precondition(read.entries.count == read.count && read.inverted().inverted().tsv() == read.tsv())
    }
    _ = LexiconIndex(contents: &index)
    if let read = Vocabulary(contents: &vocabulary) {
      for id in 0..<Int32(read.count) { _ = read.id(of: read[id]) }
    }
  }

  /// What was learned is written and read again as the same.
  static let learned = Reader(name: "learned") { bytes in
    let first = try LearnedLexicon(bytes, name: "a", source: english, target: french).tsv()
    guard let second = try? LearnedLexicon(first, name: "a", source: english, target: french) else {
      preconditionFailure("a list that cannot be read again")
    }
    precondition(second.tsv() == first, "a list that was written again is another")
  }
}
