import Languages

/// `MyriadData` ready to be compared with the bytes of a text.
struct MyriadTables: Sendable {
  let scales: [(mark: [UInt8], value: Double)]
  let unlikeScales: [[UInt8]]
  let otherWords: [[UInt8]]
  let ordinals: [[UInt8]]
  /// Han digits and tens, each of three bytes.
  let numerals: [(mark: [UInt8], value: Double)]
  let hours: [[UInt8]]
  let unlikeHours: [[UInt8]]
  let minutes: [[UInt8]]
  let halves: [[UInt8]]
  let hourStandsAlone: Bool
  let beforeNoon: [[UInt8]]
  let afterNoon: [[UInt8]]

  init(_ data: MyriadData) {
    func bytes(_ words: Words) -> [[UInt8]] { words.list.map { Array($0.utf8) } }
    scales = data.scales.map { (Array($0.key.utf8), $0.value) }
    unlikeScales = bytes(data.unlikeScales)
    otherWords = bytes(data.otherWords)
    ordinals = bytes(data.ordinals)
    let digits = data.digits.enumerated().flatMap { value, words in words.list.map { ($0, Double(value)) } }
    numerals = (digits + data.tens.map { ($0.key, $0.value) } + data.scales.map { ($0.key, $0.value) })
      .filter { !data.digits.isEmpty || data.tens[$0.0] != nil }.map { (Array($0.0.utf8), $0.1) }
    hours = bytes(data.hours)
    unlikeHours = bytes(data.unlikeHours)
    minutes = bytes(data.minutes)
    halves = bytes(data.halves)
    hourStandsAlone = data.hourStandsAlone
    beforeNoon = bytes(data.beforeNoon)
    afterNoon = bytes(data.afterNoon)
  }
}
