/// Why pairs can't be read from a file, or one pair of it.
public struct PairReadingError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The line is not valid UTF-8.
    case notUTF8
    /// The line has more bytes than this.
    case lineTooLong(limit: Int)
    /// The line is no JSON; what the parser says.
    case notJSON(String)
    /// The line is JSON, but no object.
    case notObject
    /// The object has no such member, or it is neither a text nor an object that holds one.
    case missingText(member: String)
    /// There is no tab in the line.
    case noTab
    /// Not well-formed XML; what the parser says.
    case malformedXML(String)
    /// A text, name, attribute value or stretch of white space in XML of more bytes than this, the most that is read.
    case xmlTooLong(limit: Int)
    /// A reference to an entity that XML does not define by itself.
    case entity(String)
    /// The document type declares entities.
    case declaredEntities
    /// More nested elements than this.
    case tooDeep(limit: Int)
    /// A translation unit with more bytes of text than this.
    case unitTooLarge(limit: Int)
    /// XML, but with this root element.
    case notTMX(root: String)
    /// A unit in more than two languages, and none was chosen.
    case manyLanguages([String])
    /// No unit has a pair of the languages; those that there are.
    case otherLanguages([String])
    /// XML, but with this root element.
    case notXLIFF(root: String)
    /// No unit is translated; the languages that there are.
    case untranslated([String])
    /// A text with more bytes than this.
    case textTooLong(limit: Int)
    /// The library that reads PO is missing; the Debian package that has it.
    case missingLibrary(package: String)
    /// Not a PO file; what the library says.
    case malformedPO(String)
    /// Not text in the charset that the file states.
    case notInCharset(String)
    /// A table whose columns are named after languages has none of the language asked for.
    case noColumn(language: String, columns: [String])
    /// No line at the start has a tab, nor is the file in another format.
    case noTable
    /// There is only one column in the line.
    case oneColumn
    /// The column `properties` holds no array of objects with a `text` each.
    case badProperties
    /// A quotation mark opens a cell, and none closes it up to the end of the file.
    case openQuote
    /// The file ends after this line, and the other, whose lines correspond to its own, continues.
    case unevenLines(other: String)
    /// The format is of two files, and one was given.
    case needsTwoFiles
    /// The format is of one file, and two were given.
    case needsOneFile
    /// There is no pair in the file at all.
    case noPairs
  }

  /// What the user called the file.
  public var name: String
  /// From 1; nil where it is about the file as a whole.
  public var line: Int?
  /// What is wrong.
  public var reason: Reason

  /// An error of the file that the user called `name`.
  public init(name: String, line: Int? = nil, reason: Reason) {
    self.name = name
    self.line = line
    self.reason = reason
  }
}
