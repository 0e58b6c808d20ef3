import Files

/// Where the places of XML in the form of the readers are in the bytes that it was read from.
///
/// Both have the same tags in the same order, and a tag has the same attributes; only what stands between and how it is
/// written differs. Places are ends of tags, of attributes, and of their names and values.
struct SourcePlaces {
  private let xml: [UInt8]
  private let source: [UInt8]
  private var tags: [(own: Range<Int>, source: Range<Int>)] = []

  /// nil where the two do not correspond.
  init?(_ xml: [UInt8], _ source: [UInt8]) {
    (self.xml, self.source) = (xml, source)
    tags.reserveCapacity(16)
    let correspond = xml.withUnsafeBytes { xml in
      source.withUnsafeBytes { source in
        var (own, other) = (0, 0)
        while let tag = rangeOfTag(in: xml, from: own) {
          guard let found = rangeOfTag(in: source, from: other) else { return false }
          tags.append((tag, found))
          (own, other) = (tag.upperBound, found.upperBound)
        }
        return rangeOfTag(in: source, from: other) == nil
      }
    }
    guard correspond else { return nil }
  }

  /// The range of the source that `range` stands for. Where a text between two tags is empty here and not there, as a
  /// CDATA section may be, what goes stays within its tags, and what is added follows the tag before.
  func range(_ range: Range<Int>) -> Range<Int> {
    let lower = place(range.lowerBound, before: range.isEmpty)
    return lower..<max(lower, range.isEmpty ? lower : place(range.upperBound, before: true))
  }

  private func place(_ place: Int, before: Bool) -> Int {
    // The last tag that starts at the place or in front of it, or in front of it only.
    var (low, high) = (0, tags.count)
    while low < high {
      let middle = (low + high) / 2
      let start = tags[middle].own.lowerBound
      if start < place || start == place && !before { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return tags.first.map { place - $0.own.lowerBound + $0.source.lowerBound } ?? place }
    let tag = tags[low - 1]
    if place == tag.own.lowerBound { return tag.source.lowerBound }
    if place == tag.own.upperBound { return tag.source.upperBound }
    if place > tag.own.upperBound { return low < tags.count ? tags[low].source.lowerBound : source.count }
    return inside(tag, place)
  }

  private func inside(_ tag: (own: Range<Int>, source: Range<Int>), _ place: Int) -> Int {
    let (own, other) = (TagParts(xml, tag.own), TagParts(source, tag.source))
    if place == own.name.upperBound { return other.name.upperBound }
    for attribute in own.attributes where attribute.whole.contains(place) || attribute.whole.upperBound == place {
      guard
        let found = other.attributes.first(where: { source[$0.name].elementsEqual(xml[attribute.name]) })
      else { continue }
      switch place {
      case attribute.whole.lowerBound: return found.whole.lowerBound
      case attribute.name.lowerBound: return found.name.lowerBound
      case attribute.name.upperBound: return found.name.upperBound
      case attribute.value.lowerBound: return found.value.lowerBound
      case attribute.value.upperBound: return found.value.upperBound
      default: return found.whole.upperBound
      }
    }
    // In front of the end of the tag.
    return max(other.name.upperBound, tag.source.upperBound - (tag.own.upperBound - place))
  }
}

/// The name and the attributes of a tag as a file writes it: white space and quotation marks of any kind.
private struct TagParts {
  var name: Range<Int>
  var attributes: [TMXUnit.Attribute] = []

  init(_ xml: [UInt8], _ tag: Range<Int>) {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
    func isEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") }
    let inner = xml[(tag.lowerBound + 1)..<tag.upperBound]
    var place = inner.dropFirst().firstIndex { isSpace($0) || isEnd($0) } ?? tag.upperBound
    name = inner.startIndex..<place
    while place < tag.upperBound {
      let whole = place
      guard let start = xml[place..<tag.upperBound].firstIndex(where: { !isSpace($0) }), !isEnd(xml[start]),
        let equals = xml[start..<tag.upperBound].firstIndex(of: UInt8(ascii: "=")),
        let mark = xml[(equals + 1)..<tag.upperBound].firstIndex(where: { !isSpace($0) }),
        let end = xml[(mark + 1)..<tag.upperBound].firstIndex(of: xml[mark])
      else { return }
      let nameEnd = xml[start..<equals].firstIndex(where: isSpace) ?? equals
      attributes.append(
        TMXUnit.Attribute(name: start..<nameEnd, value: (mark + 1)..<end, whole: whole..<(end + 1)))
      place = end + 1
    }
  }
}

/// `xml`, or the `source` that it was read from, with `edits`, whose ranges are of `xml` and must not overlap. Those at
/// the same place come in the order given.
func applying(_ edits: [TMXUnit.Edit], to xml: [UInt8], of source: [UInt8]?) -> [UInt8] {
  guard !edits.isEmpty else { return source ?? xml }
  let places = source.flatMap { SourcePlaces(xml, $0) }
  let base = places == nil ? xml : source ?? xml
  let edits = places.map { places in edits.map { moved($0, places, base) } } ?? edits
  var (result, position) = ([UInt8](), 0)
  result.reserveCapacity(base.count + edits.reduce(0) { $0 + $1.bytes.count })
  let ordered = edits.indices.sorted {
    let (one, other) = (edits[$0].range, edits[$1].range)
    return (one.lowerBound, one.upperBound, $0) < (other.lowerBound, other.upperBound, $1)
  }
  for index in ordered {
    let edit = edits[index]
    precondition(edit.range.lowerBound >= position, "edits overlap")
    result += base[position..<edit.range.lowerBound]
    result += edit.bytes
    position = edit.range.upperBound
  }
  result += base[position...]
  return result
}

private func moved(_ edit: TMXUnit.Edit, _ places: SourcePlaces, _ source: [UInt8]) -> TMXUnit.Edit {
  let range = places.range(edit.range)
  let apostrophe = UInt8(ascii: "'")
  // A value that was written for quotation marks, between apostrophes.
  guard range.lowerBound > 0, source[range.lowerBound - 1] == apostrophe, range.upperBound < source.count,
    source[range.upperBound] == apostrophe, edit.bytes.contains(apostrophe)
  else { return TMXUnit.Edit(range, edit.bytes) }
  return TMXUnit.Edit(range, edit.bytes.flatMap { $0 == apostrophe ? Array("&apos;".utf8) : [$0] })
}
