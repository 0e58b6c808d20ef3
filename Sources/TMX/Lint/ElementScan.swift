/// The tags of XML in the form of `TMXReader`, one after the other.
struct ElementScan {
  enum Event {
    case start(name: String, attributes: [(name: String, value: Range<Int>)], isEmpty: Bool)
    case end
    /// Text that is more than white space.
    case text
  }

  private let xml: [UInt8]
  private var index: Int
  private let limit: Int
  /// Where the event at hand starts.
  private(set) var place = 0

  init(_ xml: [UInt8], _ range: Range<Int>) {
    (self.xml, index, limit) = (xml, range.lowerBound, range.upperBound)
  }

  mutating func next() -> Event? {
    while index < limit {
      place = index
      guard xml[index] == UInt8(ascii: "<") else {
        let end = xml[index..<limit].firstIndex(of: UInt8(ascii: "<")) ?? limit
        let isBlank = xml[index..<end].allSatisfy { $0 <= 0x20 }
        index = end
        if isBlank { continue }
        return .text
      }
      switch xml[index + 1] {
      case UInt8(ascii: "!"):
        // A comment, or the document type declaration.
        index = xml[index...].starts(with: "<!--".utf8) ? end(of: Array("-->".utf8)) : end(of: [UInt8(ascii: ">")])
      case UInt8(ascii: "?"): index = end(of: Array("?>".utf8))
      case UInt8(ascii: "/"):
        index = end(of: [UInt8(ascii: ">")])
        return .end
      default:
        let start = index + 1
        index = end(of: [UInt8(ascii: ">")])
        return startTag(start, index - 1)
      }
    }
    return nil
  }

  private func end(of sign: [UInt8]) -> Int {
    var place = index
    while place < limit {
      if xml[place] == sign[0], xml[place...].starts(with: sign) { return place + sign.count }
      place += 1
    }
    return limit
  }

  private func startTag(_ start: Int, _ close: Int) -> Event {
    let isEmpty = xml[close - 1] == UInt8(ascii: "/")
    let end = isEmpty ? close - 1 : close
    var place = xml[start..<end].firstIndex(of: 0x20) ?? end
    let name = String(decoding: xml[start..<place], as: UTF8.self)
    var attributes: [(name: String, value: Range<Int>)] = []
    while place < end, let equals = xml[place..<end].firstIndex(of: UInt8(ascii: "=")) {
      let value = equals + 2
      let last = xml[value..<end].firstIndex(of: UInt8(ascii: "\"")) ?? end
      attributes.append((String(decoding: xml[(place + 1)..<equals], as: UTF8.self), value..<last))
      place = last + 1
    }
    return .start(name: name, attributes: attributes, isEmpty: isEmpty)
  }
}
