import Bitext
import Files

/// A `tu` of a TMX: a text in two languages or more.
struct TranslationUnit {
  /// One `tuv`.
  struct Variant {
    /// As the file writes it; empty where it doesn't.
    var language: String
    /// The text, with inline codes as their native form (`<b>`), else numbered.
    var text: String
    /// The codes whose native forms stand in it.
    var codes: [InlineCode] = []
    /// The line of the file that the text stands on.
    var line: Int
  }

  /// `tuid`.
  var id: String?
  /// The line of the file that the unit starts on.
  var line: Int
  var properties: [BitextPair.Property] = []
  var variants: [Variant] = []
}

/// Reads the units of a TMX one by one, of any version and level, in memory that grows with the largest unit only.
final class TMXUnits {
  /// In bytes of text. libxml2 bounds a single text, but not their number.
  static let largestUnit = 1 << 26
  /// `srclang` of the header, as the file writes it; known once a unit was read.
  private(set) var sourceLanguage: String?
  private let nodes: XMLNodes
  private let name: String
  private var hasRoot = false

  init(_ stream: FileStream, encoding: String?) throws {
    name = stream.name
    nodes = try XMLNodes(stream, encoding: encoding)
  }

  /// The next unit; nil at the end of the file.
  func next() throws -> TranslationUnit? {
    while let kind = try nodes.next() {
      guard kind == .start else { continue }
      let element = nodes.element
      if !hasRoot {
        guard element == "tmx" else { throw nodes.error(.notTMX(root: element)) }
        hasRoot = true
      } else if element == "header" {
        sourceLanguage = nodes.attribute("srclang")
      } else if element == "tu" {
        return try unit()
      }
    }
    return nil
  }

  private func unit() throws -> TranslationUnit {
    var unit = TranslationUnit(id: nodes.attribute("tuid"), line: nodes.line)
    guard !nodes.isEmptyElement else { return unit }
    let depth = nodes.depth
    var size = 0
    while let kind = try nodes.next() {
      if kind == .end, nodes.depth == depth { break }
      guard kind == .start else { continue }
      switch nodes.element {
      case "tuv":
        let language = nodes.attribute("xml:lang") ?? nodes.attribute("lang") ?? ""
        unit.variants.append(TranslationUnit.Variant(language: language, text: "", line: nodes.line))
      case "seg" where !unit.variants.isEmpty:
        let (text, codes, line) = try segment()
        size += text.utf8.count
        guard size <= Self.largestUnit else { throw nodes.error(.unitTooLarge(limit: Self.largestUnit)) }
        unit.variants[unit.variants.count - 1].text = text
        unit.variants[unit.variants.count - 1].codes = codes
        unit.variants[unit.variants.count - 1].line = line
      case "prop" where unit.variants.isEmpty, "note" where unit.variants.isEmpty:
        let type = nodes.element == "prop" ? nodes.attribute("type") ?? "" : nil
        let text = try segment().text
        size += text.utf8.count
        guard size <= Self.largestUnit else { throw nodes.error(.unitTooLarge(limit: Self.largestUnit)) }
        unit.properties.append(BitextPair.Property(type: type, text: text))
      default: break
      }
    }
    return unit
  }

  /// The text of the element that has just started, its codes and its line.
  private func segment() throws -> (text: String, codes: [InlineCode], line: Int) {
    var (reading, line) = (CodedTextReading(), nodes.line)
    guard !nodes.isEmptyElement else { return ("", [], line) }
    let depth = nodes.depth
    var isFirst = true
    // The code whose native form is being read, and where in the text it starts.
    var code: (depth: Int, start: Int, element: InlineElement)?
    while let kind = try nodes.next() {
      if kind == .end, nodes.depth == depth { break }
      switch kind {
      case .text:
        if isFirst { line = nodes.line }
        isFirst = false
        reading.add(nodes.text)
      case .start where code == nil && inlineCodes.contains(nodes.element):
        let element = InlineElement(nodes)
        if nodes.isEmptyElement {
          reading.add(element.role, element.standIn, named: element.number)
        } else {
          code = (nodes.depth, reading.text.utf8.count, element)
        }
      case .end:
        if let open = code, nodes.depth == open.depth {
          if reading.text.utf8.count == open.start { reading.add(open.element.standIn) }
          reading.finish(open.element.role, from: open.start, named: open.element.number)
          code = nil
        }
      default: break
      }
      guard reading.text.utf8.count <= Self.largestUnit else {
        throw nodes.error(.unitTooLarge(limit: Self.largestUnit))
      }
    }
    return (reading.text, reading.codes, line)
  }
}

/// An element of TMX that stands for a code.
private struct InlineElement {
  let role: InlineCode.Role
  /// `i` of what comes in pairs, else `x`.
  let number: String
  /// What stands for a code whose native form the file leaves out, as editors show it: `<1>`, `</1>`, `<1/>`.
  let standIn: String

  /// The element that has just started.
  init(_ nodes: XMLNodes) {
    let element = nodes.element
    number = nodes.attribute(element == "ept" || element == "bpt" ? "i" : "x") ?? "x"
    switch element {
    case "bpt": (role, standIn) = (.start, "<\(number)>")
    case "ept": (role, standIn) = (.end, "</\(number)>")
    case "it": (role, standIn) = (nodes.attribute("pos") == "end" ? .end : .start, "<\(number)/>")
    default: (role, standIn) = (.single, "<\(number)/>")
    }
  }
}

/// Elements inside a `seg` that stand for markup; `hi` and `sub` hold text.
private let inlineCodes: Set<String> = ["bpt", "ept", "ph", "it", "ut"]
