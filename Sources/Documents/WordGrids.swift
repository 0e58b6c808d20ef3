import CLibXML2

/// Gives a table of Word the grid that pandoc wants: it passes over cells that stand beyond the last column, and tables
/// with a column whose width is not stated. Word and LibreOffice show them; programs often leave the grid out.
///
/// - Returns: whether something had to be added.
func completeGrid(of table: xmlNodePtr) -> Bool {
  var isChanged = false
  var grid = elements(in: table).first { name(of: $0) == "w:tblGrid" }
  if grid == nil, let first = table.pointee.children, let added = xmlNewNode(table.pointee.ns, "tblGrid") {
    xmlAddPrevSibling(first, added)
    (grid, isChanged) = (added, true)
  }
  guard let grid else { return isChanged }
  var count = 0
  for column in elements(in: grid) where name(of: column) == "w:gridCol" {
    count += 1
    guard attribute("w", of: column) == nil else { continue }
    xmlNewNsProp(column, table.pointee.ns, "w", columnWidth)
    isChanged = true
  }
  // More than any program can show.
  let wanted = min(columns(in: table), 1_000)
  while count < wanted, let column = xmlNewChild(grid, table.pointee.ns, "gridCol", nil) {
    xmlNewNsProp(column, table.pointee.ns, "w", columnWidth)
    (count, isChanged) = (count + 1, true)
  }
  return isChanged
}

/// In twentieths of a point; nothing is made of it.
private let columnWidth = "1000"

/// How many columns the widest row takes.
private func columns(in parent: xmlNodePtr) -> Int {
  var most = 0
  for node in elements(in: parent) {
    switch name(of: node) {
    case "w:tr": most = max(most, width(of: node))
    case "w:sdt", "w:sdtContent": most = max(most, columns(in: node))
    default: break
    }
  }
  return most
}

/// How many columns a row takes, or a group of its cells.
private func width(of row: xmlNodePtr) -> Int {
  var width = 0
  for node in elements(in: row) {
    switch name(of: node) {
    case "w:tc":
      let properties = elements(in: node).first { name(of: $0) == "w:tcPr" }
      width += number("w:gridSpan", in: properties) ?? 1
    case "w:trPr": width += (number("w:gridBefore", in: node) ?? 0) + (number("w:gridAfter", in: node) ?? 0)
    case "w:sdt", "w:sdtContent": width += Documents.width(of: node)
    default: break
    }
    width = min(width, 1_000)
  }
  return width
}

private func number(_ property: String, in properties: xmlNodePtr?) -> Int? {
  guard let properties, let element = elements(in: properties).first(where: { name(of: $0) == property }) else {
    return nil
  }
  return attribute("val", of: element).flatMap(Int.init).map { max(0, min($0, 1_000)) }
}
