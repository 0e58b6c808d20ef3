import Bitext
import Formats

/// What is wrong with the files that the user named, beyond what the work itself finds.
enum InputError: Error, Hashable {
  /// An argument is no UTF-8; its bytes spelled out.
  case badArgument(String)
  /// An argument stands where a command does; what may be meant.
  case unknownCommand(String, similar: String?)
  /// One of source and target is a folder, and this is none.
  case notBothFolders(path: String, folder: String)
  /// No installed dictionary leads from one language to the other.
  case noDictionaries(source: Language, target: Language, folder: String)
  /// Findings are to be accepted, and there is no file to keep them in.
  case noBaseline
  /// A line of a file of beads is none.
  case badBead(path: String, error: BeadLineError)
  /// A line (from 1) of a file of items to measure checks on is none.
  case badCheckItem(path: String, line: Int)
  /// Gold beads name a segment (from 0) that the text, which has `count`, does not have.
  case goldBeyondText(gold: String, segment: Int, text: String, count: Int)
}
