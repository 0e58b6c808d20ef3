import Formats

extension TMXUnit {
  /// When the unit was last touched, as TMX writes it (`YYYYMMDDThhmmssZ`, which sorts as text): the latest `changedate`
  /// or `creationdate` of the unit and its variants; nil where there is none.
  public var lastDate: String? {
    var latest: String?
    for list in [attributes] + variants.map(\.attributes) {
      for attribute in list {
        guard
          xml[attribute.name].elementsEqual("changedate".utf8) || xml[attribute.name].elementsEqual("creationdate".utf8)
        else { continue }
        let date = text(attribute.value)
        if date.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false, date > latest ?? "" { latest = date }
      }
    }
    return latest
  }

  /// How sure it is that the texts correspond, 0 to 1, where a property tells it.
  public var confidence: Double? {
    for type in ["x-align-score", "x-confidence", "x-alignscore"] {
      // Double reads nan and 1e999, too, which no comparison and no JSON stands.
      if let value = property(type).flatMap(Double.init), value.isFinite { return value }
    }
    return nil
  }

  /// Who made or changed the unit or its variants last: `changeid`, else `creationid`.
  public var author: String? {
    for name in ["changeid", "creationid"] {
      for list in variants.reversed().map(\.attributes) + [attributes] {
        if let found = list.first(where: { xml[$0.name].elementsEqual(name.utf8) }) { return text(found.value) }
      }
    }
    return nil
  }
}
