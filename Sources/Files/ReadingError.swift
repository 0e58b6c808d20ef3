/// Why a document can't be read.
public struct ReadingError: Error, Hashable, Sendable {
  /// What the user called the document: a path, or "-".
  public let name: String
  /// What is wrong with it.
  public let reason: Reason

  /// An error about the document of that name.
  public init(name: String, reason: Reason) {
    self.name = name
    self.reason = reason
  }

  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    case missing
    case isDirectory
    case notPermitted
    /// Another failure of the system, as its `errno`.
    case unreadable(errno: Int32)
    /// Nothing in it that a reader could see.
    case noText
    /// Positions are 32-bit: the text is over `limit` bytes long.
    case tooLarge(bytes: Int, limit: Int)
    /// The encoding asked for is not one that ICU knows.
    case unknownEncoding(String)
    /// `bytes` at `offset` (in the file, from 0) mean nothing in `encoding`.
    case undecodable(Undecodable)
    /// The format is read with a program that is not installed.
    case missingProgram(HelperProgram)
    /// The program was stopped when its time was up.
    case programTooSlow(HelperProgram, seconds: Int)
    /// The program was stopped when it had given more bytes than this.
    case programOutputTooLarge(HelperProgram, limit: Int)
    /// The program gave up; what it said.
    case programFailed(HelperProgram, message: String)
    /// The document refers to another file, which the program may not read and cannot do without: the file's name.
    case needsOtherFile(HelperProgram, file: String)
    /// More nested elements than are read.
    case tooDeep(limit: Int)
    /// An archive whose text has more bytes than this when it is unpacked.
    case unpacksToTooMuch(limit: Int)
    /// More elements in all than are read.
    case tooManyElements(limit: Int)
    /// An element with more attributes than are read, by the line that it starts on, from 1.
    case tooManyAttributes(line: Int, limit: Int)
    /// Damaged, or not what its name says: the name of the format.
    case malformed(format: String)
    /// Not text; `kind` is nil when nothing more is known than that.
    case binary(kind: BinaryKind?)
  }

  /// Bytes that don't stand for a character.
  public struct Undecodable: Hashable, Sendable {
    /// The usual name, such as `UTF-8`.
    public let encoding: String
    /// Whether the user asked for the encoding.
    public let isGiven: Bool
    /// In bytes, from 0, in the file as it is.
    public let offset: Int
    /// What stands there: the bytes of one character at most.
    public let bytes: [UInt8]
    /// Whether the input ends inside a character.
    public let isTruncated: Bool
  }
}
