import CLibXML2
import Files

/// Where an office file has what stands at the top and the foot of its pages, which pandoc does not read.
struct OfficeMargins {
  /// What the names of the files in the archive start with.
  var parts: [String]
  var headers: Set<String>
  var footers: Set<String>
  /// What stands last in the text, if it is there, and is none.
  var end: String?
  /// What in them refers to lists that the main text does not share: their tags go.
  var unwrapped: Set<String>
  /// And what goes, once boxes are taken out of it.
  var hollow: Set<String>
}

extension OfficeTree {
  /// Puts what stands at the top of pages before the text, and what stands at their foot behind it: each paragraph once,
  /// however many pages, first pages and even pages have it, and nothing that has no letters, such as a page's number.
  func addMargins(of zip: ZipArchive) {
    guard let root = xmlDocGetRootElement(document), let body = descendant(of: root, named: rules.body) else { return }
    var rules = rules
    rules.unwrapped.formUnion(rules.margins.unwrapped)
    rules.hollow = rules.margins.hollow
    let files = zip.files.map(\.name).filter { file in
      file.hasSuffix(".xml") && rules.margins.parts.contains { file.hasPrefix($0.replacing(".xml", with: "")) }
    }
    let start = body.pointee.children
    let end = elements(in: body).last.flatMap { name(of: $0) == rules.margins.end ? $0 : nil }
    var seen: Set<String> = []
    for file in files.sorted(by: { ($0.utf8.count, $0) < ($1.utf8.count, $1) }) {
      guard let markup = zip.contents(of: file, limit: OfficeSize.mostUnpacked), let tree = OfficeTree(markup, rules)
      else { continue }
      tree.rewrite()
      guard let root = xmlDocGetRootElement(tree.document) else { continue }
      for (names, isHeader) in [(rules.margins.headers, true), (rules.margins.footers, false)] {
        for margin in descendants(of: root, named: names) {
          for block in elements(in: margin) {
            let words = words(of: block).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            guard words.contains(where: \.isLetter), seen.insert(words).inserted else { continue }
            insert(copyOf: block, into: body, before: isHeader ? start : end)
          }
        }
      }
    }
  }
}

private func descendant(of node: xmlNodePtr, named wanted: String) -> xmlNodePtr? {
  // It is never deep.
  elements(in: node).first { name(of: $0) == wanted }
    ?? elements(in: node).lazy.filter { name(of: $0) == "office:body" }
    .compactMap { descendant(of: $0, named: wanted) }.first
}

private func descendants(of node: xmlNodePtr, named wanted: Set<String>) -> [xmlNodePtr] {
  if wanted.contains(name(of: node)) { return [node] }
  return elements(in: node).flatMap { descendants(of: $0, named: wanted) }
}

/// The words in an element, without fields' instructions.
private func words(of node: xmlNodePtr) -> String {
  var text = ""
  var next = node.pointee.children
  while let child = next {
    next = child.pointee.next
    if child.pointee.type == XML_TEXT_NODE {
      text += child.pointee.content.map { String(cString: $0) } ?? ""
    } else if child.pointee.type == XML_ELEMENT_NODE, name(of: child) != "w:instrText" {
      text += words(of: child)
    }
  }
  return text
}
