import CLibXML2

/// What leads to a note, or back from it, in a page or a book.
enum NoteLink {
  /// The mark in the text, or the one before the note itself.
  case reference
  /// An arrow or a sign for the eye, such as the one back from a note.
  case way

  /// What an element is that holds what was added to `run` since `place`; nil for any other.
  init?(_ node: xmlNodePtr, _ name: String, _ run: CodedRun, since place: CodedRun.Place) {
    guard ["a", "sup", "span", "small"].contains(name) else { return nil }
    let roles = ["role", "epub:type", "class"].flatMap {
      attribute($0, of: node)?.lowercased().split(separator: " ") ?? []
    }
    if roles.contains(where: { backRoles.contains(String($0)) }) || attribute("data-footnote-backref", of: node) != nil
    {
      self = .way
      return
    }
    let text = run.text(since: place)
    let isTaken = text.allSatisfy(\.isWhitespace) && run.holds(.note, since: place)
    let address = name == "a" ? attribute("href", of: node) : nil
    let target = address.flatMap { address in
      address.firstIndex(of: "#").map { address[address.index(after: $0)...].lowercased() }
    }
    if isTaken || isNoteMark(text) && roles.contains(where: { referenceRoles.contains(String($0)) }) {
      self = .reference
      return
    }
    guard let target else { return nil }
    let isRaised = run.isOpen(.superscript) || run.holds(.superscript, since: place)
    let isNamed = ["fn", "ftn", "note", "edn", "cite"].contains { target.contains($0) }
    let isApart = run.text(before: place).last.map { !$0.isWhitespace } ?? true || text.first == "["
    if isNoteMark(text), isRaised || isNamed && isApart {
      self = .reference
    } else if address?.first == "#", !text.isEmpty, !text.contains(where: { $0.isLetter || $0.isNumber }),
      !run.holds(.image, since: place)
    {
      // A sign at a heading that leads to itself, or an arrow to the top of the page.
      self = .way
    } else {
      return nil
    }
  }
}

/// What pandoc, GitHub, Kramdown and others give links back from notes.
private let backRoles: Set<String> = [
  "doc-backlink", "backlink", "footnote-back", "footnote-backref", "data-footnote-backref", "reversefootnote",
  "footnote-return", "footnote-backlink",
]

/// What they and office programs give marks of notes.
private let referenceRoles: Set<String> = [
  "doc-noteref", "noteref", "footnote-ref", "footnoteref", "footnote-reference", "footnote", "endnote", "reference",
  "sdfootnoteanc", "sdendnoteanc", "sdfootnotesym", "sdendnotesym", "msofootnotereference", "msoendnotereference",
  "footnote_reference", "endnote-ref", "fn-ref",
]
