import Bitext

/// Why a request cannot be carried out, beyond errors in reading or writing one file.
public enum WorkflowError: Error, Hashable, Sendable {
  /// Source and target are one file; "-" is standard input.
  case sameDocument(path: String, other: String)
  /// The output's extension stands for no format; these are there.
  case unknownExtension(path: String, formats: [String])
  /// A document alone, where pairs are wanted.
  case needsTranslation(path: String)
  /// There is no document in the folder.
  case emptyFolder(path: String)
  /// A line (from 1) of a map of pairs is none.
  case badMap(path: String, line: Int)
  /// Files of this format cannot be put together to one; those of these can.
  case notJoinable(format: String, formats: [String])
  /// Files of this format hold two languages; those of these hold any number.
  case holdsTwoLanguages(format: String, formats: [String])
  /// Files of this format cannot hold what a memory proposes.
  case holdsNoProposals(format: String)
  /// The format keeps each side in a file of its own, so standard output cannot hold it.
  case needsFile(format: String)
  /// The language has to be known, and neither the caller, the file's name nor the text tells it. Which side's it is;
  /// nil where it is either.
  case unknownLanguage(path: String, side: PairSide?)
  /// A line (from 1) of a baseline doesn't start with a fingerprint.
  case badBaseline(path: String, line: Int)
}
