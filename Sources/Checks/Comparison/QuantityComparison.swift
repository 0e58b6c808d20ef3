import Languages
import TextAnalysis

/// Which numbers of a pair agree, which differ, which stand alone.
struct QuantityComparison {
  struct Change {
    var source: Int
    var target: Int
    /// Both are times of day.
    var isTime: Bool
  }

  /// Pairs of numbers that stand for each other and differ.
  private(set) var changed: [Change] = []
  /// Pairs of numbers that agree, but not in what they measure: 42 tonnes and 42 kilos, 5 euros and 5 dollars.
  private(set) var remeasured: [Change] = []
  /// Pairs of numbers that agree but for a minus that one of them has.
  private(set) var resigned: [Change] = []
  /// Numbers of the source alone.
  private(set) var lost: [Int] = []
  /// Numbers of the target alone.
  private(set) var added: [Int] = []

  let source: ExaminedText
  let target: ExaminedText
  var freeSource: Set<Int>
  var freeTarget: Set<Int>

  /// Compares the numbers of both texts of a pair.
  init(comparing examination: borrowing PairExamination) {
    source = examination.source
    target = examination.target
    freeSource = Set(source.quantities.indices)
    freeTarget = Set(target.quantities.indices)
    compare()
  }

  private mutating func compare() {
    guard !freeSource.isEmpty || !freeTarget.isEmpty else { return }
    // Tables: comparing each number with each would take too long.
    guard source.quantities.count <= Self.mostQuantities, target.quantities.count <= Self.mostQuantities else { return }
    dropNamedMonths()
    // Firm ones first, so that a vague word doesn't take a number's place.
    match { $0.isFirm && $1.isFirm && $0.agrees(with: $1) }
    match { ($0.isFirm || $1.isFirm) && $0.agrees(with: $1) }
    match { $0.agrees(with: $1) }
    // 50 % and half; a third.
    match { Self.isShare($0, of: $1) || Self.isShare($1, of: $0) }
    match { first, second in
      guard let unit = first.unit, let other = second.unit else { return false }
      return unit.converts(first.signed, to: other, second.signed)
    }
    matchFractions()
    matchSharedScales()
    matchMonths()
    matchJoined()
    dropConversions()
    matchPartsOfHours()
    dropLoneDurations()
    matchNames()
    dropCodes()
    let (first, second) = (source, target)
    if Self.saysOne(second) { freeSource = freeSource.filter { first.quantities[$0].value != 1 } }
    if Self.saysOne(first) { freeTarget = freeTarget.filter { second.quantities[$0].value != 1 } }
    settle()
  }

  private static let mostQuantities = 500

  private mutating func match(_ agree: (Quantity, Quantity) -> Bool) {
    for first in freeSource.sorted() {
      // The nearest by order among those that agree, one of the same unit first.
      let candidates = freeTarget.filter { agree(source.quantities[first], target.quantities[$0]) }
      let unit = source.quantities[first].unit?.code
      func rank(_ index: Int) -> (Int, Int, Int) {
        (target.quantities[index].unit?.code == unit ? 0 : 1, abs(index - first), index)
      }
      guard let second = candidates.min(by: { rank($0) < rank($1) }) else { continue }
      freeSource.remove(first)
      freeTarget.remove(second)
      compareUnits(first, second)
      if differBySign(source.quantities[first], target.quantities[second]) {
        resigned.append(Change(source: first, target: second, isTime: false))
      }
    }
  }

  /// 3月 against March, so that it does not take the place of another 3.
  private mutating func dropNamedMonths() {
    func isNamed(_ quantity: Quantity, by text: ExaminedText) -> Bool {
      quantity.isMonth && text.names(100 + Int(quantity.value))
    }
    let (first, second) = (source, target)
    freeSource = freeSource.filter { !isNamed(first.quantities[$0], by: second) }
    freeTarget = freeTarget.filter { !isNamed(second.quantities[$0], by: first) }
  }

  private mutating func compareUnits(_ first: Int, _ second: Int) {
    let (quantity, other) = (source.quantities[first], target.quantities[second])
    guard let unit = quantity.unit, let another = other.unit, unit.dimension == another.dimension,
      unit.code != another.code, quantity.value == other.value,
      // −40 °C is −40 °F.
      unit.dimension != .temperature || !unit.converts(quantity.signed, to: another, other.signed),
      // What is said in both units, on either side: 5 € (5 $).
      !source.quantities.contains(where: { $0.unit?.code == another.code && $0.value == other.value }),
      !target.quantities.contains(where: { $0.unit?.code == unit.code && $0.value == quantity.value })
    else { return }
    remeasured.append(Change(source: first, target: second, isTime: false))
  }

