import Bitext
import Documents
import Files
import ICU

/// What was taken for granted about an input, for the user to object to: one line, and another when a guess is weak.
func assumptions(of input: Input) -> [String] {
  let document = input.text.document
  var lines = [
    "\(shownName(document)): \(languageWords(input)); \(input.encoding.map { encodingWords($0) + "; " } ?? "")"
      + "\(layoutWords(input.layout, document.positions)); \(counted(document.blocks.count, "block")), \(counted(input.text.segments.count, "segment"))"
  ]
  if let other = input.otherLanguage {
    let name = LanguageTag.displayName(other.tag, in: "en")
    lines.append(
      "warning: \(shownName(document)): its text looks \(name) (\(other.tag)), not \(languageWords(input)): "
        + "is it the right file?")
  }
  if case .guessed(let confidence)? = input.encoding?.origin, confidence < 50 {
    lines.append(
      "warning: \(shownName(document)): the encoding is a weak guess; if letters look wrong, give --encoding")
  }
  if case .text(isReliable: false) = input.languageOrigin {
    lines.append("warning: \(shownName(document)): the language is a weak guess; if it is wrong, say which it is")
  }
  return lines
}

private func languageWords(_ input: Input) -> String {
  guard let language = input.text.document.language else { return "language unknown" }
  let name = LanguageTag.displayName(language.tag, in: "en")
  switch input.languageOrigin {
  case .given, .unknown: return "\(name) (\(language.tag))"
  case .fileName: return "\(name) (\(language.tag), by the file's name)"
  case .declared: return "\(name) (\(language.tag), as it says)"
  case .text: return "\(name) (\(language.tag), by the text)"
  }
}

private func encodingWords(_ encoding: Encoding) -> String {
  switch encoding.origin {
  case .given, .valid: encoding.name
  case .declared: "\(encoding.name) (as it says)"
  case .byteOrderMark: "\(encoding.name) (by its mark)"
  case .guessed: "\(encoding.name) (guessed)"
  }
}

private func layoutWords(_ layout: Layout, _ positions: Document.Positions) -> String {
  switch layout {
  case .blankLines: "blank lines between blocks"
  case .lines: "a block a line"
  case .segmented: "a segment a line"
  case .marked(let format):
    switch positions {
    case .text, .lines: format
    case .pages: "\(format), places are pages"
    case .blocks: "\(format), places are paragraphs"
    }
  }
}

/// What messages call a document: its path, or standard input.
func shownName(_ document: Document) -> String {
  document.name == "-" ? "standard input" : document.name
}

/// `1 block`, `2 blocks`.
func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
