import TextAnalysis

/// What tells whether a name without its like is an error, or said otherwise in the other language.
struct NameEvidence {
  /// How well the words of the pair stand beside each other; nil where nothing was counted.
  let joins: WordJoins?
  /// Words of the target that what they governed has left behind.
  let stranded: [Int]

  /// What the features are, in order: of the name of the source, of that of the target, of both. 0 for what is not there.
  static let names = ofOne.map { "source " + $0 } + ofOne.map { "target " + $0 } + ofBoth
  fileprivate static let ofOne = [
    "certainty", "words", "distance", "facing", "own loose", "translations", "spelled", "known", "noun", "verb",
    "all capitals", "menu before", "menu behind", "bracket before", "bracket behind", "quotation mark before",
    "other capitals", "repeated", "other loose", "text", "starts sentence", "fuller", "partial", "unlinked",
    "between linked", "comma before", "comma behind", "governed", "all loose", "other start", "of a people", "shared",
    "is doubtful", "foreign",
  ]
  fileprivate static let ofBoth =
    [
      "stranded word", "stranded in place", "letters in common", "in place", "linked around", "same initial",
      "initials", "heading", "ratio",
    ]
    + LooseWord.joins.map { "source " + $0 } + LooseWord.joins.map { "target " + $0 }
}

extension PairExamination {
  /// By ``NameEvidence/names``. Linear in the words of both texts.
  func features(of name: NameRun?, _ other: NameRun?, _ evidence: NameEvidence) -> [Float] {
    var features: [Float] = []
    features.reserveCapacity(NameEvidence.names.count)
    for (run, isSource) in [(name, true), (other, false)] {
      if let run {
        append(run, ofSource: isSource, to: &features)
      } else {
        features += repeatElement(0, count: NameEvidence.ofOne.count)
      }
    }
    let gap = name.map { LooseGap(around: $0.words.lowerBound, alignment.sourcePartners, alignment.targetPartners) }
    let reverse = other.map {
      LooseGap(around: $0.words.lowerBound, alignment.targetPartners, alignment.sourcePartners)
    }
    features.append(evidence.stranded.isEmpty ? 0 : 1)
    features.append(gap.map { gap in evidence.stranded.contains { gap.range.contains($0) } } == true ? 1 : 0)
    features.append(name.flatMap { name in other.map { likeness(name.words, $0.words) } } ?? 0)
    features.append(gap.map { gap in other?.words.contains { gap.range.contains($0) } ?? false } == true ? 1 : 0)
    features.append(
      gap.flatMap { gap in
        reverse.map { (gap.before == $0.left ? 1 : 0) + (gap.after == $0.right ? 1 : 0) }
      } ?? 0)
    let alike = name.flatMap { name in other.map { initials(name.words, $0.words) } }
    features.append(alike?.areSame == true ? 1 : 0)
    features.append(alike?.share ?? 0)
    features.append(source.isHeading || target.isHeading ? 1 : 0)
    features.append(Float(target.length + 10) / Float(source.length + 10))
    for (run, gap, isSource) in [(name, gap, true), (other, reverse, false)] {
      if let run, let gap, let joins = evidence.joins {
        joins.appendFeatures(of: run.words, ofSource: isSource, gap, to: &features)
      } else {
        features += repeatElement(0, count: LooseWord.joins.count)
      }
    }
    return features
  }

