import Formats

/// Which units of several files have their source in common and so become one unit of more languages.
///
/// A unit joins the first before it that has the same source, codes included, and no text in any of its other languages; a
/// second translation into one language stays a unit of its own. Memory grows by about a hundred bytes a unit, the units that join
/// wait in a file.
final class JoinPlan {
  private let waiting: SpooledUnits
  /// For the number of each unit that others join, those.
  private var joining: [Int: [Range<Int>]] = [:]
  /// The numbers of those that join.
  private var gone = Set<Int>()

  /// - Parameter files: opens each file once more.
  init(_ files: [() throws -> TMXReader], progress: (Double) -> Void) throws {
    waiting = try SpooledUnits()
    var (keys, table) = (UnitKeys(sameness: .source), KeyTable())
    var heads: [(number: Int, languages: [Int32])] = []
    var languages: [String: Int32] = [:]
    var number = 0
    for (index, open) in files.enumerated() {
      let reader = try open()
      while let unit = try reader.next() {
        defer { number += 1 }
        if number & 1023 == 0 { progress((Double(index) + (reader.progress ?? 0)) / Double(files.count) / 2) }
        let own = unit.variants.map { variant in
          let language = unit.language(of: variant).lowercased()
          if let known = languages[language] { return known }
          languages[language] = Int32(languages.count)
          return Int32(languages.count - 1)
        }
        guard let head = table.insert(keys.key(of: unit, header: reader.head), UInt32(heads.count)) else {
          heads.append((number, own))
          continue
        }
        let known = heads[Int(head)].languages
        // The source is in both; with more in common they are two translations, or the same.
        guard own.filter(known.contains).count == 1, Set(own).count == own.count, own.count > 1 else { continue }
        heads[Int(head)].languages += own.filter { !known.contains($0) }
        joining[heads[Int(head)].number, default: []].append(try waiting.append(unit.written))
        gone.insert(number)
      }
    }
  }

  /// Whether unit `number`, counted over all files, joins another.
  func isGone(_ number: Int) -> Bool { gone.contains(number) }

  /// How many do.
  var count: Int { gone.count }

  /// What makes unit `number` the joint one: the others' texts behind its own, their properties and notes of kinds that it lacks
  /// behind its own.
  func edits(_ number: Int, _ head: TMXUnit) throws -> [TMXUnit.Edit] {
    guard let ranges = joining[number], let last = head.variants.last else { return [] }
    let languages = Set(head.variants.map { head.language(of: $0).lowercased() })
    var types = Set(head.properties.map { type(of: $0, head) })
    let indent = head.indent
    var (properties, variants): ([UInt8], [UInt8]) = ([], [])
    for range in ranges {
      let other = try TMXUnit(xml: waiting.bytes(range))
      let ownProperties = other.properties.filter { types.insert(type(of: $0, other)).inserted }
      let ownVariants = other.variants.filter { !languages.contains(other.language(of: $0).lowercased()) }
      for bytes in other.written(ownProperties.map(\.whole)) { properties += indent + bytes }
      for bytes in other.written(ownVariants.map(\.whole)) { variants += indent + bytes }
    }
    let place = head.properties.last?.whole.upperBound ?? head.startTag.upperBound
    return [
      TMXUnit.Edit(place..<place, properties), TMXUnit.Edit(last.whole.upperBound..<last.whole.upperBound, variants),
    ]
  }

  private func type(of property: TMXUnit.Property, _ unit: TMXUnit) -> String {
    property.isNote ? "note \(unit.text(property.content))" : property.type.map { "prop \(unit.text($0))" } ?? ""
  }
}
