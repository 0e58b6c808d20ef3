import Formats
import ICU

/// Differences that are ignored when texts are compared.
public struct Leniency: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: Int

  /// Of the bits.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Upper and lower case, and compatibility forms (NFKC_Casefold).
  public static let letterCase = Leniency(rawValue: 1)
  /// Which digits a number has; `12` and `3,500` are alike.
  public static let numbers = Leniency(rawValue: 2)
  /// White space: how much, and of what kind.
  public static let spaces = Leniency(rawValue: 4)
  /// Inline codes: what they are, and whether there are any.
  public static let codes = Leniency(rawValue: 8)
}

/// Which parts of a unit make two units the same.
public enum Sameness: String, CaseIterable, Sendable {
  /// The texts of all languages.
  case unit
  /// The source alone: other translations of it are duplicates.
  case source
}

/// Makes keys of units, equal where the units are the same.
struct UnitKeys {
  var leniency: Leniency = []
  var sameness = Sameness.unit
  /// Whether units that stand in other contexts differ.
  var withContext = false
  private var languages = VariantLanguages()
  private var bytes: [UInt8] = []
  private var folded: [String: String] = [:]

  init(_ leniency: Leniency = [], sameness: Sameness = .unit, withContext: Bool = false) {
    (self.leniency, self.sameness, self.withContext) = (leniency, sameness, withContext)
  }

  mutating func key(of unit: TMXUnit, header: TMXHead) -> Key {
    bytes.removeAll(keepingCapacity: true)
    let source = languages.source(of: unit, header: header)
    // The source first, the others by language: their order in the file doesn't count.
    var order = unit.variants.indices.filter { $0 != source }
    if sameness == .source { order = [] }
    let names = unit.variants.map { fold(unit.language(of: $0)) }
    order.sort { names[$0] < names[$1] }
    for index in (source.map { [$0] } ?? []) + order {
      bytes += names[index].utf8
      bytes.append(0)
      appendText(of: unit, index)
      bytes.append(0)
    }
    if withContext {
      for property in unit.properties {
        guard let type = property.type, contextTypes.contains(unit.text(type)) else { continue }
        bytes += unit.xml[property.whole]
        bytes.append(0)
      }
    }
    return Key(bytes)
  }

  /// Language codes are compared as the standard says: without case.
  private mutating func fold(_ language: String) -> String {
    if let known = folded[language] { return known }
    let result = language.lowercased()
    if folded.count < 10_000 { folded[language] = result }
    return result
  }

  private mutating func appendText(of unit: TMXUnit, _ index: Int) {
    guard let segment = unit.variants[index].segment else { return }
    if leniency.isEmpty {
      bytes += unit.xml[segment]
      return
    }
    var text: [UInt8] = []
    if leniency.contains(.codes) {
      unit.appendText(of: unit.variants[index], codes: .dropped, to: &text)
    } else {
      text = Array(unit.xml[segment])
    }
    bytes += normalized(text, leniency)
  }
}

/// Properties that tell where a segment stood, by the tools that write them: OmegaT's, and the common `x-context`s.
let contextTypes: Set<String> = [
  "prev", "next", "id", "file", "x-context", "x-context-pre", "x-context-post", "x-target-prev", "x-target-next",
]

/// `text` without what doesn't count.
func normalized(_ text: [UInt8], _ leniency: Leniency) -> [UInt8] {
  var text = text
  if leniency.contains(.letterCase) {
    if text.allSatisfy({ $0 < 0x80 }) {
      for index in text.indices where (0x41...0x5A).contains(text[index]) { text[index] |= 0x20 }
    } else {
      text = Array(nfkcCasefold(String(decoding: text, as: UTF8.self)).utf8)
    }
  }
  guard leniency.contains(.numbers) || leniency.contains(.spaces) else { return text }
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  let isSpaceLenient = leniency.contains(.spaces)
  var (inNumber, owesSpace) = (false, false)
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
    if isSpaceLenient, scalar.properties.isWhitespace {
      owesSpace = !result.isEmpty
      inNumber = false
      continue
    }
    if owesSpace { result.append(0x20) }
    owesSpace = false
    if leniency.contains(.numbers) {
      if scalar.properties.numericType == .decimal {
        if !inNumber { result.append(0x30) }
        inNumber = true
        continue
      }
      // A separator between digits is part of the number: `withoutGroups` sees what follows.
      if inNumber, ".,’'\u{A0}\u{202F}".unicodeScalars.contains(scalar) {
        result += String(scalar).utf8
        inNumber = false
        continue
      }
      inNumber = false
    }
    result += String(scalar).utf8
  }
  return leniency.contains(.numbers) ? withoutGroups(result) : result
}

/// `0,0.0` becomes `0`.
private func withoutGroups(_ text: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var index = 0
  while index < text.count {
    result.append(text[index])
    index += 1
    guard result.last == 0x30 else { continue }
    while index < text.count {
      let separators =
        [[0x2E], [0x2C], [0x27], [0xE2, 0x80, 0x99], [0xC2, 0xA0], [0xE2, 0x80, 0xAF], []] as [[UInt8]]
      guard
        let separator = separators.first(where: {
          text[index...].starts(with: $0) && index + $0.count < text.count && text[index + $0.count] == 0x30
        })
      else { break }
      index += separator.count + 1
    }
  }
  return result
}
