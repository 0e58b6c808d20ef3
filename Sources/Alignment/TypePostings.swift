import TextAnalysis

/// Where each type stands: the segments, ascending, one entry a token.
struct TypePostings: Sendable {
  /// Type `t` stands in `segments[starts[t]..<starts[t + 1]]`.
  let starts: [Int32]
  let segments: [Int32]

  /// - Parameter chosen: the only segments that count, ascending; nil for all.
  init(_ text: TokenizedText, of chosen: [Int]? = nil) {
    var starts = [Int32](repeating: 0, count: text.typeCount + 1)
    let chosen = chosen ?? Array(0..<text.count)
    for segment in chosen { for token in text.tokens(of: segment) { starts[Int(token) + 1] += 1 } }
    for type in 0..<text.typeCount { starts[type + 1] += starts[type] }
    var next = starts
    var segments = [Int32](repeating: 0, count: Int(starts[text.typeCount]))
    for segment in chosen {
      for index in Int(text.starts[segment])..<Int(text.starts[segment + 1]) {
        let type = Int(text.tokens[index])
        segments[Int(next[type])] = Int32(segment)
        next[type] += 1
      }
    }
    self.starts = starts
    self.segments = segments
    _checkInvariants()
  }

  /// Traps in debug builds, tests above all, where the lists are not those of a text.
  @inline(__always)
  func _checkInvariants() {
    #if DEBUG
      precondition(starts.first == 0 && Int(starts.last ?? -1) == segments.count, "the lists are all there is")
      for type in 0..<starts.count - 1 {
        precondition(starts[type] <= starts[type + 1], "a list ends behind its start")
        for index in Int(starts[type])..<Int(starts[type + 1]) {
          precondition(segments[index] >= 0, "a segment has a number")
          precondition(index == starts[type] || segments[index - 1] <= segments[index], "segments ascend")
        }
      }
    #endif
  }

  /// Whether type `type` stands in segment `segment`.
  func has(_ type: Int32, in segment: Int) -> Bool {
    let index = first(of: Int(type), from: segment)
    return index < Int(starts[Int(type) + 1]) && Int(segments[index]) == segment
  }

  /// Where in `segments` type `type` first stands in segment `segment` or a later one; the type's end if it does not.
  func first(of type: Int, from segment: Int) -> Int {
    lowerBound(segments, Int(starts[type]), Int(starts[type + 1]), Int32(segment))
  }
}

/// The first index in `from..<to` at which `values`, ascending, is at least `value`.
func lowerBound(_ values: [Int32], _ from: Int, _ to: Int, _ value: Int32) -> Int {
  var (low, high) = (from, to)
  while low < high {
    let middle = (low + high) / 2
    if values[middle] < value { low = middle + 1 } else { high = middle }
  }
  return low
}

/// The same from `from` on, where `values[from]` is known to be less: near by it is found at once (exponential search).
func advance(_ values: [Int32], _ from: Int, _ to: Int, _ value: Int32) -> Int {
  var (position, step) = (from, 1)
  while position + step < to, values[position + step] < value {
    position += step
    step *= 2
  }
  return lowerBound(values, position + 1, min(to, position + step), value)
}
