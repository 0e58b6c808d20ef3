import Bitext
import Files

/// A segment of an XLIFF: a source and, where there is one, its target.
struct XLIFFSegment {
  var source = XLIFFText()
  /// nil where there is no `target`.
  var target: XLIFFText?
}

/// The text of a `source` or `target`.
struct XLIFFText: Hashable {
  /// With inline codes as their native form, else numbered: `<1>`, `</1>`, `<1/>`.
  var text = ""
  /// The codes whose native forms stand in it.
  var codes: [InlineCode] = []
  /// The line of the file that it starts on.
  var line = 0
  /// Of XLIFF 1.2: the segments that the tool has marked, by their `mid`.
  var marked: [(id: String, text: CodedText)] = []

  static func == (one: Self, other: Self) -> Bool { one.text == other.text && one.line == other.line }
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// A `trans-unit` of XLIFF 1.2 or a `unit` of XLIFF 2.
struct XLIFFUnit {
  /// `id`, or `resname` or `name` where it has one.
  var id: String?
  var line: Int
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
  var sourceLanguage: String?
  var targetLanguage: String?
}

/// Reads the units of an XLIFF, 1.0 to 2.1, one by one, in memory that grows with the largest unit only.
final class XLIFFUnits {
  private let nodes: XMLNodes
  private var hasRoot = false
  private var isVersion2 = false
  private var sourceLanguage: String?
  private var targetLanguage: String?

  init(_ stream: FileStream, encoding: String?) throws {
    nodes = try XMLNodes(stream, encoding: encoding)
  }

  /// The next unit; nil at the end of the file.
  func next() throws -> XLIFFUnit? {
    while let kind = try nodes.next() {
      guard kind == .start else { continue }
      let element = nodes.element
      if !hasRoot {
        guard element == "xliff" else { throw nodes.error(.notXLIFF(root: element)) }
        hasRoot = true
        isVersion2 = nodes.attribute("version")?.hasPrefix("2") ?? false
        (sourceLanguage, targetLanguage) = (nodes.attribute("srcLang"), nodes.attribute("trgLang"))
      } else if element == "file", !isVersion2 {
        (sourceLanguage, targetLanguage) = (nodes.attribute("source-language"), nodes.attribute("target-language"))
      } else if element == (isVersion2 ? "unit" : "trans-unit") {
        return try unit()
      }
    }
    return nil
  }

  private func unit() throws -> XLIFFUnit {
    var unit = XLIFFUnit(
      id: nodes.attribute("name") ?? nodes.attribute("resname") ?? nodes.attribute("id"), line: nodes.line)
    (unit.sourceLanguage, unit.targetLanguage) = (sourceLanguage, targetLanguage)
    unit.isUntranslated = nodes.attribute("translate") == "no"
    guard !nodes.isEmptyElement else { return unit }
    let depth = nodes.depth
    var codes: [String: String] = [:]
    var size = 0
    if !isVersion2 { unit.segments = [XLIFFSegment()] }
    while let kind = try nodes.next() {
      if kind == .end, nodes.depth == depth { break }
      guard kind == .start else { continue }
      let element = nodes.element
      switch element {
      // Translations of something like it, not of this.
      case "alt-trans", "matches", "glossary", "bin-source", "bin-target", "phase-group": try skip()
      case "segment" where isVersion2: unit.segments.append(XLIFFSegment())
      case "ignorable" where isVersion2: try skip()
      case "data":
        if let id = nodes.attribute("id") { codes[id] = try text(codes: [:]).text }
      case "note":
        let note = try text(codes: [:]).text
        if !note.isEmpty { unit.notes.append(note) }
      case "meta":
        let type = nodes.attribute("type")
        let value = try text(codes: [:]).text
        switch type {
        case "x-align-score": unit.confidence = Double(value)
        case "x-align-type": unit.kind = value
        default:
          size += value.utf8.count
          if let type, !value.isEmpty { unit.properties.append((type, value)) }
        }
      case "source" where !unit.segments.isEmpty:
        let source = try text(codes: codes)
        size += source.text.utf8.count
        unit.segments[unit.segments.count - 1].source = source
      case "seg-source" where !unit.segments.isEmpty:
        // The same text with segments marked.
        let marked = try text(codes: codes)
        unit.segments[unit.segments.count - 1].source.marked = marked.marked
      case "target" where !unit.segments.isEmpty:
        if let state = nodes.attribute("state"), ["new", "needs-translation"].contains(state) {
          unit.isUntranslated = true
        }
        let target = try text(codes: codes)
        size += target.text.utf8.count
        unit.segments[unit.segments.count - 1].target = target
      default: break
      }
      try nodes.checkUnit(size: size)
    }
    return unit
  }

