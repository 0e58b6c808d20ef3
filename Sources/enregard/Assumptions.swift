import Bitext
import Documents
import Files
import ICU
import Workflows

/// What was assumed about an input, for the user to object to: one line, and another when a guess is weak.
func assumptions(of input: DocumentInput) -> [String] {
  let document = input.text.document
  var lines = [
    "\(shownName(document)): \(languageWords(input)); \(input.encoding.map { encodingWords($0) + "; " } ?? "")"
      + "\(layoutWords(input.layout, document.positions)); \(counted(document.blocks.count, "block")), \(counted(input.text.segments.count, "segment"))\(leftOutWords(input.leftOut))"
  ]
  if let other = input.otherLanguage {
    let name = LanguageTag.displayName(other.tag, in: "en")
    lines.append(
      "warning: \(shownName(document)): its text seems to be \(name) (\(other.tag)), not \(languageWords(input)); "
        + "is it the right file?")
  }
  if case .guessed(let confidence)? = input.encoding?.origin, confidence < 50 {
    lines.append(
      "warning: \(shownName(document)): the encoding is a weak guess; if letters look wrong, give --encoding")
  }
  if case .text(isReliable: false) = input.languageOrigin {
    lines.append(
      "warning: \(shownName(document)): the language is a weak guess; if it is wrong, name it with an option")
  }
  return lines
}

/// The same of a file of pairs.
func assumptions(of batches: PairBatches) -> [String] {
  let (source, target) = batches.sides
  let format = batches.format.map { "\($0.name); " } ?? ""
  let encoding = batches.encoding.map { "; \($0.name)" } ?? ""
  var lines = ["\(shownName(batches.name)): \(format)\(languageWords(source)) to \(languageWords(target))\(encoding)"]
  if let one = source.language, one == target.language {
    lines.append("warning: both sides seem to be \(one.tag); if they are not, give --from and --to")
  } else if source.language != nil, target.language != nil, !source.isSure || !target.isSure {
    lines.append("warning: the languages are a weak guess; if one is wrong, give --from and --to")
  }
  return lines
}

/// What to say of a file of pairs at its end.
func remarks(on batches: PairBatches) -> [String] {
  guard batches.unpaired > 0 else { return [] }
  return ["\(batches.name): \(counted(batches.unpaired, "unit")) without a text in both languages skipped"]
}

private func languageWords(_ side: PairBatches.Side) -> String {
  guard let language = side.language else { return "language unknown" }
  let name = LanguageTag.displayName(language.tag, in: "en")
  return switch side.origin {
  case .given, .unknown, .fileName: "\(name) (\(language.tag))"
  case .declared: "\(name) (\(language.tag), stated in the file)"
  case .text: "\(name) (\(language.tag), detected from the text)"
  }
}

private func languageWords(_ input: DocumentInput) -> String {
  guard let language = input.text.document.language else { return "language unknown" }
  let name = LanguageTag.displayName(language.tag, in: "en")
  switch input.languageOrigin {
  case .given, .unknown: return "\(name) (\(language.tag))"
  case .fileName: return "\(name) (\(language.tag), from the file's name)"
  case .declared: return "\(name) (\(language.tag), as declared)"
  case .text: return "\(name) (\(language.tag), detected from the text)"
  }
}

private func encodingWords(_ encoding: Encoding) -> String {
  switch encoding.origin {
  case .given, .valid: encoding.name
  case .declared: "\(encoding.name) (as declared)"
  case .byteOrderMark: "\(encoding.name) (from its byte order mark)"
  case .guessed: "\(encoding.name) (guessed)"
  }
}

private func layoutWords(_ layout: Layout, _ positions: Document.Positions) -> String {
  switch layout {
  case .blankLines: "blank lines between blocks"
  case .lines: "one block a line"
  case .segmented: "one segment a line"
  case .marked(let format):
    switch positions {
    case .text, .lines: format
    case .pages: "\(format), by page"
    case .blocks: "\(format), by paragraph"
    }
  }
}

/// `; left out: 2 scripts, 1 comment`
private func leftOutWords(_ leftOut: UnreadParts) -> String {
  let parts = UnreadParts.Kind.allCases.compactMap { kind in leftOut.counts[kind].map { counted($0, kind) } }
  return parts.isEmpty ? "" : "; left out: " + parts.joined(separator: ", ")
}

private func counted(_ count: Int, _ kind: UnreadParts.Kind) -> String {
  switch kind {
  case .hidden: counted(count, "hidden part")
  case .deletion: counted(count, "deletion")
  case .comment: counted(count, "comment")
  case .script: counted(count, "script")
  case .navigation: counted(count, "part for navigation", plural: "parts for navigation")
  case .formula: counted(count, "formula")
  case .drawing: counted(count, "drawing")
  case .embedding: counted(count, "embedded object")
  case .label: counted(count, "label")
  case .otherLanguage: counted(count, "block in another language", plural: "blocks in another language")
  case .margin: counted(count, "page header or footer", plural: "page headers and footers")
  case .markup: counted(count, "piece of raw markup", plural: "pieces of raw markup")
  }
}

/// What messages call a document: its path, or standard input.
func shownName(_ document: Document) -> String { shownName(document.name) }

/// What messages call the file at `path`.
func shownName(_ path: String) -> String { path == "-" ? "standard input" : path }

/// `1 block`, `2 blocks`.
func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
