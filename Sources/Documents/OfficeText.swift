/// Brings text that pandoc's readers of Word and OpenDocument pass over to where they find it.
///
/// Pandoc 2.17 and 3 lose without a word: of OpenDocument sections, header rows and groups of rows, lists and tables in
/// cells, text boxes and shapes, fields and ruby; of Word text boxes, simple fields, custom XML and ruby. Their
/// contents are taken out of what is around them, those of boxes behind the paragraph that they hang on.
///
/// Whatever is odd is left as it is, for pandoc to judge. Linear.
func withTextWherePandocLooks(_ archive: [UInt8], format: String) -> [UInt8] {
  guard let rules = OfficeRules.of[format], var zip = ZipArchive(archive) else { return archive }
  var isChanged = false
  for index in zip.entries.indices where rules.parts.contains(String(decoding: zip.entries[index].name, as: UTF8.self))
  {
    guard let markup = zip.contents(of: zip.entries[index], limit: 256 << 20) else { continue }
    var rewriting = OfficeRewriting(rules)
    guard let rewritten = rewriting.run(on: markup), rewriting.isChanged else { continue }
    zip.replace(index, with: rewritten)
    isChanged = true
  }
  return isChanged ? zip.bytes : archive
}

/// What is done with elements, by their names as office programs write them.
private struct OfficeRules {
  /// Files in the archive that hold text.
  var parts: Set<String>
  var paragraphs: Set<String>
  /// Their contents go behind the paragraph around them.
  var lifted: Set<String>
  /// What boxes stand in where no paragraph is around them.
  var frames: Set<String> = []
  /// Their tags go, their contents stay.
  var unwrapped: Set<String>
  /// They go with their contents.
  var dropped: Set<String>
  /// Left as they are with all that is in them.
  var untouched: Set<String> = []
  /// Their tags become others.
  var replaced: [String: (open: String, close: String)] = [:]
  var cell = ""
  /// Their tags go inside of cells.
  var unwrappedInCells: Set<String> = []

  static let of: [String: OfficeRules] = ["odt": openDocument, "docx": word]

  private static let openDocument = OfficeRules(
    parts: ["content.xml"], paragraphs: ["text:p", "text:h"],
    lifted: [
      "draw:text-box", "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:circle", "draw:polygon", "draw:path",
      "draw:caption",
    ],
    frames: ["draw:frame", "draw:g", "draw:a"],
    unwrapped: [
      "text:section", "table:table-header-rows", "table:table-rows", "table:table-row-group", "text:numbered-paragraph",
      "text:meta", "text:meta-field", "text:ruby", "text:ruby-base", "text:title", "text:subject", "text:date",
      "text:time", "text:user-field-get", "text:user-defined", "text:variable-get", "text:variable-set", "text:chapter",
      "text:author-name", "text:creator", "text:text-input", "text:placeholder", "text:conditional-text",
      "text:expression", "text:database-display", "text:drop-down",
    ],
    dropped: ["text:ruby-text"], untouched: ["text:tracked-changes", "office:annotation", "text:table-of-content"],
    cell: "table:table-cell",
    unwrappedInCells: [
      "text:list", "text:list-item", "text:list-header", "table:table", "table:table-row", "table:table-cell",
      "table:covered-table-cell", "table:table-column", "table:table-columns", "table:table-header-columns",
    ])

  private static let word = OfficeRules(
    parts: ["word/document.xml", "word/document2.xml", "word/footnotes.xml", "word/endnotes.xml"], paragraphs: ["w:p"],
    lifted: ["w:txbxContent"],
    unwrapped: ["w:customXml", "w:fldSimple", "w:bdo", "w:dir", "w:rubyBase"],
    dropped: ["w:customXmlPr", "w:rt", "w:rubyPr"],
    // What stands in it stands before it in a newer form.
    untouched: ["mc:Fallback"],
    // It is in a run, and so are its parts.
    replaced: ["w:ruby": ("</w:r>", "<w:r>")])
}

/// One run over a part's XML.
private struct OfficeRewriting {
  private(set) var isChanged = false
  private let rules: OfficeRules
  /// The innermost box's, whose contents are being gathered, last.
  private var levels = [Level()]
  private var cells = 0

