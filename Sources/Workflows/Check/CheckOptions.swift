import Bitext
import Checks
import Formats
import Lexicons

/// How a file is read and checked.
public struct CheckOptions: Sendable {
  /// How documents are read; of files of pairs the languages and the encoding are taken from these, too.
  public var source = DocumentInput.Options()
  /// How the target is read.
  public var target = DocumentInput.Options()
  /// The format of a file of pairs; by its extension or its first bytes when not given.
  public var format: PairFormat?
  /// Which checks run, and what they report.
  public var settings = CheckSettings()
  /// Paths of term lists that the translation must follow.
  public var glossaries: [String] = []
  /// Which word lists are used.
  public var lexicons = LexiconSources()
  /// How many threads to use at most, from 1 on; nil for one for each core. The result is the same.
  public var threads: Int?
  /// Whether the file is written again, with what was found: pairs of a TMX then hold their units.
  package var keepsUnits = false

  /// All checks, and everything is detected.
  public init() {}

  /// How two documents are aligned before they are checked.
  var align: AlignOptions {
    var options = AlignOptions()
    (options.source, options.target, options.lexicons, options.threads) = (source, target, lexicons, threads)
    options.lexicons.files += glossaries
    return options
  }
}

/// What is reported while a file is checked, in this order.
package enum CheckEvent {
  /// Of two documents.
  case aligning(AlignEvent)
  /// Two documents were aligned.
  case aligned(Bitext)
  /// The first pairs of a file were read.
  case opened(PairBatches)
  /// A list is being made of the installed dictionaries.
  case makingLexicon(LexiconMaking)
  case foundLexicons([Lexicon])
}
