import Bitext
import Documents
import Files
import ICU
import LanguageIdentification
import Languages
import Segmentation

/// A document, read and segmented, and what was assumed on the way.
public struct DocumentInput: Sendable {
  /// How one document is to be read.
  public struct Options: Sendable {
    /// Its language; nil to go by its name, then by its declaration, then by the text.
    public var language: Language?
    /// Its encoding; nil to detect it.
    public var encoding: String?
    /// Its format; nil to go by its name and its contents.
    public var kind: DocumentKind?
    /// Whether it has one segment a line, and a blank line between blocks.
    public var isSegmented = false
    /// What separates its paragraphs, if it is plain text; nil to find out.
    public var paragraphs: ParagraphSeparator?
    /// Whether buttons, options, and texts for pictures, tips and empty fields are blocks, too.
    public var labels = true
    /// The segmentation rules; nil for the built-in ones.
    public var rules: SegmentationRules?

    /// Everything is detected.
    public init(language: Language? = nil) { self.language = language }
  }

  /// How the language was known.
  public enum LanguageOrigin: Hashable, Sendable {
    /// The caller said it.
    case given
    /// The file's name tells it.
    case fileName
    /// The document says it of itself.
    case declared
    /// It was guessed from the text.
    case text(isReliable: Bool)
    /// It is not known.
    case unknown
  }

  /// The document and its segments.
  public var text: SegmentedDocument
  /// What it was decoded from; nil where the format says.
  public var encoding: Encoding?
  /// How blocks were recognized.
  public var layout: Layout
  /// What is in the file and not in the text.
  public var leftOut: UnreadParts
  /// How the language was known.
  public var languageOrigin: LanguageOrigin
  /// The language that the text is clearly in, if that is not the one that was assumed.
  public var otherLanguage: Language?

  /// Reads and segments the document at `path`.
  ///
  /// - Parameters:
  ///   - path: "-" for standard input.
  ///   - side: which side of a file of pairs is meant, where it doesn't say that one is in the language.
  /// - Throws: `ReadingError`, `PairReadingError`, `SRXFileError`, `ICUError`.
  public init(path: String, options: Options = Options(), side: PairSide = .source) throws {
    try self.init(try readDocument(at: path, options: options, side: side), at: path, options)
  }

  /// A text that is in no file, as plain text.
  ///
  /// - Parameter name: what messages and outputs call it.
  /// - Throws: as the other.
  package init(text: String, named name: String, options: Options) throws {
    var reading = ReadingOptions(
      encoding: "UTF-8", segmented: options.isSegmented, paragraphs: options.paragraphs, language: options.language)
    reading.format = .plainText
    try self.init(try readDocument(named: name, bytes: Array(text.utf8), options: reading), at: name, options)
  }

  private init(_ read: ReadDocument, at path: String, _ options: Options) throws {
    var document = read.document
    let guess = language(ofText: document)
    if let given = options.language {
      (document.language, languageOrigin) = (given, .given)
    } else if let named = language(inName: Compression.uncompressedName(of: path)) {
      (document.language, languageOrigin) = (named, .fileName)
    } else if let declared = read.declaredLanguage, guess?.isReliable != true || guess?.language.base == declared.base {
      // Pages are often made from another language's, and say that one: a text that is sure says more.
      (document.language, languageOrigin) = (declared, .declared)
    } else if let guess {
      (document.language, languageOrigin) = (guess.language, .text(isReliable: guess.isReliable))
    } else {
      languageOrigin = .unknown
    }
    if let guess, let taken = document.language, guess.isSurelyOther(than: taken) { otherLanguage = guess.language }
    self.encoding = read.encoding
    layout = read.layout
    leftOut = read.leftOut
    try ICUData.check()
    text =
      options.isSegmented
      ? segmentsByLine(of: document)
      : try options.rules?.segment(document) ?? Segmenter(language: document.language).segment(document)
  }
}

/// The document at `path`, or a side of the file of pairs there, not segmented.
func readDocument(at path: String, options: DocumentInput.Options, side: PairSide) throws -> ReadDocument {
  var reading = ReadingOptions(
    encoding: options.encoding, segmented: options.isSegmented, paragraphs: options.paragraphs,
    language: options.language)
  reading.labels = options.labels
  switch options.isSegmented ? nil : options.kind ?? DocumentKind(path: path) {
  case .pairs(let format):
    return try readSide(side, of: path, format: format, language: options.language, encoding: options.encoding)
  case .document(let format): reading.format = format
  case nil: break
  }
  return try readDocument(named: path, bytes: readFile(path), options: reading)
}

extension LanguageGuess {
  /// Whether the text is clearly not in `language`: nearly all of it is in another, and the two are not ones that
  /// detectors take for each other.
  fileprivate func isSurelyOther(than language: Language) -> Bool {
    isReliable && percent >= 90 && isOther(than: language)
  }
}
