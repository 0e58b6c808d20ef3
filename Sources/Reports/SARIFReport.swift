import Bitext
import Checks
import Files
import Formats

extension ReportFormat {
  /// Static Analysis Results Interchange Format 2.1.0 (OASIS), which code-hosting services show beside the lines.
  static let sarif = ReportFormat(
    name: "sarif", fileExtensions: ["sarif"],
    summary: "SARIF 2.1.0, for code-hosting services and editors", open: SARIFReport.init)
}

/// Writes results as they come: a rule for each check, a result for each finding.
///
/// A result's place is in the file of the translation; where that is a file of its own, the place in the source is a
/// related location. Regions have columns where the file holds the text as it is, else lines only; a page or a paragraph
/// stands in the message.
private final class SARIFReport: ReportWriter {
  private let sink: any ByteSink
  private let options: ReportOptions
  private let ruleIndexes: [String: Int]
  private var json = JSONWriter()

  init(_ sink: any ByteSink, _ options: ReportOptions) throws {
    (self.sink, self.options) = (sink, options)
    ruleIndexes = Dictionary(Check.all.enumerated().map { ($1.id, $0) }) { first, _ in first }
    json.beginObject()
    json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.member("version", "2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject()
    json.key("tool")
    json.object {
      $0.key("driver")
      $0.object {
        $0.member("name", "enregard")
        $0.member("version", options.toolVersion)
        $0.member("semanticVersion", options.toolVersion)
        $0.key("rules")
        $0.array { for check in Check.all { $0.rule(check) } }
      }
    }
    json.member("columnKind", "unicodeCodePoints")
    json.key("results")
    json.beginArray()
    try json.flush(to: sink)
  }

  func write(_ text: CheckedText) throws {
    for (finding, fingerprint) in zip(text.findings, text.fingerprints) {
      json.startLine()
      json.beginObject()
      json.member("ruleId", finding.check)
      if let index = ruleIndexes[finding.check] { json.member("ruleIndex", index) }
      json.member("level", finding.severity.rawValue)
      json.text("message", message(of: finding, in: text.pair))
      json.key("locations")
      let pair = text.pair
      let target = place(pair.target, finding.targetRanges, options.targetName)
      let source = place(pair.source, finding.sourceRanges, options.sourceName)
      let primary = finding.targetRanges.isEmpty && options.isOneFile ? source ?? target : target ?? source
      json.array { $0.location(primary ?? Place(name: options.targetName), pair) }
      if let source, !options.isOneFile, source != primary {
        json.key("relatedLocations")
        json.array { $0.location(source, pair, message: "the source text") }
      }
      json.key("partialFingerprints")
      json.object { $0.member("enregard/v1", fingerprint.description) }
      if let confidence = finding.confidence { json.member("rank", literal: rank(confidence)) }
      json.key("properties")
      json.object {
        if let confidence = finding.confidence { $0.member("confidence", literal: confidenceText(confidence)) }
        $0.member("category", finding.category.rawValue)
      }
      json.endObject()
      try json.flush(to: sink)
    }
  }

  func finish() throws {
    json.endLine()
    json.endArray()
    json.endObject()
    json.endArray()
    json.endObject()
    json.endLine()
    try json.flush(to: sink)
  }

  private func message(of finding: Finding, in pair: BitextPair) -> String {
    let words = finding.message + (finding.untoldSuggestion.map { "; perhaps \($0)" } ?? "")
    // A region is of lines: a page or a paragraph can be told in words alone.
    let side = pair.target.line == nil ? pair.source : pair.target
    guard !side.positions.areLines, let number = side.line else { return words }
    return "\(words) (\(side.positions.noun) \(number))"
  }

  /// SARIF's rank of importance, 0 to 100.
  private func rank(_ confidence: Double) -> String {
    String((min(max(confidence, 0), 1) * 1000).rounded() / 10)
  }

  /// Where the first range of a side stands, or the side as a whole; nil for a side that stands nowhere.
  private func place(_ side: BitextPair.Side, _ ranges: [Range<Int>], _ name: String) -> Place? {
    guard let start = side.anchors.first else { return nil }
    guard side.positions.areLines else { return Place(name: name) }
    guard let range = ranges.first, let from = side.place(of: range.lowerBound),
      let to = side.place(of: range.upperBound)
    else { return Place(name: name, line: start.line, column: start.column) }
    guard let column = from.column, let end = to.column else { return Place(name: name, line: from.line) }
    return Place(name: name, line: from.line, column: column, end: (to.line, end))
  }
}

/// A region of a file; line and columns from 1, the end exclusive.
private struct Place: Equatable {
  var name: String
  var line: Int?
  var column: Int?
  var end: (line: Int, column: Int)?

  static func == (one: Place, other: Place) -> Bool {
    one.name == other.name && one.line == other.line && one.column == other.column
  }
}

extension JSONWriter {
  /// A member with SARIF's message object.
  fileprivate mutating func text(_ name: String, _ text: String) {
    key(name)
    object { $0.member("text", text) }
  }

  fileprivate mutating func rule(_ check: Check) {
    startLine()
    object {
      $0.member("id", check.id)
      $0.member("name", check.id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined())
      $0.text("shortDescription", check.summary)
      $0.text("fullDescription", check.whatItDoes)
      $0.text("help", "\(check.summary). \(check.whatItDoes) Switch it off with --without \(check.id).")
      $0.key("defaultConfiguration")
      $0.object {
        $0.member("level", check.severity.rawValue)
        $0.member("enabled", literal: String(check.isOnByDefault))
      }
      $0.key("properties")
      $0.object {
        $0.member("category", check.category.rawValue)
        $0.key("tags")
        $0.array {
          $0.string("translation")
          $0.string(check.category.dimension)
        }
      }
    }
  }

  fileprivate mutating func location(_ place: Place, _ pair: BitextPair, message: String? = nil) {
    object {
      $0.key("physicalLocation")
      $0.object {
        $0.key("artifactLocation")
        $0.object { $0.member("uri", place.name == "-" ? "stdin" : uriReference(place.name)) }
        if let line = place.line {
          $0.key("region")
          $0.object {
            $0.member("startLine", line)
            if let column = place.column { $0.member("startColumn", column) }
            if let end = place.end {
              $0.member("endLine", end.line)
              $0.member("endColumn", end.column)
            }
          }
        }
      }
      $0.key("logicalLocations")
      $0.array { json in
        json.object {
          $0.member("name", "pair \(pair.index)")
          $0.member("kind", "element")
        }
      }
      if let message { $0.text("message", message) }
    }
  }
}

/// A path as a URI reference (RFC 3986): all but unreserved characters and slashes percent-encoded.
private func uriReference(_ path: String) -> String {
  var encoded = path.hasPrefix("/") ? "file://" : ""
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      encoded.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      encoded += "%" + (digits.count < 2 ? "0" : "") + digits
    }
  }
  return encoded
}
