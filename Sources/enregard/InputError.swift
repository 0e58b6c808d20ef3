import Bitext
import Formats

/// What is wrong with the files that the user named, beyond what reading or writing one of them shows.
enum InputError: Error, Hashable {
  /// Source and target are one file.
  case sameDocument(path: String, other: String)
  /// The output's extension stands for no format and `--format` was not given.
  case unknownExtension(path: String, formats: [String])
  /// One of source and target is a folder, and this is none.
  case notBothFolders(path: String, folder: String)
  /// A document alone, where pairs are wanted.
  case needsTranslation(path: String)
  /// There is no document in the folder.
  case emptyFolder(path: String)
  /// A line of a map of pairs is none.
  case badMap(path: String, line: Int)
  /// Files of this format cannot be put together to one; those of these can.
  case notJoinable(format: String, formats: [String])
  /// The format keeps each side in a file of its own, so standard output cannot hold it.
  case needsFile(format: String)
  /// The format needs the language, and neither the user, the file's name nor the text tells it.
  case unknownLanguage(path: String, option: String)
  /// No installed dictionary leads from one language to the other.
  case noDictionaries(source: Language, target: Language, folder: String)
  /// Findings are to be accepted, and there is no file to keep them in.
  case noBaseline
  /// A line of a baseline doesn't start with a fingerprint.
  case badBaseline(path: String, line: Int)
  /// A line of a file of beads is none.
  case badBead(path: String, error: BeadLineError)
  /// A line (from 1) of a file of items to measure checks on is none.
  case badCheckItem(path: String, line: Int)
  /// Gold beads name a segment (from 0) that the text, which has `count`, does not have.
  case goldBeyondText(gold: String, segment: Int, text: String, count: Int)
}
