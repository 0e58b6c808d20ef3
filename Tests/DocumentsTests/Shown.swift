import Bitext
import Documents
import Testing

/// A document's blocks, such as `h1 Title`, `li One`, `td A`, `cap Figure`, or the text alone of a paragraph.
func shown(_ document: Document) -> [String] {
  document.blocks.map { block in
    let mark =
      switch block.kind {
      case .heading(let level): "h\(level) "
      case .listItem: "li "
      case .cell: "td "
      case .caption: "cap "
      case .label: "label "
      case .paragraph: ""
      }
    return mark + document.text(in: block.range)
  }
}

/// What is read of a file of that name.
func blocks(_ text: String, named name: String, language: String? = nil) throws -> [String] {
  let options = ReadingOptions(language: language.map(Language.init(canonical:)))
  return shown(try readDocument(named: name, bytes: Array(text.utf8), options: options).document)
}
