import Files
import Foundation

/// The columns of a table that hold what a translation unit has beside its texts, so that a memory that was corrected as a
/// table is the same memory.
///
/// `id`, the first `note`, who made and changed the unit and when, client, project and domain have a column each; all other
/// properties and notes stand in `properties`, as in a line of JSON (`[{"type": "x-a", "text": "b"}]`).
struct UnitColumns {
  static let names =
    ["id", "note"] + history.map(\.name) + types + ["properties"]

  private static var history: [(name: String, path: WritableKeyPath<BitextPair.History, String?>)] {
    [("created", \.created), ("created by", \.creator), ("changed", \.changed), ("changed by", \.changer)]
  }
  /// Of properties that have a column of their own.
  private static let types = ["client", "project", "domain"]

  private var places: [String: Int] = [:]

  /// Finds the columns by their names.
  ///
  /// - Parameter taken: places that hold something else: `id` is a language, too.
  init(names: [String] = [], taken: Set<Int> = []) {
    for (place, name) in names.enumerated() where !taken.contains(place) {
      let name = name.lowercased()
      if Self.names.contains(name), places[name] == nil { places[name] = place }
    }
  }

  /// The cells of a pair, as many as there are names.
  static func cells(of pair: BitextPair) -> [String] {
    var rest = pair.properties.filter { $0.type != BitextPair.movedType }
    func take(_ type: String?) -> String {
      guard let place = rest.firstIndex(where: { $0.type == type && $0.members.isEmpty }) else { return "" }
      return rest.remove(at: place).text
    }
    let note = take(nil)
    let own = types.map(take)
    var json = JSONWriter()
    if !rest.isEmpty { json.writeProperties(rest) }
    return [pair.id ?? "", note] + history.map { pair.history[keyPath: $0.path] ?? "" } + own
      + [String(decoding: json.bytes, as: UTF8.self)]
  }

  /// Gives a pair what its row has in the columns.
  ///
  /// - Returns: false where `properties` are not what they have to be.
  func read(_ cells: [String], into pair: inout BitextPair) -> Bool {
    guard !places.isEmpty else { return true }
    func text(_ name: String) -> String? {
      places[name].flatMap { $0 < cells.count && !cells[$0].isEmpty ? cells[$0] : nil }
    }
    if let id = text("id") { pair.id = id }
    for (name, path) in Self.history { pair.history[keyPath: path] = text(name) ?? pair.history[keyPath: path] }
    if let note = text("note") { pair.properties.append(BitextPair.Property(type: nil, text: note)) }
    for type in Self.types {
      if let value = text(type) { pair.properties.append(BitextPair.Property(type: type, text: value)) }
    }
    guard let json = text("properties") else { return true }
    let properties = JSONProperties(in: Array("\"properties\":\(json)".utf8))
    guard (try? JSONSerialization.jsonObject(with: Data(json.utf8))) is [Any], properties.others.isEmpty else {
      return false
    }
    pair.properties += properties.own
    return true
  }
}