  private static func isShare(_ first: Quantity, of second: Quantity) -> Bool {
    guard second.unit?.dimension == .percent, first.unit == nil else { return false }
    let share = first.value == 3 ? 1 / 3.0 : first.value == 4 ? 0.25 : first.value
    return abs(share - second.value / 100) < 0.01
  }

  /// 2/3 against two thirds.
  private mutating func matchFractions() {
    func digits(_ text: ExaminedText, _ free: Set<Int>) -> [(first: Int, share: Double)] {
      free.sorted().compactMap { index in
        guard free.contains(index + 1) else { return nil }
        let (top, bottom) = (text.quantities[index], text.quantities[index + 1])
        guard top.isInDigits, bottom.isInDigits, bottom.value != 0,
          text.utf8[top.range.upperBound..<bottom.range.lowerBound].elementsEqual([UInt8(ascii: "/")])
        else { return nil }
        return (index, top.value / bottom.value)
      }
    }
    func isTold(_ share: Double, by text: ExaminedText) -> Bool {
      text.quantities.contains { $0.isShare && abs($0.value - share) < 0.01 }
    }
    for (index, share) in digits(source, freeSource) where isTold(share, by: target) {
      freeSource.subtract([index, index + 1])
      freeTarget = freeTarget.filter { [target] in !target.quantities[$0].isShare }
    }
    for (index, share) in digits(target, freeTarget) where isTold(share, by: source) {
      freeTarget.subtract([index, index + 1])
      freeSource = freeSource.filter { [source] in !source.quantities[$0].isShare }
    }
  }

  /// 30/11 against "30 November".
  private mutating func matchMonths() {
    func months(_ text: ExaminedText) -> Set<Int> {
      Set(
        (text.entries.map { Int($0.calendar) } + text.dates.map(\.number)).filter { 101...112 ~= $0 }.map { $0 - 100 })
    }
    let (ofSource, ofTarget) = (months(source), months(target))
    let (first, second) = (source, target)
    // Another month is the check of dates' to tell.
    freeSource = freeSource.filter { !first.quantities[$0].isMonth }
    freeTarget = freeTarget.filter { !second.quantities[$0].isMonth }
    freeSource = freeSource.filter {
      !ofTarget.subtracting(ofSource).contains(Int(min(1e6, first.quantities[$0].value)))
    }
    freeTarget = freeTarget.filter {
      !ofSource.subtracting(ofTarget).contains(Int(min(1e6, second.quantities[$0].value)))
    }
  }

  /// Telephone and version numbers, grouped in different ways: the same digits in all. Where the groups are the same,
  /// too, something else differs: 14.5 and 145, a million and a milliard.
  private mutating func matchJoined() {
    func groups(_ text: ExaminedText, _ free: Set<Int>) -> [[UInt8]] {
      free.sorted().map { Self.digits(of: text.quantities[$0], in: text) }.filter { !$0.isEmpty }
    }
    let (first, second) = (groups(source, freeSource), groups(target, freeTarget))
    let digits = Array(first.joined())
    if digits.count >= 4, first != second, digits == Array(second.joined()) {
      freeSource = []
      freeTarget = []
    }
  }

