import Bitext
import Files

/// The text of a `source` or `target`.
struct XLIFFText {
  /// With inline codes as their native form, else numbered: `<1>`, `</1>`, `<1/>`.
  var text = ""
  /// The codes whose native forms stand in it.
  var codes: [InlineCode] = []
  /// The line of the file that it starts on.
  var line = 0
  /// Of XLIFF 1.2: the segments that the tool has marked, by their `mid`.
  var marked: [(id: String, text: CodedText)] = []
}

extension XLIFFText {
  /// Reads to the end of the element that has just started.
  ///
  /// - Parameters:
  ///   - line: that the text starts on.
  ///   - data: native forms of codes by their ids.
  init(_ scan: inout XMLScan, of element: XMLTag, in xml: [UInt8], line: Int, data: [String: String]) {
    self.line = line
    guard !element.isEmpty else { return }
    // Elements open inside of this one, itself included.
    var depth = 1
    var reading = CodedTextReading()
    // Elements to close with something: by depth, what it is.
    var open: [(depth: Int, end: String)] = []
    // A code of XLIFF 1.2 whose native form is being read.
    var native: (depth: Int, start: Int, code: XLIFFInlineCode)?
    var segment: (depth: Int, id: String, start: Int, codes: Int)?
    var marked: [(id: String, text: CodedText)] = []
    func finish(_ segment: (depth: Int, id: String, start: Int, codes: Int)) {
      let range = segment.start..<reading.text.utf8.count
      let text = String(decoding: reading.text.utf8.dropFirst(segment.start), as: UTF8.self)
      let inside = Formats.codes(Array(reading.codes.dropFirst(segment.codes)), inside: range)
      marked.append((segment.id, CodedText(text: text, codes: inside)))
    }
    while depth > 0, let piece = scan.next() {
      switch piece {
      case .text(let range): reading.add(unescaped(xml[range]))
      case .start(let tag):
        defer { if !tag.isEmpty { depth += 1 } }
        guard native == nil else { continue }
        let id = tag.attribute("id") ?? tag.attribute("mid") ?? ""
        switch tag.localName {
        case "g", "pc":
          let start = tag.attribute("dataRefStart").flatMap { data[$0] } ?? "<\(id)>"
          let end = tag.attribute("dataRefEnd").flatMap { data[$0] } ?? "</\(id)>"
          let name = "depth \(depth)"
          reading.add(.start, start, named: name)
          if tag.isEmpty { reading.add(.end, end, named: name) } else { open.append((depth, end)) }
        case "cp":
          if let hex = tag.attribute("hex"), let value = UInt32(hex, radix: 16), let scalar = Unicode.Scalar(value) {
            reading.add(String(Character(scalar)))
          }
        case "mrk" where tag.attribute("mtype") == "seg" && segment == nil:
          let mark = (depth, tag.attribute("mid") ?? "", reading.text.utf8.count, reading.codes.count)
          if tag.isEmpty { finish(mark) } else { segment = mark }
        default:
          guard let code = XLIFFInlineCode(tag, id: id, data: data) else { continue }
          if tag.isEmpty {
            reading.add(code.role, code.form, named: code.name)
          } else {
            native = (depth, reading.text.utf8.count, code)
          }
        }
      case .end:
        depth -= 1
        if let (nativeDepth, start, code) = native {
          guard nativeDepth == depth else { continue }
          if reading.text.utf8.count == start { reading.add(code.form) }
          reading.finish(code.role, from: start, named: code.name)
          native = nil
        } else if let last = open.last, last.depth == depth {
          reading.add(.end, last.end, named: "depth \(depth)")
          open.removeLast()
        } else if let mark = segment, mark.depth == depth {
          finish(mark)
          segment = nil
        }
      }
    }
    (text, codes, self.marked) = (reading.text, reading.codes, marked)
  }
}

/// An element of XLIFF that stands for one code.
private struct XLIFFInlineCode {
  let role: InlineCode.Role
  /// What ties an end to its start.
  let name: String
  /// Its native form where the file tells it by reference, else what editors show: `<1>`, `</1>`, `<1/>`.
  let form: String

  /// nil where the element is no code; `data` are native forms by their ids.
  init?(_ tag: XMLTag, id: String, data: [String: String]) {
    let standIn: String
    switch tag.localName {
    case "bpt", "bx", "sc": (role, standIn) = (.start, "<\(id)>")
    case "ept", "ex", "ec": (role, standIn) = (.end, "</\(id)>")
    case "it": (role, standIn) = (tag.attribute("pos") == "close" ? .end : .start, "<\(id)/>")
    case "x", "ph": (role, standIn) = (.single, "<\(id)/>")
    default: return nil
    }
    name = tag.attribute("rid") ?? tag.attribute("startRef") ?? id
    form = tag.attribute("dataRef").flatMap { data[$0] } ?? standIn
  }
}
