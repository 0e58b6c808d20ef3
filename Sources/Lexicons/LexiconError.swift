import Bitext
import Files

/// What can be wrong with a dictionary, a lexicon file or a glossary, and where.
public enum LexiconError: Error, Hashable, Sendable {
  /// The file could not be opened or read.
  case unreadable(ReadingError)
  /// The compressed data ends early or does not match its checksum.
  case corrupt(path: String)
  /// The file, unpacked, is larger than `limit` bytes.
  case tooLarge(path: String, limit: Int)
  /// The index of a dictionary names articles that overlap: together they have more than `limit` times its text.
  case overlappingArticles(path: String, limit: Int)
  /// A line of a TSV is not `source<TAB>target` or `source<TAB>target<TAB>weight`; `line` counts from 1.
  case malformed(name: String, line: Int, reason: Malformation)

  /// XML that is not well-formed; `message` is the parser's and may be empty.
  case malformedXML(name: String, line: Int, message: String)
  /// XML with a text, name or attribute value of more than `limit` bytes, the most that the parser reads.
  case xmlTooLong(name: String, line: Int, limit: Int)
  /// XML that refers to an entity of its DTD or of another file; none is read.
  case unreadableEntity(name: String, line: Int, entity: String)
  /// More than `limit` nested XML elements.
  case tooDeep(name: String, line: Int, limit: Int)
  /// An XML element with more than `limit` attributes.
  case tooManyAttributes(name: String, line: Int, limit: Int)
  /// XML, but its outermost element `root` is not TBX's.
  case notTBX(name: String, root: String)
  /// The languages of the file are `found`, not both of those that are wanted.
  case otherLanguages(name: String, found: [Language])
  /// A file in several languages, and it is not known which two to use.
  case unknownLanguages(name: String)
  /// A file that names no languages has no pairs of the two that are wanted.
  case noPairs(name: String, source: Language, target: Language)
  /// A Python pickle, as word2word has it: reading one runs what stands in it.
  case pickle(name: String)
  /// A file of a kind that is not read: an archive, a picture.
  case notUnpacked(name: String, kind: BinaryKind)
  /// JSON Lines, but none is a word of wiktextract's.
  case notWiktextract(name: String)
  /// A StarDict dictionary whose files are not as its format has them.
  case badStarDict(path: String, StarDictProblem)
  /// A file that learning would overwrite was not made by learning.
  case notLearned(name: String)

  /// What is wrong with a line of a TSV.
  public enum Malformation: Hashable, Sendable {
    case notUTF8
    case missingField
    case emptyField
    case badWeight
    /// Not an entry of CC-CEDICT, in a file that starts as one.
    case notCEDICT
    /// Not two words, in a list of such without tabs.
    case notTwoWords
    /// Not a JSON object, in a file of such.
    case notJSON
    /// Longer than any line that is read.
    case tooLong
  }

  /// What is wrong with a StarDict dictionary.
  public enum StarDictProblem: Hashable, Sendable {
    /// Its description is not text, or too long.
    case info
    /// Of another version of the format than 2.4.2 and 3.0.0.
    case version(String)
    /// A file that belongs to it is not there.
    case missing(file: String)
    /// The index has another size than the description says.
    case indexSize(found: Int, named: Int)
    /// An entry, from 1, that is cut off, or points outside of the text.
    case index(entry: Int)
  }
}

extension LexiconError {
  /// What `error` says of a dictionary's file, of which only damage to its compression is known.
  init(_ error: ReadingError) {
    self =
      switch error.reason {
      case .malformed: .corrupt(path: error.name)
      case .tooLarge(_, let limit): .tooLarge(path: error.name, limit: limit)
      default: .unreadable(error)
      }
  }
}
