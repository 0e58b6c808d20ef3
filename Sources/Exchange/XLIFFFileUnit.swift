/// A `trans-unit` or `unit` of an XLIFF as it stands in the file, and where its parts are; all ranges are of ``xml``.
public struct XLIFFFileUnit: Sendable {
  /// A `source`, `target` or `seg-source`.
  struct Part: Sendable {
    var startTag = 0..<0
    var attributes: [TMXUnit.Attribute] = []
    var content = 0..<0
    var whole = 0..<0
  }

  struct Segment: Sendable {
    var id: String?
    var state: String?
    /// Of the `segment`; empty in 1.x.
    var startTag = 0..<0
    var attributes: [TMXUnit.Attribute] = []
    var source = Part()
    var target: Part?
    /// `seg-source`: the tool has segmented the text itself.
    var segmented: Part?
  }

  /// A text that has no translation yet.
  public struct Gap: Sendable {
    /// The source, with U+FFFC for inline codes.
    public var text: String
    /// Whether there are inline codes, for which a translation from elsewhere has no right ones.
    public var hasCodes: Bool
    var segment: Int
  }

  /// What stands before the unit.
  public var lead: [UInt8]
  /// The unit.
  public var xml: [UInt8] = []
  /// The languages of the file that it stands in.
  public var languages: (source: String?, target: String?)
  let isVersion2: Bool
  var isLocked = false
  var hasMatches = false
  var isInSegment = false
  var startTag = 0..<0
  var endTag = 0
  var segments: [Segment] = []

  init(lead: [UInt8], isVersion2: Bool) {
    (self.lead, self.isVersion2) = (lead, isVersion2)
  }

  /// Texts of the unit.
  public var segmentCount: Int { segments.count { !$0.source.whole.isEmpty } }

  /// The texts that have no translation, or an empty one. Texts that the tool has segmented itself, and such as are not to be translated,
  /// are none.
  public var gaps: [Gap] {
    guard !isLocked else { return [] }
    return segments.indices.compactMap { index in
      let segment = segments[index]
      guard segment.segmented == nil, !segment.source.content.isEmpty else { return nil }
      if let target = segment.target, xml[target.content].contains(where: { $0 > 0x20 }) { return nil }
      let (text, codes) = inlineText(segment.source.content)
      return text.contains { !$0.isWhitespace } ? Gap(text: text, hasCodes: codes > 0, segment: index) : nil
    }
  }

  /// The unit with what `proposals` offer for its ``gaps``, in their order: the first of each is put in as the translation,
  /// unless there are inline codes; all are candidates (`mtc:matches`, `alt-trans`).
  public func filled(_ proposals: [[Proposal]]) -> [UInt8] {
    var edits: [TMXUnit.Edit] = []
    var candidates: [UInt8] = []
    for (gap, offered) in zip(gaps, proposals) {
      guard let best = offered.first else { continue }
      let segment = segments[gap.segment]
      let id = segment.id ?? "enregard-\(gap.segment + 1)"
      candidates += offered.flatMap { isVersion2 ? match($0, id) : alternative($0) }
      if isVersion2 {
        var changes = [("state", best.kind == .fuzzy ? "initial" : "translated")]
        if gap.hasCodes { changes = [] }
        if segment.id == nil { changes.append(("id", id)) }
        edits += changed(segment.startTag, segment.attributes, changes)
      }
      if !gap.hasCodes { edits.append(translation(best, segment)) }
    }
    guard !candidates.isEmpty else { return xml }
    if !isVersion2 {
      edits.append(TMXUnit.Edit(endTag..<endTag, candidates))
    } else if !hasMatches {
      // Modules come before all else in a unit.
      let place = startTag.upperBound..<startTag.upperBound
      let open = "<mtc:matches xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\">"
      edits.append(TMXUnit.Edit(place, Array(open.utf8) + candidates + Array("</mtc:matches>".utf8)))
    }
    return edited(edits)
  }

  /// The `target` in its place.
  private func translation(_ best: Proposal, _ segment: Segment) -> TMXUnit.Edit {
    var tag: [UInt8] = Array("<\(prefix)target".utf8)
    for attribute in segment.target?.attributes ?? [] {
      let name = String(decoding: xml[attribute.name], as: UTF8.self)
      if !name.hasPrefix("state") { tag += xml[attribute.whole] }
    }
    if !isVersion2 {
      tag +=
        (best.kind == .fuzzy
        ? " state=\"needs-review-translation\" state-qualifier=\"fuzzy-match\""
        : " state=\"translated\" state-qualifier=\"exact-match\"").utf8
    }
    let whole = tag + Array(">".utf8) + xmlEscaped(best.target) + Array("</\(prefix)target>".utf8)
    let place = segment.target?.whole ?? segment.source.whole.upperBound..<segment.source.whole.upperBound
    return TMXUnit.Edit(place, whole)
  }

