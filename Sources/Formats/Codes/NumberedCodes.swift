import Bitext

/// The inline codes of a text and of its translations, numbered from 1: codes that correspond have one number, a
/// start and its end have one, and no other code of any of them has it.
///
/// Codes with the same meaning correspond: first those that are written alike, then others, in their order. Linear.
struct NumberedCodes {
  /// A code of one side.
  struct Code {
    /// How it stands in this text.
    enum Form: Hashable {
      /// With its other half in the same text.
      case start, end
      case single
      /// Its other half is elsewhere.
      case loneStart, loneEnd
    }

    /// UTF-8 offsets in the text.
    var range: Range<Int>
    var form: Form
    var kind: InlineCode.Kind
    var number: Int
    var native: String
  }

  /// Of each text.
  private(set) var texts: [[Code]]

  var source: [Code] { texts[0] }
  var target: [Code] { texts[1] }

  init(_ one: [InlineCode], _ other: [InlineCode]) { self.init([one, other]) }

  /// - Parameter texts: the text, and then its translations.
  init(_ texts: [[InlineCode]]) {
    guard let source = texts.first else {
      self.texts = []
      return
    }
    let items = Self.items(of: source)
    var last = items.count
    self.texts = [Self.codes(items, of: source) { $0 + 1 }]
    for other in texts.dropFirst() { self.texts.append(Self.codes(of: other, answering: items, &last)) }
  }

  /// The codes of a translation; those that no code of the text answers to are numbered on from `last`.
  private static func codes(
    of other: [InlineCode], answering sourceItems: [Item], _ last: inout Int
  ) -> [Code] {
    let targetItems = items(of: other)
    // Numbers of the source that nothing answers yet, last first, by what they are.
    var (alike, same): ([Key: [Int]], [Key: [Int]]) = ([:], [:])
    for (number, item) in sourceItems.enumerated().reversed() {
      alike[item.key, default: []].append(number)
      same[item.key.withoutNative, default: []].append(number)
    }
    var taken = [Bool](repeating: false, count: sourceItems.count)
    var numbers = [Int?](repeating: nil, count: targetItems.count)
    func answer(_ index: Int, _ waiting: inout [Int]) {
      while let number = waiting.popLast() {
        guard !taken[number] else { continue }
        (taken[number], numbers[index]) = (true, number + 1)
        return
      }
    }
    for (index, item) in targetItems.enumerated() { answer(index, &alike[item.key, default: []]) }
    for (index, item) in targetItems.enumerated() where numbers[index] == nil {
      answer(index, &same[item.key.withoutNative, default: []])
    }
    for index in numbers.indices where numbers[index] == nil {
      last += 1
      numbers[index] = last
    }
    return codes(targetItems, of: other) { numbers[$0] ?? 0 }
  }

  private struct Key: Hashable {
    var form: Code.Form
    var kind: InlineCode.Kind
    var native: String?

    var withoutNative: Key { Key(form: form, kind: kind, native: nil) }
  }

  /// A single code, or a start and its end.
  private struct Item {
    var key: Key
    /// Their indexes.
    var codes: [Int]
  }

  private static func items(of codes: [InlineCode]) -> [Item] {
    var items: [Item] = []
    var open: [Int: Int] = [:]
    for (index, code) in codes.enumerated() {
      if code.role == .end, let item = open.removeValue(forKey: code.pair) {
        items[item].codes.append(index)
        items[item].key.form = .start
        continue
      }
      if code.role == .start { open[code.pair] = items.count }
      let form: Code.Form = code.role == .single ? .single : code.role == .start ? .loneStart : .loneEnd
      items.append(Item(key: Key(form: form, kind: code.kind, native: code.native), codes: [index]))
    }
    return items
  }

  private static func codes(_ items: [Item], of codes: [InlineCode], number: (Int) -> Int) -> [Code] {
    var found: [(index: Int, code: Code)] = []
    for (itemIndex, item) in items.enumerated() {
      for (place, index) in item.codes.enumerated() {
        let form = item.key.form == .start && place == 1 ? .end : item.key.form
        let code = codes[index]
        found.append(
          (
            index,
            Code(
              range: code.range, form: form, kind: code.kind, number: number(itemIndex), native: code.native)
          ))
      }
    }
    return found.sorted { $0.index < $1.index }.map(\.code)
  }
}
