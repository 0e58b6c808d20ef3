/// What the program says to people: English as it stands in the source, with what is put into it.
///
/// The English is a string literal, so that a message is written where it is used and only there; each interpolation
/// becomes an argument. Other languages have their words by the English with its places: `source says {0}, target says
/// {1}` ([gettext](https://www.gnu.org/software/gettext/manual/) works so). What a language has no words for stays
/// English.
public struct Wording: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The English, with `{0}`, `{1}`, ... for the arguments.
  package let template: String
  let arguments: [Argument]

  /// What is put into a place.
  enum Argument: Hashable, Sendable {
    /// The same in all languages: words of a text, a number.
    case text(String)
    /// Itself to be said in the reader's language.
    case wording(Wording)
  }

  /// Words that are the same in all languages.
  public init(verbatim text: String) { (template, arguments) = ("{0}", [.text(text)]) }

  /// Words without arguments.
  public init(stringLiteral text: String) { (template, arguments) = (text, []) }

  /// Words with arguments.
  public init(stringInterpolation words: Interpolation) { (template, arguments) = (words.template, words.arguments) }

  /// Gathers the template and what is put into it.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var template = ""
    fileprivate var arguments: [Argument] = []

    /// Nothing yet.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// English, which other languages say in their words.
    public mutating func appendLiteral(_ literal: String) { template += literal }

    /// Words of a text, which are the same in all languages.
    public mutating func appendInterpolation(_ text: some CustomStringConvertible) { add(.text("\(text)")) }

    /// Words that are said in the reader's language.
    public mutating func appendInterpolation(_ wording: Wording) { add(.wording(wording)) }

    private mutating func add(_ argument: Argument) {
      template += "{\(arguments.count)}"
      arguments.append(argument)
    }
  }

  /// What a reader of that language sees.
  public func text(in language: InterfaceLanguage) -> String {
    var text = ""
    var rest = language.words(for: template)[...]
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"), let place = Int(rest[rest.index(after: open)..<close]),
        arguments.indices.contains(place)
      else {
        text.append(rest.removeFirst())
        continue
      }
      switch arguments[place] {
      case .text(let words): text += words
      case .wording(let wording): text += wording.text(in: language)
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}

/// A language that the program speaks to people in.
public struct InterfaceLanguage: Hashable, Sendable {
  /// The primary language subtag.
  public let code: String

  /// The language that everything is written in.
  public static let english = InterfaceLanguage(code: "en")
  /// Every one that there is.
  public static let all = [english] + LanguageData.all.filter { !$0.wordings.isEmpty }.map { Self(code: $0.code) }

  private init(code: String) { self.code = code }

  /// The language with that primary subtag, if the program speaks it.
  public init?(_ code: some StringProtocol) {
    guard let language = Self.all.first(where: { $0.code == code }) else { return nil }
    self = language
  }

  func words(for template: String) -> String { self == .english ? template : data.wordings[template] ?? template }

  /// What has this language's words for a template; nil where nothing has.
  package func translation(of template: String) -> String? { data.wordings[template] }

  /// Whether so many are one in grammar.
  package func isSingular(_ count: Int) -> Bool { count == 1 || count == 0 && data.countsNoneAsOne }

  /// A number with a decimal point as the language writes it.
  package func decimal(_ number: some StringProtocol) -> String {
    data.typography.decimals == .comma ? String(number.map { $0 == "." ? "," : $0 }) : String(number)
  }

  private var data: LanguageData { .of(code) }
}
