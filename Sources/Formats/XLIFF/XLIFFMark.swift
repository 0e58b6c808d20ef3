/// A segment that a tool has marked in a text of XLIFF 1.x: `<mrk mtype="seg" mid="...">`. Ranges are of the unit's XML, in the form of
/// ``TMXReader``.
struct XLIFFMark: Hashable, Sendable {
  /// `mid`, escaped.
  var id: String
  var startTag: Range<Int>
  var content: Range<Int>
  var whole: Range<Int>
}

/// The marked segments of a stretch of XML; marks inside of them are part of their text.
func xliffMarks(in xml: [UInt8], _ range: Range<Int>) -> [XLIFFMark] {
  var found: [XLIFFMark] = []
  var open: (id: String, start: Int, content: Int, depth: Int)?
  var index = range.lowerBound
  while index < range.upperBound, let start = xml[index..<range.upperBound].firstIndex(of: UInt8(ascii: "<")) {
    // Inside of attributes `>` is escaped.
    let end = (xml[start..<range.upperBound].firstIndex(of: UInt8(ascii: ">")) ?? range.upperBound - 1) + 1
    index = end
    let tag = String(decoding: xml[start + 1..<end - 1], as: UTF8.self)
    let isEnd = tag.hasPrefix("/")
    let name = tag.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" }
    guard name == "mrk" || name.hasSuffix(":mrk") else { continue }
    let isEmpty = tag.hasSuffix("/")
    if isEnd {
      open?.depth -= 1
      if let mark = open, mark.depth == 0 {
        found.append(
          XLIFFMark(
            id: mark.id, startTag: mark.start..<mark.content, content: mark.content..<start, whole: mark.start..<end))
        open = nil
      }
    } else if open != nil {
      if !isEmpty { open?.depth += 1 }
    } else if tag.contains(" mtype=\"seg\""), let id = tag.components(before: "\"", after: " mid=\"") {
      if isEmpty {
        found.append(XLIFFMark(id: id, startTag: start..<end, content: end..<end, whole: start..<end))
      } else {
        open = (id, start, end, 1)
      }
    }
  }
  return found
}

extension String {
  /// What stands between the first `start` and the next `end` behind it.
  fileprivate func components(before end: String, after start: String) -> String? {
    guard let from = firstRange(of: start)?.upperBound, let to = self[from...].firstRange(of: end)?.lowerBound else {
      return nil
    }
    return String(self[from..<to])
  }
}
