/// What is wrong with a memory.
public enum MemoryError: Error, Hashable, Sendable {
  /// There is no memory at the path yet.
  case missing(path: String)
  /// The file is none, or damaged; what SQLite says.
  case notMemory(path: String, message: String)
  /// A later version of the program has changed its form.
  case newer(path: String)
  /// Somebody else has been writing all the time.
  case busy(path: String)
  /// No room is left, or the file can't be written; what SQLite says.
  case unwritable(path: String, message: String)
  /// The memory has no text in the language; those that it has.
  case noLanguage(String, known: [String])
  /// The memory has no unit of the file; names of those that it has units of.
  case noFile(String, known: [String])
  /// Several files have the name; where they lie.
  case manyFiles(String, paths: [String])
  /// No unit is what is to be removed or changed.
  case nothingChosen(path: String)
  /// All units are, and that they may be was not said.
  case everythingChosen(path: String, units: Int)
}