  private func skip() throws {
    guard !nodes.isEmptyElement else { return }
    let depth = nodes.depth
    while let kind = try nodes.next() {
      if kind == .end, nodes.depth == depth { return }
    }
  }

  /// The text of the element that has just started.
  private func text(codes: [String: String]) throws -> XLIFFText {
    var found = XLIFFText(line: nodes.line)
    guard !nodes.isEmptyElement else { return found }
    let depth = nodes.depth
    var isFirst = true
    var reading = CodedTextReading()
    // Elements to close with something: by depth, what it is.
    var open: [(depth: Int, end: String)] = []
    // A code of XLIFF 1.2 whose native form is being read.
    var native: InlineElement?
    var segment: (depth: Int, id: String, start: Int, codes: Int)?
    func finish(_ segment: (depth: Int, id: String, start: Int, codes: Int)) {
      let range = segment.start..<reading.text.utf8.count
      let text = String(decoding: reading.text.utf8.dropFirst(segment.start), as: UTF8.self)
      let inside = Formats.codes(Array(reading.codes.dropFirst(segment.codes)), inside: range)
      found.marked.append((segment.id, CodedText(text: text, codes: inside)))
    }
    while let kind = try nodes.next() {
      if kind == .end, nodes.depth == depth { break }
      switch kind {
      case .text:
        if isFirst { found.line = nodes.line }
        isFirst = false
        reading.add(nodes.text)
      case .start where native == nil:
        let id = nodes.attribute("id") ?? nodes.attribute("mid") ?? ""
        switch nodes.element {
        case "g", "pc":
          let start = nodes.attribute("dataRefStart").flatMap { codes[$0] } ?? "<\(id)>"
          let end = nodes.attribute("dataRefEnd").flatMap { codes[$0] } ?? "</\(id)>"
          let name = "depth \(nodes.depth)"
          reading.add(.start, start, named: name)
          if nodes.isEmptyElement {
            reading.add(.end, end, named: name)
          } else {
            open.append((nodes.depth, end))
          }
        case "x", "bx", "ex", "sc", "ec", "ph", "bpt", "ept", "it":
          let code = InlineElement(nodes, id: id, start: reading.text.utf8.count, data: codes)
          if nodes.isEmptyElement { reading.add(code.role, code.form, named: code.name) } else { native = code }
        case "cp":
          if let hex = nodes.attribute("hex"), let value = UInt32(hex, radix: 16), let scalar = Unicode.Scalar(value) {
            reading.add(String(Character(scalar)))
          }
        case "mrk" where nodes.attribute("mtype") == "seg" && segment == nil:
          segment = (nodes.depth, nodes.attribute("mid") ?? "", reading.text.utf8.count, reading.codes.count)
          if nodes.isEmptyElement, let marked = segment {
            finish(marked)
            segment = nil
          }
        default: break
        }
      case .end:
        if let code = native {
          guard code.depth == nodes.depth else { break }
          if reading.text.utf8.count == code.start { reading.add(code.form) }
          reading.finish(code.role, from: code.start, named: code.name)
          native = nil
        } else if let last = open.last, last.depth == nodes.depth {
          reading.add(.end, last.end, named: "depth \(nodes.depth)")
          open.removeLast()
        } else if let marked = segment, marked.depth == nodes.depth {
          finish(marked)
          segment = nil
        }
      default: break
      }
      try nodes.checkUnit(size: reading.text.utf8.count)
    }
    (found.text, found.codes) = (reading.text, reading.codes)
    return found
  }
}

/// An element of XLIFF that stands for one code.
private struct InlineElement {
  let depth: Int
  /// UTF-8 offset of its native form in the text.
  let start: Int
  let role: InlineCode.Role
  /// What ties an end to its start.
  let name: String
  /// Its native form where the file tells it by reference, else what editors show: `<1>`, `</1>`, `<1/>`.
  let form: String

  /// The element that has just started; `data` are native forms by their ids.
  init(_ nodes: XMLNodes, id: String, start: Int, data: [String: String]) {
    (depth, self.start) = (nodes.depth, start)
    let standIn: String
    switch nodes.element {
    case "bpt", "bx", "sc": (role, standIn) = (.start, "<\(id)>")
    case "ept", "ex", "ec": (role, standIn) = (.end, "</\(id)>")
    case "it": (role, standIn) = (nodes.attribute("pos") == "close" ? .end : .start, "<\(id)/>")
    default: (role, standIn) = (.single, "<\(id)/>")
    }
    name = nodes.attribute("rid") ?? nodes.attribute("startRef") ?? id
    form = nodes.attribute("dataRef").flatMap { data[$0] } ?? standIn
  }
}
