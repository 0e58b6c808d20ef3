import Bitext

/// Text on its way into a block, and the codes met in it.
///
/// Codes are written as HTML whatever the format, so that a text and its translation in another format have the same.
struct CodedRun {
  /// What was met so far.
  var text = ""
  private var codes: [InlineCode] = []
  private var open: [(pair: Int, kind: InlineCode.Kind, start: String, end: String)] = []
  /// How many were opened so far, and before this block: what closes later must not meet another's number.
  private var pairs = 0
  private var pairsBefore = 0
  /// How many blocks were taken.
  private var blocks = 0

  /// Something begins, such as `<b>`; what to call it when it ends.
  mutating func open(_ kind: InlineCode.Kind, _ start: String, _ end: String) -> Int {
    let pair = pairs
    pairs += 1
    open.append((pair, kind, start, end))
    add(.start, kind, pair, start)
    return pair
  }

  /// What `open` gave this number ends; nothing where it has ended already.
  mutating func close(_ pair: Int) {
    guard let index = open.lastIndex(where: { $0.pair == pair }) else { return }
    let ended = open.remove(at: index)
    add(.end, ended.kind, pair, ended.end)
  }

  /// Something stands alone, such as a picture.
  mutating func single(_ kind: InlineCode.Kind, _ native: String) {
    add(.single, kind, 0, native)
  }

  /// Where the run has come to.
  struct Place {
    /// In UTF-8 bytes of the text.
    fileprivate(set) var text: Int
    fileprivate var codes: Int
    /// How many blocks there were before.
    fileprivate var block: Int
  }

  /// Where it has come to so far.
  var place: Place { Place(text: text.utf8.count, codes: codes.count, block: blocks) }

  /// Whether it is still the block in which that place was.
  func reaches(_ place: Place) -> Bool { place.block == blocks }

  /// Whether two words meet there without anything between.
  func meets(at place: Place) -> Bool {
    guard let before = text(before: place).last, let after = text(since: place).first else { return false }
    return (before.isLetter || before.isNumber) && (after.isLetter || after.isNumber)
  }

  /// What was added to the text since then.
  func text(since place: Place) -> Substring { text[text.utf8.index(text.startIndex, offsetBy: place.text)...] }

  /// What was in the text by then.
  func text(before place: Place) -> Substring { text[..<text.utf8.index(text.startIndex, offsetBy: place.text)] }

  /// Whether a code of that kind was met since then.
  func holds(_ kind: InlineCode.Kind, since place: Place) -> Bool {
    codes[place.codes...].contains { $0.kind == kind }
  }

  /// Whether something of that kind is open.
  func isOpen(_ kind: InlineCode.Kind) -> Bool { open.contains { $0.kind == kind } }

  /// Takes back what was added since then, all of which has ended.
  mutating func remove(since place: Place) {
    text = String(text(before: place))
    codes.removeSubrange(place.codes...)
  }

  /// Puts a space before what was added since then.
  mutating func space(at place: Place) {
    text.insert(" ", at: text.utf8.index(text.startIndex, offsetBy: place.text))
    for index in codes[place.codes...].indices {
      let start = codes[index].range.lowerBound + 1
      codes[index].range = start..<start
    }
  }

  /// Ends the block: gives what was collected, and starts again. What is open is closed at the end, and not open in what
  /// follows: around whole blocks a mark is no part of their text, and hundreds of marks around a million blocks would
  /// fill any memory.
  mutating func take() -> CodedText {
    for last in open.reversed() { add(.end, last.kind, last.pair, last.end) }
    let taken = CodedText(text: text, codes: codes)
    (text, codes, open) = ("", [], [])
    pairsBefore = pairs
    blocks += 1
    return taken
  }

  private mutating func add(_ role: InlineCode.Role, _ kind: InlineCode.Kind, _ pair: Int, _ native: String) {
    let place = text.utf8.count
    let number = role == .single ? 0 : pair - pairsBefore
    codes.append(InlineCode(range: place..<place, role: role, kind: kind, pair: number, native: native))
  }
}

/// A start tag of HTML, such as `<a href="x">`; without its attributes where they are longer than a kilobyte.
func htmlTag(_ name: String, _ attributes: [(name: String, value: String)]) -> String {
  let limit = 1024
  var tag = "<\(name)"
  for (attribute, value) in attributes {
    guard tag.utf8.count + attribute.utf8.count + value.utf8.count < limit else { return "<\(name)>" }
    tag += " \(attribute)=\""
    for character in value.unicodeScalars {
      switch character {
      case "&": tag += "&amp;"
      case "<": tag += "&lt;"
      case "\"": tag += "&quot;"
      default: tag.unicodeScalars.append(character)
      }
    }
    tag += "\""
  }
  return tag + ">"
}
