import Formats

/// What the grammar of TMX 1.4 has against a stretch of XML, in words, with the place.
///
/// - Parameter open: the elements that the stretch stands in, outermost first.
func violations(in xml: [UInt8], _ range: Range<Int>, inside open: [String] = []) -> [(place: Int, words: String)] {
  var found: [(place: Int, words: String)] = []
  var scan = XMLScan(xml, range)
  // Each open element's name and the kinds of children that it has had.
  var stack = open.map { (name: $0, children: [String]()) }
  while let piece = scan.next() {
    switch piece {
    case .text(let text):
      guard xml[text].contains(where: { $0 > 0x20 }) else { continue }
      if let parent = stack.last, let element = TMXGrammar.elements[parent.name], !element.holdsText {
        found.append((text.lowerBound, "text inside <\(parent.name)>"))
      }
    case .end(let tag):
      if let (name, children) = stack.popLast() { found += missing(name, children).map { (tag.range.lowerBound, $0) } }
    case .start(let tag):
      let (name, place) = (String(decoding: xml[tag.name], as: UTF8.self), tag.range.lowerBound)
      if let parent = stack.last {
        if let words = complaint(about: name, in: parent.name, after: parent.children) {
          found.append((place, words))
        }
        // Two are enough to know the order by, and a body has millions of children.
        if parent.children.last != name { stack[stack.count - 1].children.append(name) }
        if name == "seg", parent.children.contains("seg") { found.append((place, "a second <seg> in a <tuv>")) }
      }
      found += complaints(name, tag.attributes, xml).map { (place, $0) }
      if tag.isEmpty { found += missing(name, []).map { (place, $0) } } else { stack.append((name, [])) }
    }
  }
  return found
}

private func complaint(about name: String, in parent: String, after children: [String]) -> String? {
  guard let element = TMXGrammar.elements[parent] else { return nil }
  guard TMXGrammar.elements[name] != nil else { return "<\(name)> is not an element of TMX" }
  guard element.children.contains(name) else { return "<\(name)> inside <\(parent)>" }
  if name == "prop" || name == "note", let last = ["tuv", "seg"].first(where: children.contains) {
    return "<\(name)> behind <\(last)>"
  }
  if parent == "tmx", name == "header", !children.isEmpty { return "<header> must come first, and once" }
  if parent == "tmx", name == "body", children.contains("body") { return "a second <body>" }
  return nil
}

private func missing(_ name: String, _ children: [String]) -> [String] {
  switch name {
  case "tu": children.contains("tuv") ? [] : ["a <tu> without <tuv>"]
  case "tuv": children.contains("seg") ? [] : ["a <tuv> without <seg>"]
  case "ude": children.contains("map") ? [] : ["a <ude> without <map>"]
  case "tmx": ["header", "body"].filter { !children.contains($0) }.map { "no <\($0)>" }
  default: []
  }
}

private func complaints(
  _ name: String, _ attributes: [(name: String, value: Range<Int>)], _ xml: [UInt8]
) -> [String] {
  guard let element = TMXGrammar.elements[name] else { return [] }
  var found: [String] = []
  let names = Set(attributes.map(\.name))
  for missing in element.required.subtracting(names).sorted() {
    // An older TMX says it by `lang`.
    let older = missing == "xml:lang" && !names.contains("lang") ? " or lang" : ""
    found.append("<\(name)> without \(missing)\(older)")
  }
  for (attribute, value) in attributes {
    if attribute.hasPrefix("xmlns") { continue }
    if !element.required.contains(attribute), !element.optional.contains(attribute) {
      found.append("<\(name)> has no attribute \(attribute)")
    } else if let allowed = element.values[attribute],
      case let text = String(decoding: xml[value], as: UTF8.self), !allowed.contains(text)
    {
      found.append("\(attribute)=\"\(text)\" is not one of \(allowed.sorted().joined(separator: ", "))")
    }
  }
  return found
}
