import Files

extension BitextPair {
  /// Gives the pair properties in the place of its own of these types; `author` and `date` are its last change.
  package mutating func stamp(_ stamps: [Property]) {
    guard !stamps.isEmpty else { return }
    let types = Set(stamps.compactMap(\.type))
    properties.removeAll { $0.type.map(types.contains) ?? false }
    for stamp in stamps {
      switch stamp.type {
      case "author": history.changer = stamp.text
      case "date": history.changed = stamp.text
      default: properties.append(stamp)
      }
    }
  }
}

extension BitextPair.History {
  /// The attributes of TMX, in the order in which it names them, and where they stand here.
  static var attributes: [(name: String, path: WritableKeyPath<Self, String?>)] {
    [
      ("creationdate", \.created), ("creationid", \.creator), ("changedate", \.changed), ("changeid", \.changer),
    ]
  }

  /// What is known, as TMX writes it.
  var written: [(name: String, value: String)] {
    Self.attributes.compactMap { name, path in self[keyPath: path].map { (name, allowedInXML($0)) } }
  }
}
