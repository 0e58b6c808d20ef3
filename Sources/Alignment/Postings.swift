import Evidence

/// Where each type stands: the segments, ascending, one entry a token.
struct Postings: Sendable {
  /// Type `t` stands in `segments[starts[t]..<starts[t + 1]]`.
  let starts: [Int32]
  let segments: [Int32]

  init(_ text: TokenizedText) {
    var starts = [Int32](repeating: 0, count: text.typeCount + 1)
    for token in text.tokens { starts[Int(token) + 1] += 1 }
    for type in 0..<text.typeCount { starts[type + 1] += starts[type] }
    var next = starts
    var segments = [Int32](repeating: 0, count: text.tokens.count)
    for segment in 0..<text.count {
      for index in Int(text.starts[segment])..<Int(text.starts[segment + 1]) {
        let type = Int(text.tokens[index])
        segments[Int(next[type])] = Int32(segment)
        next[type] += 1
      }
    }
    self.starts = starts
    self.segments = segments
  }
}
