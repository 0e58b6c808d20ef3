import Bitext

/// Sentence ends from ICU's boundaries: each stop is judged, and boundaries at none (other scripts' stops) stay.
///
/// Linear: one pass over the bytes, with work only at stops.
/// - Parameter icu: ICU's boundaries, 0 and the length included; empty when there are none to be had.
/// - Parameter ends: receives the sentence ends in order; the last is the length of `text`.
func correct(_ icu: [Int32], of text: UnsafeBufferPointer<UInt8>, rules: LanguageRules, into ends: inout [Int32]) {
  var context = Context(text, rules: rules)
  var segmentStart = 0
  var boundary = 1
  var index = 0
  var spans: BracketedSpans?

  func end(at place: Int) {
    guard place > segmentStart, place < text.count else { return }
    // Neither side may be without anything to see.
    guard Characters.hasVisible(UnsafeBufferPointer(rebasing: text[segmentStart..<place])),
      Characters.hasVisible(UnsafeBufferPointer(rebasing: text[place...]))
    else { return }
    ends.append(Int32(place))
    segmentStart = place
  }

  /// Whether a sentence goes on at `place` in spite of a stop of other scripts there.
  func isInside(_ place: Int) -> Bool {
    var found = spans ?? BracketedSpans(context)
    defer { spans = found }
    return found.goesOn(over: place, from: segmentStart, in: text)
  }

  /// Takes over ICU's boundaries up to `place`, which are at no stop.
  func keepBoundaries(through place: Int) {
    while boundary < icu.count, Int(icu[boundary]) <= place {
      var kept = Int(icu[boundary])
      // To ICU, brackets and quotation marks that open close, too: 吗？「|是的。
      while kept > segmentStart, kept < text.count {
        let previous = context.start(before: kept)
        guard BoundaryMarks.opensOnly(context.character(at: previous).value) else { break }
        kept = previous
      }
      guard !isInside(kept) else {
        boundary += 1
        continue
      }
      if kept > segmentStart, kept < text.count, startsGrapheme(context.character(at: kept).value),
        endsGrapheme(context.character(at: context.start(before: kept)).value)
      {
        end(at: kept)
      }
      boundary += 1
    }
  }

  /// Ends a sentence before a list's next item, and none behind its number.
  func pass(_ mark: ListMark) {
    keepBoundaries(through: mark.range.lowerBound)
    end(at: mark.range.lowerBound)
    let item = context.skippingSpace(mark.range.upperBound)
    while boundary < icu.count, Int(icu[boundary]) <= item { boundary += 1 }
    index = mark.range.upperBound
  }

  let marks = context.listMarks()
  var mark = 0
  while index < text.count {
    if mark < marks.count, index >= marks[mark].range.lowerBound {
      pass(marks[mark])
      mark += 1
      continue
    }
    let byte = text[index]
    // Stops start with one of these bytes: letters and spaces are passed over quickly.
    guard byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0xE2 || byte == 0x3B || byte == 0x3A,
      Stop.mark(at: index, in: context).length > 0
    else {
      index += 1
      continue
    }
    let stop = Stop(at: index, in: &context)
    keepBoundaries(through: stop.start)
    var isICUs = false
    while boundary < icu.count, Int(icu[boundary]) <= stop.next {
      isICUs = isICUs || Int(icu[boundary]) > stop.start
      boundary += 1
    }
    if stop.next < text.count {
      switch context.judge(stop, segmentStart: segmentStart) {
      case .ends: end(at: stop.next)
      case .goesOn: break
      case .asICU: if isICUs { end(at: stop.next) }
      }
    }
    index = stop.end
  }
  keepBoundaries(through: text.count)
  ends.append(Int32(text.count))
}