  private struct Level {
    var output: [UInt8] = []
    /// Of each open paragraph, what goes behind it.
    var paragraphs: [[UInt8]] = []
    var frames = 0
    /// What goes behind the frame at hand.
    var behindFrame: [UInt8] = []
  }

  init(_ rules: OfficeRules) { self.rules = rules }

  /// The XML anew; nil where its tags don't answer each other.
  mutating func run(on markup: [UInt8]) -> [UInt8]? {
    levels[0].output.reserveCapacity(markup.count)
    let scanner = TagScanner(markup)
    var place = 0
    while let tag = scanner.tag(from: place) {
      append(markup[place..<tag.range.lowerBound])
      place = tag.range.upperBound
      if rules.dropped.contains(tag.name) || rules.untouched.contains(tag.name) {
        guard tag.kind != .closing, let end = scanner.end(of: tag) else { return nil }
        if rules.dropped.contains(tag.name) { isChanged = true } else { append(markup[tag.range.lowerBound..<end]) }
        place = end
        continue
      }
      guard take(tag, markup[tag.range]) else { return nil }
    }
    guard levels.count == 1, levels[0].paragraphs.isEmpty else { return nil }
    append(markup[place...])
    return levels[0].output
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) { levels[levels.count - 1].output += bytes }

  /// - Returns: false where the tag has no partner.
  private mutating func take(_ tag: TagScanner.Tag, _ bytes: ArraySlice<UInt8>) -> Bool {
    let isInCell = cells > (tag.name == rules.cell && tag.kind == .closing ? 1 : 0)
    if tag.name == rules.cell { cells += tag.kind == .opening ? 1 : tag.kind == .closing ? -1 : 0 }
    if rules.unwrapped.contains(tag.name) || isInCell && rules.unwrappedInCells.contains(tag.name) {
      isChanged = true
      return true
    }
    if let other = rules.replaced[tag.name] {
      isChanged = true
      if tag.kind != .alone { append(Array((tag.kind == .opening ? other.open : other.close).utf8)[...]) }
      return true
    }
    if tag.kind == .alone {
      append(bytes)
      return true
    }
    if rules.lifted.contains(tag.name) { return lift(tag, bytes) }
    if rules.paragraphs.contains(tag.name) { return paragraph(tag, bytes, isInCell: isInCell) }
    append(bytes)
    if rules.frames.contains(tag.name) { frame(tag) }
    return true
  }

  private mutating func lift(_ tag: TagScanner.Tag, _ bytes: ArraySlice<UInt8>) -> Bool {
    append(bytes)
    if tag.kind == .opening {
      levels.append(Level())
      return true
    }
    guard levels.count > 1, let box = levels.popLast(), box.paragraphs.isEmpty else { return false }
    isChanged = true
    // The closing tag was written into the box.
    let contents = box.output.dropLast(bytes.count)
    append(bytes)
    let level = levels.count - 1
    if let last = levels[level].paragraphs.indices.last {
      levels[level].paragraphs[last] += contents
    } else if levels[level].frames > 0 {
      levels[level].behindFrame += contents
    } else {
      append(contents)
    }
    return true
  }

  private mutating func paragraph(_ tag: TagScanner.Tag, _ bytes: ArraySlice<UInt8>, isInCell: Bool) -> Bool {
    let level = levels.count - 1
    // In a cell of OpenDocument pandoc looks for paragraphs alone.
    let isHeading = isInCell && tag.name == "text:h"
    if tag.kind == .opening {
      append(isHeading ? Array("<text:p>".utf8)[...] : bytes)
      levels[level].paragraphs.append([])
      return true
    }
    guard let behind = levels[level].paragraphs.popLast() else { return false }
    append(isHeading ? Array("</text:p>".utf8)[...] : bytes)
    append(behind[...])
    return true
  }

  private mutating func frame(_ tag: TagScanner.Tag) {
    let level = levels.count - 1
    levels[level].frames += tag.kind == .opening ? 1 : -1
    if levels[level].frames == 0 {
      append(levels[level].behindFrame[...])
      levels[level].behindFrame = []
    }
  }
}
