import Bitext
import Documents
import Files
import ICU
import LanguageIdentification
import Languages
import Segmentation
import Workflows

/// A document that the user named, read and segmented, and what was assumed on the way.
struct Input {
  /// How the language was known.
  enum LanguageOrigin: Hashable {
    case given
    case fileName
    case declared
    case text(isReliable: Bool)
    case unknown
  }

  var text: SegmentedDocument
  var encoding: Encoding?
  var layout: Layout
  var languageOrigin: LanguageOrigin
  /// What the text is surely in, where that is another language than the one that it is taken for.
  var otherLanguage: Language?

  /// - Parameters:
  ///   - path: "-" for standard input.
  ///   - format: what it is read as; nil to go by its name and its contents.
  ///   - side: which side of a file of pairs is meant, where it doesn't say that one is in the language.
  ///   - rules: to segment by; nil for the built-in ones.
  /// - Throws: `ReadingError`, `PairReadingError`, `SRXFileError`, `ICUError`.
  init(
    path: String, language given: Language?, encoding: String?, segmented: Bool,
    format: DocumentFormatArgument? = nil, side: PairSide = .source, rules: FileRules? = nil
  ) throws {
    let read = try Self.read(
      path, language: given, encoding: encoding, segmented: segmented, format: format, side: side)
    var document = read.document
    let guess = language(ofText: document)
    if let given {
      (document.language, languageOrigin) = (given, .given)
    } else if let named = language(inName: path) {
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
    try ICUData.check()
    text =
      segmented
      ? segmentsByLine(of: document)
      : try rules?.segment(document) ?? Segmenter(language: document.language).segment(document)
  }

  /// The document at `path`, or a side of the file of pairs there.
  static func read(
    _ path: String, language: Language?, encoding: String?, segmented: Bool, format: DocumentFormatArgument?,
    side: PairSide
  ) throws -> ReadDocument {
    var options = ReadingOptions(encoding: encoding, segmented: segmented, language: language)
    switch segmented ? nil : format ?? DocumentFormatArgument(path: path) {
    case .pairs(let format):
      return try readSide(side, of: path, format: format, language: language, encoding: encoding)
    case .document(let format): options.format = format
    case nil: break
    }
    return try readDocument(named: path, bytes: readFile(path), options: options)
  }
}

extension LanguageGuess {
  /// Whether the text is surely not in `language`: nearly all of it is in another, and the two are not ones that
  /// detectors take for each other.
  fileprivate func isSurelyOther(than language: Language) -> Bool {
    let alike: [Set<String>] = [
      ["no", "nb", "nn", "da"], ["hr", "sr", "bs", "sh"], ["id", "ms"], ["cs", "sk"], ["gl", "pt"], ["zh", "yue"],
    ]
    return isReliable && percent >= 90 && self.language.base != language.base
      && !alike.contains { $0.contains(self.language.base) && $0.contains(language.base) }
  }
}
