import CLibXML2

/// The name of an element with its prefix, as the file writes it.
func name(of node: xmlNodePtr) -> String {
  let name = node.pointee.name.map { String(cString: $0) } ?? ""
  return node.pointee.ns?.pointee.prefix.map { "\(String(cString: $0)):\(name)" } ?? name
}

/// What an attribute holds, whose name is given without its prefix; nil where there is none.
func attribute(_ name: String, of node: xmlNodePtr) -> String? {
  var attribute = node.pointee.properties
  while let next = attribute {
    if let found = next.pointee.name, String(cString: found) == name { return value(of: next) }
    attribute = next.pointee.next
  }
  return nil
}

/// What an attribute holds.
func value(of attribute: xmlAttrPtr) -> String {
  attribute.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
}

/// The elements in `parent`, in order.
func elements(in parent: xmlNodePtr) -> [xmlNodePtr] {
  var found: [xmlNodePtr] = []
  var next = parent.pointee.children
  while let node = next {
    if node.pointee.type == XML_ELEMENT_NODE { found.append(node) }
    next = node.pointee.next
  }
  return found
}
