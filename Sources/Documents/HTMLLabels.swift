import CLibXML2

/// Elements of forms, which stand in a text without being part of it.
let controls: Set<String> = ["button", "select", "datalist", "textarea", "input"]

/// What an element says beside the text: the text for a picture, a tip, what a field that is empty shows, and the words of
/// buttons and options.
func labels(of node: xmlNodePtr, _ name: String) -> [String] {
  var found: [String] = []
  func take(_ label: String?) {
    guard let label = label.map(words), label.contains(where: \.isLetter), !isFileName(label) else { return }
    found.append(label)
  }
  switch name {
  case "button", "textarea": take(text(of: node))
  case "select", "datalist": options(in: node).forEach(take)
  case "input":
    let type = attribute("type", of: node)?.lowercased()
    if ["submit", "reset", "button"].contains(type) { take(attribute("value", of: node)) }
  default: break
  }
  for attribute in ["alt", "title", "placeholder", "aria-label"] {
    take(Documents.attribute(attribute, of: node))
  }
  return found
}

/// The words of the options in a list, and of the groups that they are in.
private func options(in list: xmlNodePtr) -> [String] {
  elements(in: list).flatMap { node in
    let label = attribute("label", of: node)
    switch name(of: node) {
    case "optgroup": return (label.map { [$0] } ?? []) + options(in: node)
    case "option": return [label ?? text(of: node)]
    default: return options(in: node)
    }
  }
}

/// All text in an element that is not left out of pages.
private func text(of node: xmlNodePtr) -> String {
  var text = ""
  var next = node.pointee.children
  while let child = next {
    next = child.pointee.next
    switch child.pointee.type {
    case XML_TEXT_NODE: text += child.pointee.content.map { String(cString: $0) } ?? ""
    case XML_ELEMENT_NODE where !["script", "style", "svg", "template", "rt", "rp"].contains(name(of: child)):
      text += Documents.text(of: child)
    default: break
    }
  }
  return text
}

/// With single spaces between the words.
private func words(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

/// Whether it is what programs give a picture for want of words, such as `figure1.png`.
private func isFileName(_ label: String) -> Bool {
  guard !label.contains(" "), let dot = label.lastIndex(of: ".") else { return false }
  return ["png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "tif", "tiff", "avif", "emf", "wmf"]
    .contains(label[label.index(after: dot)...].lowercased())
}

/// As labels are looked for in texts.
func folded(_ text: String) -> String { words(text).lowercased() }