  private static func digits(of quantity: Quantity, in text: ExaminedText) -> [UInt8] {
    text.utf8[quantity.range].filter { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// "2 km (1.2 miles)": a conversion of a number that has its counterpart.
  private mutating func dropConversions() {
    func isConversion(_ index: Int, _ text: ExaminedText) -> Bool {
      let quantity = text.quantities[index]
      guard let unit = quantity.unit else { return false }
      return text.quantities.contains { other in
        guard other.range != quantity.range, let from = other.unit else { return false }
        return from.converts(other.signed, to: unit, quantity.signed)
      }
    }
    let (first, second) = (source, target)
    freeSource = freeSource.filter { !isConversion($0, first) }
    freeTarget = freeTarget.filter { !isConversion($0, second) }
  }

  /// 15 minutes against a quarter of an hour, 90 against an hour and a half.
  private mutating func matchPartsOfHours() {
    guard !freeSource.isEmpty || !freeTarget.isEmpty else { return }
    let (first, second) = (source, target)
    let (firstParts, secondParts) = (Self.partsOfHours(in: first), Self.partsOfHours(in: second))
    guard !firstParts.isEmpty || !secondParts.isEmpty else { return }
    func isTold(_ index: Int, of text: ExaminedText, by parts: Set<Double>) -> Bool {
      let quantity = text.quantities[index]
      guard parts.contains(quantity.value) else { return false }
      let behind = text.lastWord(endingBy: quantity.range.upperBound).map { $0 + 1 } ?? 0
      return Self.minuteStarts.contains(where: text.lower(behind).hasPrefix)
    }
    // The three of three quarters goes with the 45.
    func tells45(_ text: ExaminedText, by parts: Set<Double>) -> Bool {
      text.quantities.indices.contains { text.quantities[$0].value == 45 && isTold($0, of: text, by: parts) }
    }
    let hasQuarters = (
      first: firstParts.contains(45) && tells45(second, by: firstParts),
      second: secondParts.contains(45) && tells45(first, by: secondParts)
    )
    freeSource = freeSource.filter {
      !isTold($0, of: first, by: secondParts) && !(hasQuarters.first && first.quantities[$0].value == 3)
    }
    freeTarget = freeTarget.filter {
      !isTold($0, of: second, by: firstParts) && !(hasQuarters.second && second.quantities[$0].value == 3)
    }
  }

  /// 12 months against a year, quinze jours against a fortnight.
  private mutating func dropLoneDurations() {
    func isTold(_ quantity: Quantity, by text: ExaminedText) -> Bool {
      guard let unit = quantity.unit, unit.dimension == .duration else { return false }
      return text.entries.contains { entry in
        Unit.named(entry.lower).map { unit.makesOne(quantity.value, of: $0) } ?? false
      }
    }
    let (first, second) = (source, target)
    freeSource = freeSource.filter { !isTold(first.quantities[$0], by: second) }
    freeTarget = freeTarget.filter { !isTold(second.quantities[$0], by: first) }
  }

  private static let halves = LanguageData.union(\.numbers.halves)
  private static let quarters = LanguageData.union(\.numbers.quarters)
  private static let minuteStarts = LanguageData.union(\.numbers.minuteStarts)
  private static let hourWords = LanguageData.union(\.numbers.hourWords)

  /// The minutes that a text may say as halves and quarters of an hour. Linear.
  private static func partsOfHours(in text: ExaminedText) -> Set<Double> {
    let words = text.entries.map(\.lower)
    var minutes: Set<Double> = []
    for index in words.indices {
      let isHalf = halves.contains(words[index])
      guard isHalf || quarters.contains(words[index]) else { continue }
      let around = words[max(0, index - 3)..<min(words.count, index + 4)]
      guard around.contains(where: { hourWords.contains($0) }) else { continue }
      minutes.formUnion(isHalf ? [30, 90] : [15, 45])
    }
    return minutes
  }

  /// A number word that is part of a name, or whose very spelling stands on the other side.
  private mutating func matchNames() {
    func isKept(_ range: Range<Int>, of text: ExaminedText, in other: ExaminedText) -> Bool {
      let words = text.entries.indices.filter { range.overlaps(text.words[$0].range) }
      return words.allSatisfy { index in other.entries.contains { $0.lower == text.entries[index].lower } }
    }
    let (first, second) = (source, target)
    freeSource = freeSource.filter {
      first.quantities[$0].isInDigits || !isKept(first.quantities[$0].range, of: first, in: second)
    }
    freeTarget = freeTarget.filter {
      second.quantities[$0].isInDigits || !isKept(second.quantities[$0].range, of: second, in: first)
    }
  }

  /// ACE 2 against ACE2, IL6 against IL-6: digits that are part of a code there and stand apart here.
  private mutating func dropCodes() {
    func isInCode(_ quantity: Quantity, of text: ExaminedText, in other: ExaminedText) -> Bool {
      guard quantity.isInDigits, quantity.range.count <= 6 else { return false }
      let digits = Array(text.utf8[quantity.range])
      return other.words.indices.contains { index in
        guard other.entries[index].hasDigit, other.entries[index].hasLetter else { return false }
        let code = Array(other.utf8[other.words[index].range])
        return code.count > digits.count && code.suffix(digits.count) == digits[...]
          && !(0x30...0x39).contains(code[code.count - digits.count - 1])
      }
    }
    let (first, second) = (source, target)
    freeSource = freeSource.filter { !isInCode(first.quantities[$0], of: first, in: second) }
    freeTarget = freeTarget.filter { !isInCode(second.quantities[$0], of: second, in: first) }
  }

  private mutating func settle() {
    let firmSource = freeSource.sorted().filter { source.quantities[$0].isFirm }
    var firmTarget = freeTarget.sorted().filter { target.quantities[$0].isFirm }
    for first in firmSource {
      let quantity = source.quantities[first]
      let digits = Self.digits(of: quantity, in: source)
      // One of the same sort first: a time for a time, digits for digits, the same digits, the same unit.
      func rank(_ index: Int) -> Int {
        let other = target.quantities[index]
        return ((quantity.minutes == nil) == (other.minutes == nil) ? 0 : 8)
          + (quantity.isInDigits == other.isInDigits ? 0 : 4)
          + (digits.isEmpty || digits != Self.digits(of: other, in: target) ? 2 : 0)
          + (quantity.unit == other.unit ? 0 : 1)
      }
      if let second = firmTarget.min(by: { (rank($0), $0) < (rank($1), $1) }) {
        firmTarget.removeAll { $0 == second }
        let isTime = quantity.minutes != nil || target.quantities[second].minutes != nil
        changed.append(Change(source: first, target: second, isTime: isTime))
      } else if !quantity.isInDigits,
        let second = freeTarget.sorted().first(where: {
          target.quantities[$0].isCardinal && !target.quantities[$0].isFirm
        })
      {
        changed.append(Change(source: first, target: second, isTime: false))
      } else if !freeTarget.contains(where: { isVagueAnswer(target.quantities[$0], to: quantity) }) {
        if !isNil(quantity, of: source) { lost.append(first) }
      }
    }
    // "Three" for "deux": a cardinal that could have gone unsaid.
    for first in freeSource.sorted() where source.quantities[first].isCardinal && !source.quantities[first].isFirm {
      if let second = firmTarget.first(where: { !target.quantities[$0].isInDigits }) {
        firmTarget.removeAll { $0 == second }
        changed.append(Change(source: first, target: second, isTime: false))
      }
    }
    // A dozen for twenty.
    let nouns = (
      freeSource.filter { source.quantities[$0].isCollective }, freeTarget.filter { target.quantities[$0].isCollective }
    )
    if nouns.0.count == 1, nouns.1.count == 1, let first = nouns.0.first, let second = nouns.1.first,
      !source.quantities[first].isAbout(target.quantities[second])
    {
      changed.append(Change(source: first, target: second, isTime: false))
    }
    // Half for a third.
    let shares = (
      freeSource.filter { source.quantities[$0].isShare }, freeTarget.filter { target.quantities[$0].isShare }
    )
    if shares.0.count == 1, shares.1.count == 1, let first = shares.0.first, let second = shares.1.first,
      source.quantities[first].unit == target.quantities[second].unit
    {
      changed.append(Change(source: first, target: second, isTime: false))
    }
    for second in firmTarget
    where !isNil(target.quantities[second], of: target)
      && !freeSource.contains(where: { isVagueAnswer(source.quantities[$0], to: target.quantities[second]) })
    {
      added.append(second)
    }
  }

  /// Whether a number is the nothing of a score, which needs no saying: *menées 2-0*, two goals down.
  private func isNil(_ quantity: Quantity, of text: ExaminedText) -> Bool {
    guard quantity.isInDigits, quantity.value == 0, quantity.range.count == 1 else { return false }
    return text.quantities.contains { other in
      guard other.isInDigits, other.unit == nil else { return false }
      let (end, start) = (
        min(quantity.range.upperBound, other.range.upperBound), max(quantity.range.lowerBound, other.range.lowerBound)
      )
      return end < start && Self.dashes.contains { text.utf8[end..<start].elementsEqual($0) }
    }
  }

  private static let dashes = ["-", "–", "‑"].map { Array($0.utf8) }

  /// Whether another text has an article or the like that says one: *une page* for 1 page.
  private static func saysOne(_ text: ExaminedText) -> Bool {
    guard let words = wordsForOne[text.language] else { return false }
    return text.entries.contains { words.contains($0.lower) }
  }

  private static let wordsForOne = Dictionary(
    uniqueKeysWithValues: LanguageData.all.map { data in
      (
        data.code,
        data.numbers.ones.set.union(data.numbers.articles.list).union(
          data.numbers.vague.filter { $0.value == 1 }.keys)
      )
    })

  /// Whether a vague word may be said for a number in words: "les deux" for three is wrong, "une dizaine" for ten-odd isn't.
  private func isVagueAnswer(_ vague: Quantity, to quantity: Quantity) -> Bool {
    !quantity.isInDigits && !vague.isFirm && !vague.isImplied && (!vague.isCollective || vague.isAbout(quantity))
  }
}

extension Quantity {
  /// Whether two numbers may stand for each other where neither is exact: a dozen and une dizaine.
  fileprivate func isAbout(_ other: Quantity) -> Bool {
    max(value, other.value) <= 1.5 * min(value, other.value)
  }
}
