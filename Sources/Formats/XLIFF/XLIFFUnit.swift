import Files

/// A `trans-unit` or `unit` of an XLIFF as it stands in the file, and where its parts are; all ranges are of ``xml``.
public struct XLIFFUnit: Sendable {
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
    /// Whether there are inline codes, for which a translation from elsewhere does not have the right ones.
    public var hasCodes: Bool
    var segment: Int
    /// Where the tool has segmented the text itself, which of its segments.
    var mark: XLIFFMark?
  }

  /// What stands before the unit.
  public var lead: [UInt8]
  /// The unit.
  public var xml: [UInt8] = []
  /// The languages of the file that it stands in.
  public var languages: (source: String?, target: String?)
  let isVersion2: Bool
  /// The line of the file that the unit starts on, from 1.
  var line = 0
  /// The lines that texts start on, by where their `source` or `target` starts.
  var textLines: [Int: Int] = [:]
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
  public var segmentCount: Int {
    segments.reduce(0) { sum, segment in
      sum + (segment.segmented.map { marks(in: $0.content).count } ?? (segment.source.whole.isEmpty ? 0 : 1))
    }
  }

  /// States of a `target` of 1.x in which nobody has translated it yet, whatever it holds: often a copy of the source.
  static let untranslatedStates: Set = ["new", "needs-translation"]

  /// Whether a segment has no translation: no target, an empty one, or one that is called untranslated. Version 2 calls
  /// what nobody has touched `initial`; there a copy of the source is none.
  private func isOpen(_ segment: Segment) -> Bool {
    guard let target = segment.target, !isBlank(target.content) else { return true }
    if isVersion2 {
      return segment.state == "initial" && xml[target.content].elementsEqual(xml[segment.source.content])
    }
    return state(of: target).map { Self.untranslatedStates.contains(text($0.value)) } ?? false
  }

  private func state(of part: Part) -> TMXUnit.Attribute? {
    part.attributes.first { xml[$0.name].elementsEqual("state".utf8) }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: xml[range], as: UTF8.self) }

  /// The texts that have no translation, or an empty one; none where the unit is not to be translated. Of 1.x that the
  /// tool has segmented itself (`seg-source`), its segments.
  public var gaps: [Gap] {
    guard !isLocked else { return [] }
    return segments.indices.flatMap { index -> [Gap] in
      let segment = segments[index]
      if let segmented = segment.segmented { return gaps(of: segmented, segment, index) }
      guard !segment.source.content.isEmpty, isOpen(segment) else { return [] }
      return gap(segment.source.content, index, nil).map { [$0] } ?? []
    }
  }

  private func gaps(of segmented: Part, _ segment: Segment, _ index: Int) -> [Gap] {
    let targets = marksByName(in: segment.target)
    let isOpen = isOpen(segment)
    return marks(in: segmented.content).compactMap { mark in
      let target = targets[mark.id]
      guard isOpen || target.map({ isBlank($0.content) }) ?? false else { return nil }
      return gap(mark.content, index, mark)
    }
  }

  private func gap(_ content: Range<Int>, _ segment: Int, _ mark: XLIFFMark?) -> Gap? {
    let (text, codes) = inlineText(content)
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    return Gap(text: text, hasCodes: codes > 0, segment: segment, mark: mark)
  }

  private func isBlank(_ range: Range<Int>) -> Bool { xml[range].allSatisfy { $0 <= 0x20 } }

  private func marks(in range: Range<Int>) -> [XLIFFMark] { xliffMarks(in: xml, range) }

  /// The marks of a part by their names; of two with one name the first.
  private func marksByName(in part: Part?) -> [String: XLIFFMark] {
    guard let part else { return [:] }
    return Dictionary(marks(in: part.content).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The unit with what `proposals` offer for its ``gaps``, in their order: the first of each is inserted as the
  /// translation, unless there are inline codes; all are candidates (`mtc:matches`, `alt-trans`).
  public func filled(_ proposals: [[Proposal]]) -> [UInt8] {
    var edits: [TMXUnit.Edit] = []
    var candidates: [UInt8] = []
    var marked: [MarkedProposal] = []
    for (gap, offered) in zip(gaps, proposals) {
      guard let best = offered.first else { continue }
      let segment = segments[gap.segment]
      let id = segment.id ?? "enregard-\(gap.segment + 1)"
      candidates += offered.flatMap { isVersion2 ? match($0, id) : alternative($0, gap.mark) }
      if isVersion2 {
        var changes = [("state", best.kind == .fuzzy ? "initial" : "translated")]
        if gap.hasCodes { changes = [] }
        if segment.id == nil { changes.append(("id", id)) }
        edits += changed(segment.startTag, segment.attributes, changes)
      }
      guard !gap.hasCodes else { continue }
      if let mark = gap.mark {
        marked.append(MarkedProposal(mark: mark, best: best))
      } else {
        edits.append(translation(best, segment))
      }
    }
    if !marked.isEmpty, let segment = segments.first { edits += translations(marked, segment) }
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

  private struct MarkedProposal {
    var mark: XLIFFMark
    var best: Proposal
  }

  /// What 1.x says of a target by its attributes.
  private func states(_ isFuzzy: Bool) -> [(name: String, value: String)] {
    isFuzzy
      ? [("state", "needs-review-translation"), ("state-qualifier", "fuzzy-match")]
      : [("state", "translated"), ("state-qualifier", "exact-match")]
  }

  /// The `target` in its place.
  private func translation(_ best: Proposal, _ segment: Segment) -> TMXUnit.Edit {
    var tag: [UInt8] = Array("<\(prefix)target".utf8)
    for attribute in segment.target?.attributes ?? [] {
      let name = String(decoding: xml[attribute.name], as: UTF8.self)
      if !name.hasPrefix("state") { tag += xml[attribute.whole] }
    }
    if !isVersion2 { tag += xmlAttributes(states(best.kind == .fuzzy)) }
    let whole = tag + Array(">".utf8) + escapedText(best.target) + Array("</\(prefix)target>".utf8)
    let place = segment.target?.whole ?? segment.source.whole.upperBound..<segment.source.whole.upperBound
    return TMXUnit.Edit(place, whole)
  }

  /// The texts inside of the marks of the `target`, or a `target` with the marks of the `seg-source`.
  private func translations(_ texts: [MarkedProposal], _ segment: Segment) -> [TMXUnit.Edit] {
    func element(_ mark: XLIFFMark, _ text: String) -> [UInt8] {
      var tag = Array(xml[mark.startTag])
      if mark.content.isEmpty, tag[tag.count - 2] == UInt8(ascii: "/") { tag.remove(at: tag.count - 2) }
      return tag + escapedText(text) + Array("</\(prefix)mrk>".utf8)
    }
    let targets = marksByName(in: segment.target)
    let isFuzzy = texts.contains { $0.best.kind == .fuzzy }
    // What it is said to be before it has been translated.
    let state = segment.target.flatMap(state(of:)).flatMap {
      Self.untranslatedStates.contains(text($0.value)) ? $0 : nil
    }
    guard targets.isEmpty, let segmented = segment.segmented else {
      var done: Set<String> = []
      let edits = texts.compactMap { marked -> TMXUnit.Edit? in
        // Of two marks with one name, which the standard forbids, the first is meant.
        guard done.insert(marked.mark.id).inserted, let target = targets[marked.mark.id] else { return nil }
        return TMXUnit.Edit(target.whole, element(target, marked.best.target))
      }
      // What is left as it was may be a copy of the source.
      guard let state, edits.count == targets.count else { return edits }
      return [TMXUnit.Edit(state.value, Array(states(isFuzzy)[0].value.utf8))] + edits
    }
    let words = Dictionary(texts.map { ($0.mark.id, $0.best.target) }, uniquingKeysWith: { first, _ in first })
    var content: [UInt8] = []
    var position = segmented.content.lowerBound
    for mark in marks(in: segmented.content) {
      content += xml[position..<mark.whole.lowerBound]
      content += element(mark, words[mark.id] ?? "")
      position = mark.whole.upperBound
    }
    content += xml[position..<segmented.content.upperBound]
    let attributes = (segment.target?.attributes ?? []).flatMap { attribute in
      attribute.whole == state?.whole ? xmlAttributes([states(isFuzzy)[0]]) : Array(xml[attribute.whole])
    }
    let place = segment.target?.whole ?? segmented.whole.upperBound..<segmented.whole.upperBound
    let open = Array("<\(prefix)target".utf8) + attributes + [UInt8(ascii: ">")]
    return [TMXUnit.Edit(place, open + content + Array("</\(prefix)target>".utf8))]
  }

  /// Of a translation as it stands in the memory, but for what XML forbids.
  private func escapedText(_ text: String) -> [UInt8] { xmlEscaped(allowedInXML(text, keepsEnds: true)) }

  private func match(_ proposal: Proposal, _ id: String) -> [UInt8] {
    let quality = "\(proposal.score).0"
    let attributes = [
      ("ref", "#\(id)"), ("type", proposal.kind == .context ? "icm" : "tm"), ("similarity", quality),
      ("matchQuality", quality),
    ]
    return candidate("mtc:match", attributes, proposal)
  }

  private func alternative(_ proposal: Proposal, _ mark: XLIFFMark?) -> [UInt8] {
    let mid = mark.map { [("mid", allowedInXML($0.id))] } ?? []
    return candidate("\(prefix)alt-trans", mid + [("match-quality", "\(proposal.score)%")], proposal)
  }

  private func candidate(_ name: String, _ attributes: [(String, String)], _ proposal: Proposal) -> [UInt8] {
    let origin = proposal.origin.map { [("origin", allowedInXML($0))] } ?? []
    return Array("<\(name)".utf8) + xmlAttributes(attributes + origin) + [UInt8(ascii: ">")]
      + xmlElement("\(prefix)source", allowedInXML(proposal.source))
      + xmlElement("\(prefix)target", allowedInXML(proposal.target)) + Array("</\(name)>".utf8)
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

  /// Text with U+FFFC for each tag of an inline code; what codes of 1.x hold in their native form goes, markers are
  /// looked through.
  private func inlineText(_ range: Range<Int>) -> (text: String, codes: Int) {
    var (text, codes) = ([UInt8](), 0)
    var scan = XMLScan(xml, range)
    while let piece = scan.next() {
      switch piece {
      case .text(let range): appendUnescaped(xml[range], to: &text)
      case .start(let tag):
        guard tag.localName != "mrk" else { continue }
        text += "\u{FFFC}".utf8
        codes += 1
        if !isVersion2, ["bpt", "ept", "ph", "it"].contains(tag.localName) { scan.skip(tag) }
      case .end(let tag):
        guard tag.localName != "mrk" else { continue }
        text += "\u{FFFC}".utf8
        codes += 1
      }
    }
    return (String(decoding: text, as: UTF8.self), codes)
  }
}