  private func append(_ run: NameRun, ofSource: Bool, to features: inout [Float]) {
    let (text, other) = ofSource ? (source, target) : (target, source)
    let partners = ofSource ? alignment.sourcePartners : alignment.targetPartners
    let reverse = ofSource ? alignment.targetPartners : alignment.sourcePartners
    let entry = text.entries[run.words.lowerBound]
    let gap = LooseGap(around: run.words.lowerBound, partners, reverse)
    let between = (min(gap.before, gap.after) + 1)..<max(min(gap.before, gap.after) + 1, max(gap.before, gap.after))
    let loose = other.entries.indices.filter { reverse[$0] < 0 && other.entries[$0].isContent }
    let capitals = loose.count { other.entries[$0].isCapitalized && !other.words[$0].startsSentence }
    let range = text.range(of: run.words)
    let (before, behind) = (text.mark(before: range.lowerBound), text.mark(behind: range.upperBound))
    func add(_ value: Int, atMost most: Int) { features.append(Float(min(value, most))) }
    func add(_ holds: Bool) { features.append(holds ? 1 : 0) }
    add(certainty(of: run.words, in: text).rawValue, atMost: 2)
    add(run.words.count, atMost: 4)
    add(abs(gap.after - gap.before), atMost: 9)
    add(loose.count { between.contains($0) }, atMost: 3)
    add(gap.own.count { text.entries[$0].isContent }, atMost: 4)
    add(run.words.map { text.entries[$0].translationCount }.max() ?? 0, atMost: 12)
    add(entry.isSpelled)
    add(entry.isKnown)
    add(entry.classes.contains(.noun))
    add(entry.classes.contains(.verb))
    add(run.words.allSatisfy { text.entries[$0].isAllCapitals })
    add(NameEvidence.ofMenus.contains(before))
    add(NameEvidence.ofMenus.contains(behind))
    add(before == "(")
    add(behind == ")")
    add(NameEvidence.quotationMarks.contains(before))
    add(capitals, atMost: 3)
    add(text.entries.count { $0.isSame(as: entry) }, atMost: 3)
    add(loose.count, atMost: 8)
    add(text.words.count, atMost: 40)
    add(text.words[run.words.lowerBound].startsSentence)
    add(run.isFuller)
    add(run.isPart)
    add(gap.unlinked, atMost: 4)
    add(gap.isBetweenLinked)
    add(before == ",")
    add(behind == ",")
    add(run.words.lowerBound > 0 && text.entries[run.words.lowerBound - 1].classes.contains(.function))
    add(text.entries.indices.count { partners[$0] < 0 && text.entries[$0].isContent }, atMost: 8)
    add(loose.contains { other.entries[$0].isCapitalized && other.words[$0].startsSentence })
    add(run.words.contains { text.entries[$0].isMarked(.people) })
    let shared = ofSource ? alignment.sourceShared : alignment.targetShared
    features.append(run.words.map { shared[$0] }.max() ?? 0)
    add(run.isDoubtful)
    add(!entry.isSpelled && isWord(entry.lower, ofSource: !ofSource))
  }

  private func isWord(_ lower: String, ofSource: Bool) -> Bool {
    if ofSource { return tools.words.isSourceWord(lower) }
    var lower = lower
    return lower.withUTF8 { tools.words.isTargetWord($0) }
  }

  /// Whether two names start alike, and how many of the initials of either are letters of the other, at most: NYC, New York.
  private func initials(_ name: ClosedRange<Int>, _ other: ClosedRange<Int>) -> (areSame: Bool, share: Float) {
    func letters(_ text: ExaminedText, _ run: ClosedRange<Int>) -> (all: Set<Character>, initials: [Character]) {
      (Set(run.flatMap { text.lower($0) }), run.compactMap { text.lower($0).first })
    }
    let (own, others) = (letters(source, name), letters(target, other))
    func share(_ initials: [Character], _ all: Set<Character>) -> Float {
      Float(initials.count { all.contains($0) }) / Float(max(1, initials.count))
    }
    return (
      own.initials.first == others.initials.first, max(share(own.initials, others.all), share(others.initials, own.all))
    )
  }

  /// How many of the letters of two names are the same, of 1.
  private func likeness(_ name: ClosedRange<Int>, _ other: ClosedRange<Int>) -> Float {
    let (first, second) = (name.map { source.lower($0) }.joined(), other.map { target.lower($0) }.joined())
    var letters = Array(first)
    let common = second.count { letter in
      guard let place = letters.firstIndex(of: letter) else { return false }
      letters.remove(at: place)
      return true
    }
    return Float(common) / Float(max(1, first.count, second.count))
  }
}

extension NameEvidence {
  /// What parts the steps of a way through menus, and keys: View - Styles, Tools > Customize, Ctrl+Shift.
  fileprivate static let ofMenus: Set<Character> = ["-", "+", ">", "–", "▸", "→", "/"]
  fileprivate static let quotationMarks: Set<Character> = ["\"", "“", "„", "«", "‘", "'", "`"]
}

extension ExaminedText {
  /// What stands before a place, spaces aside; a space where there is nothing near.
  fileprivate func mark(before place: Int) -> Character {
    String(decoding: utf8[max(0, place - 8)..<place], as: UTF8.self).last { !$0.isWhitespace } ?? " "
  }

  /// What stands behind a place, spaces aside.
  fileprivate func mark(behind place: Int) -> Character {
    String(decoding: utf8[place..<min(utf8.count, place + 8)], as: UTF8.self).first { !$0.isWhitespace } ?? " "
  }
}
