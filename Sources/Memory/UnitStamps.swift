import Files
import Formats

/// Properties that all units of a file get when they are added: client, project and the like.
struct UnitStamps {
  /// As ``Origin/properties`` holds them.
  private(set) var properties: String?
  private(set) var author: String?
  private(set) var date: String?
  /// The types of properties that units do not keep of their own.
  private(set) var types: Set<String> = []
  /// The names of attributes that they do not.
  private(set) var attributeNames: Set<String> = []

  init(_ stamps: [BitextPair.Property] = []) {
    for stamp in stamps {
      switch stamp.type {
      case "author": (author, attributeNames) = (stamp.text, attributeNames.union(["changeid"]))
      case "date": (date, attributeNames) = (stamp.text, attributeNames.union(["changedate"]))
      case let type?:
        types.insert(type)
        properties = (properties ?? "") + String(decoding: tmxProperty(type, stamp.text), as: UTF8.self)
      case nil: break
      }
    }
  }

  /// For the `tu`: what TMX has attributes for.
  var attributes: [UInt8] {
    xmlAttributes(
      [("changedate", date), ("changeid", author)].compactMap { name, value in value.map { (name, $0) } })
  }
}
