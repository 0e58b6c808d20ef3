import Bitext
import Documents
import Segmentation

/// A document that the user named, read and segmented, and what was assumed on the way.
struct Input {
  /// How the language was known.
  enum LanguageOrigin: Hashable {
    case given
    case fileName
    case text(isReliable: Bool)
    case unknown
  }

  var text: SegmentedDocument
  var encoding: Encoding
  var layout: Layout
  var languageOrigin: LanguageOrigin

  /// - Parameter path: "-" for standard input.
  /// - Throws: `ReadingError`.
  init(path: String, language given: Language?, encoding: String?, segmented: Bool) throws {
    let read = try readDocument(
      named: path, bytes: readFile(path), options: ReadingOptions(encoding: encoding, segmented: segmented))
    var document = read.document
    if let given {
      (document.language, languageOrigin) = (given, .given)
    } else if let named = language(inName: path) {
      (document.language, languageOrigin) = (named, .fileName)
    } else if let guess = language(ofText: document) {
      (document.language, languageOrigin) = (guess.language, .text(isReliable: guess.isReliable))
    } else {
      languageOrigin = .unknown
    }
    self.encoding = read.encoding
    layout = read.layout
    text = segmented ? segmentsByLine(of: document) : Segmenter(language: document.language).segment(document)
  }
}
