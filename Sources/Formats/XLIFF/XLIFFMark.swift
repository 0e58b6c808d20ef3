/// A segment that a tool has marked in a text of XLIFF 1.x: `<mrk mtype="seg" mid="...">`. Ranges are of the unit's
/// XML, in the form of ``TMXReader``.
struct XLIFFMark: Hashable, Sendable {
  /// `mid`.
  var id: String
  var startTag: Range<Int>
  var content: Range<Int>
  var whole: Range<Int>
}

/// The marked segments of a stretch of XML; marks inside of them are part of their text.
func xliffMarks(in xml: [UInt8], _ range: Range<Int>) -> [XLIFFMark] {
  var found: [XLIFFMark] = []
  var scan = XMLScan(xml, range)
  // The segment that is open, and how many marks are open in it, itself included.
  var open: (id: String, startTag: Range<Int>, depth: Int)?
  while let piece = scan.next() {
    switch piece {
    case .start(let tag):
      guard tag.localName == "mrk" else { continue }
      if open != nil {
        if !tag.isEmpty { open?.depth += 1 }
      } else if tag.attribute("mtype") == "seg", let id = tag.attribute("mid") {
        let end = tag.range.upperBound
        if tag.isEmpty {
          found.append(XLIFFMark(id: id, startTag: tag.range, content: end..<end, whole: tag.range))
        } else {
          open = (id, tag.range, 1)
        }
      }
    case .end(let tag):
      guard tag.localName == "mrk", let mark = open else { continue }
      open?.depth -= 1
      guard mark.depth == 1 else { continue }
      found.append(
        XLIFFMark(
          id: mark.id, startTag: mark.startTag, content: mark.startTag.upperBound..<tag.range.lowerBound,
          whole: mark.startTag.lowerBound..<tag.range.upperBound))
      open = nil
    case .text: break
    }
  }
  return found
}