  private func match(_ proposal: Proposal, _ id: String) -> [UInt8] {
    let quality = "\(proposal.score).0"
    var attributes =
      " ref=\"#\(id)\" type=\"\(proposal.kind == .context ? "icm" : "tm")\" similarity=\"\(quality)\" matchQuality=\"\(quality)\""
    attributes += originAttribute(proposal)
    return Array("<mtc:match\(attributes)>".utf8) + texts(proposal) + Array("</mtc:match>".utf8)
  }

  private func alternative(_ proposal: Proposal) -> [UInt8] {
    let tag = "<\(prefix)alt-trans match-quality=\"\(proposal.score)%\"\(originAttribute(proposal))>"
    return Array(tag.utf8) + texts(proposal) + Array("</\(prefix)alt-trans>".utf8)
  }

  private func originAttribute(_ proposal: Proposal) -> String {
    proposal.origin.map { " origin=\"\(escaped(attributeText($0), inAttribute: true))\"" } ?? ""
  }

  private func texts(_ proposal: Proposal) -> [UInt8] {
    [("source", proposal.source), ("target", proposal.target)].flatMap { name, text in
      Array("<\(prefix)\(name)>\(escaped(attributeText(text)))</\(prefix)\(name)>".utf8)
    }
  }

  private func escaped(_ text: String, inAttribute: Bool = false) -> String {
    String(decoding: xmlEscaped(text, inAttribute: inAttribute), as: UTF8.self)
  }

  /// The namespace prefix of the file's own elements, with its colon; mostly none.
  private var prefix: String {
    let name = xml[startTag].dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    return name.firstIndex(of: UInt8(ascii: ":")).map { String(decoding: name[...$0], as: UTF8.self) } ?? ""
  }

  /// A start tag with other values of some attributes.
  private func changed(
    _ tag: Range<Int>, _ attributes: [TMXUnit.Attribute], _ values: [(name: String, value: String)]
  ) -> [TMXUnit.Edit] {
    values.map { name, value in
      if let attribute = attributes.first(where: { xml[$0.name].elementsEqual(name.utf8) }) {
        return TMXUnit.Edit(attribute.value, Array(value.utf8))
      }
      return TMXUnit.Edit(tag.upperBound - 1..<tag.upperBound - 1, Array(" \(name)=\"\(value)\"".utf8))
    }
  }

  private func edited(_ edits: [TMXUnit.Edit]) -> [UInt8] {
    var unit = TMXUnit(line: 0)
    unit.xml = xml
    return unit.edited(edits)
  }

  /// Text with U+FFFC for each tag of an inline code; what codes of 1.x hold in their native form goes, markers are looked through.
  private func inlineText(_ range: Range<Int>) -> (text: String, codes: Int) {
    var (text, codes, hidden) = ([UInt8](), 0, 0)
    var index = range.lowerBound
    while index < range.upperBound {
      guard xml[index] == UInt8(ascii: "<") else {
        let end = xml[index..<range.upperBound].firstIndex(of: UInt8(ascii: "<")) ?? range.upperBound
        if hidden == 0 { appendUnescaped(xml[index..<end], to: &text) }
        index = end
        continue
      }
      // Inside of attributes `>` is escaped.
      let end = (xml[index..<range.upperBound].firstIndex(of: UInt8(ascii: ">")) ?? range.upperBound - 1) + 1
      let isEnd = xml[index + 1] == UInt8(ascii: "/")
      let isEmpty = xml[end - 2] == UInt8(ascii: "/")
      let name = String(
        decoding: xml[(index + (isEnd ? 2 : 1))..<end].prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }, as: UTF8.self)
      let local = name.split(separator: ":").last.map(String.init) ?? name
      let isNative = ["bpt", "ept", "ph", "it"].contains(local) && !isEmpty && !isVersion2
      if isNative { hidden += isEnd ? -1 : 1 }
      if local != "mrk", !name.hasPrefix("!"), !name.hasPrefix("?"), hidden == 0 || isNative && hidden == 1 && !isEnd {
        if !(isNative && isEnd) {
          text += "\u{FFFC}".utf8
          codes += 1
        }
      }
      index = end
    }
    return (String(decoding: text, as: UTF8.self), codes)
  }
}
