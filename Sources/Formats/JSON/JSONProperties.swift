import Foundation

/// The array `properties` of a pair's JSON object: objects with a `text` and perhaps a `type` are properties, what else is
/// in it is passed through.
struct JSONProperties {
  /// Each with its other members.
  private(set) var own: [BitextPair.Property] = []
  /// The other elements, as they stand.
  private(set) var others: [ArraySlice<UInt8>] = []

  /// - Parameter members: of a pair.
  init(in members: [UInt8]) {
    let member = jsonMembers(of: [UInt8(ascii: "{")] + members + [UInt8(ascii: "}")]) { $0 == "properties" }
    forEachItem(of: member.drop { $0 != UInt8(ascii: "[") }) { element in
      let element = trimmedJSON(element)
      guard !element.isEmpty else { return }
      let value = try? JSONSerialization.jsonObject(with: Data(element), options: .fragmentsAllowed)
      guard let object = value as? [String: Any], let text = object["text"] as? String else {
        return others.append(element)
      }
      let type = object["type"]
      var property = BitextPair.Property(type: type as? String, text: text)
      let isTypeKnown = type is String || type is NSNull
      property.members = jsonMembers(of: Array(element)) { $0 != "text" && ($0 != "type" || !isTypeKnown) }
      own.append(property)
    }
  }
}
