import Bitext
import Files

/// A segment of an XLIFF: a source and, where there is one, its target.
struct XLIFFSegment {
  var source = XLIFFText()
  /// nil where there is no `target`.
  var target: XLIFFText?
}

/// What a unit says, as pairs have it.
struct XLIFFContents {
  /// `id`, or `resname` or `name` where it has one.
  var id: String?
  var segments: [XLIFFSegment] = []
  var notes: [String] = []
  /// `x-align-score`, as `ExchangeFormat.xliff` writes it.
  var confidence: Double?
  /// `x-align-type`.
  var kind: String?
  /// Other metadata, by their types.
  var properties: [(type: String, text: String)] = []
  /// Whether the file says that it is not translated yet, or not to be.
  var isUntranslated = false

  init(_ unit: XLIFFUnit) {
    var scan = XMLScan(unit.xml, 0..<unit.xml.count)
    guard case .start(let tag) = scan.next() else { return }
    id = tag.attribute("name") ?? tag.attribute("resname") ?? tag.attribute("id")
    isUntranslated = unit.isLocked
    let isVersion2 = unit.isVersion2
    // Native forms of codes, by their ids.
    var data: [String: String] = [:]
    if !isVersion2 { segments = [XLIFFSegment()] }
    var isInitial = false
    while let piece = scan.next() {
      guard case .start(let tag) = piece else { continue }
      func text() -> XLIFFText {
        XLIFFText(&scan, of: tag, in: unit.xml, line: unit.textLines[tag.range.lowerBound] ?? unit.line, data: data)
      }
      switch tag.localName {
      // Translations of something like it, not of this.
      case "alt-trans", "matches", "glossary", "bin-source", "bin-target", "phase-group": scan.skip(tag)
      case "segment" where isVersion2:
        segments.append(XLIFFSegment())
        isInitial = tag.attribute("state") == "initial"
      case "ignorable" where isVersion2: scan.skip(tag)
      case "data": if let id = tag.attribute("id") { data[id] = text().text }
      case "note":
        let note = text().text
        if !note.isEmpty { notes.append(note) }
      case "meta":
        let value = text().text
        switch tag.attribute("type") {
        case "x-align-score": confidence = Double(value)
        case "x-align-type": kind = value
        case let type: if let type, !value.isEmpty { properties.append((type, value)) }
        }
      case "source" where !segments.isEmpty: segments[segments.count - 1].source = text()
      // The same text with segments marked.
      case "seg-source" where !segments.isEmpty: segments[segments.count - 1].source.marked = text().marked
      case "target" where !segments.isEmpty:
        if let state = tag.attribute("state"), XLIFFUnit.untranslatedStates.contains(state) { isUntranslated = true }
        let target = text()
        // As `XLIFFUnit.gaps` has it.
        guard !(isVersion2 && isInitial && target.text == segments[segments.count - 1].source.text) else { continue }
        segments[segments.count - 1].target = target
      default: break
      }
    }
  }
}
