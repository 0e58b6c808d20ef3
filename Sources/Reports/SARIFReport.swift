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
  private var isFirst = true

  init(_ sink: any ByteSink, _ options: ReportOptions) throws {
    (self.sink, self.options) = (sink, options)
    ruleIndexes = Dictionary(Check.all.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var json = JSONText()
    json.raw(
      #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"#)
    json.raw(#""name":"enregard","version":"#)
    json.string(options.toolVersion)
    json.raw(#","semanticVersion":"#)
    json.string(options.toolVersion)
    json.raw(#","rules":["#)
    for (index, check) in Check.all.enumerated() {
      json.raw(index > 0 ? ",\n" : "\n")
      json.rule(check)
    }
    json.raw("]}},\"columnKind\":\"unicodeCodePoints\",\"results\":[")
    try sink.write(json.bytes)
  }

  func write(_ text: CheckedText) throws {
    for (finding, fingerprint) in zip(text.findings, text.fingerprints) {
      var json = JSONText()
      json.raw(isFirst ? "\n" : ",\n")
      isFirst = false
      json.raw(#"{"ruleId":"#)
      json.string(finding.check)
      if let index = ruleIndexes[finding.check] { json.raw(#","ruleIndex":\#(index)"#) }
      json.raw(#","level":"\#(finding.severity.rawValue)","message":{"text":"#)
      json.string(message(of: finding, in: text.pair))
      json.raw(#"},"locations":["#)
      let pair = text.pair
      let target = place(pair.target, finding.targetRanges, options.targetName)
      let source = place(pair.source, finding.sourceRanges, options.sourceName)
      let primary = finding.targetRanges.isEmpty && options.isOneFile ? source ?? target : target ?? source
      json.location(primary ?? Place(name: options.targetName), pair)
      json.raw("]")
      if let source, !options.isOneFile, source != primary {
        json.raw(#","relatedLocations":["#)
        json.location(source, pair, message: "the source text")
        json.raw("]")
      }
      json.raw(#","partialFingerprints":{"enregard/v1":"\#(fingerprint)"},"rank":\#(rank(finding.confidence))"#)
      json.raw(#","properties":{"confidence":\#(confidenceText(finding.confidence)),"category":"#)
      json.string(finding.category.rawValue)
      json.raw("}}")
      try sink.write(json.bytes)
    }
  }

  func finish() throws {
    try sink.write(Array("\n]}]}\n".utf8))
  }

  private func message(of finding: Finding, in pair: BitextPair) -> String {
    let words = finding.message + (finding.suggestion.map { "; perhaps \($0)" } ?? "")
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

extension JSONText {
  fileprivate mutating func rule(_ check: Check) {
    raw(#"{"id":"#)
    string(check.id)
    raw(#","name":"#)
    string(check.id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined())
    raw(#","shortDescription":{"text":"#)
    string(check.summary)
    raw(#"},"fullDescription":{"text":"#)
    string(check.whatItDoes)
    raw(#"},"help":{"text":"#)
    string("\(check.summary). \(check.whatItDoes) Switch it off with --without \(check.id).")
    raw(#"},"defaultConfiguration":{"level":"\#(check.severity.rawValue)","enabled":\#(check.isOnByDefault)}"#)
    raw(#","properties":{"category":"#)
    string(check.category.rawValue)
    raw(#","tags":["translation","#)
    string(check.category.dimension)
    raw("]}}")
  }

  fileprivate mutating func location(_ place: Place, _ pair: BitextPair, message: String? = nil) {
    raw(#"{"physicalLocation":{"artifactLocation":{"uri":"#)
    string(place.name == "-" ? "stdin" : uriReference(place.name))
    raw("}")
    if let line = place.line {
      raw(#","region":{"startLine":\#(line)"#)
      if let column = place.column { raw(#","startColumn":\#(column)"#) }
      if let end = place.end { raw(#","endLine":\#(end.line),"endColumn":\#(end.column)"#) }
      raw("}")
    }
    raw(#"},"logicalLocations":[{"name":"pair \#(pair.index)","kind":"element"}]"#)
    if let message {
      raw(#","message":{"text":"#)
      string(message)
      raw("}")
    }
    raw("}")
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
