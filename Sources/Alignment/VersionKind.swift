import TextAnalysis

/// How one text is a version of the other: how much is left out, and on which side, is a property of the whole text.
package enum VersionKind: Int, CaseIterable, Sendable {
  /// Sentence by sentence for the most part, as books and manuals are translated.
  case faithful
  /// The target leaves out much of the source, as another language's version of a news report does.
  case abridgedTarget
  /// The source leaves out much of the target.
  case abridgedSource
  /// The target has several sentences where the source has one, as a translation into another tradition of punctuation.
  case finerTarget
  /// The source has several sentences where the target has one.
  case finerSource
}

/// What a kind of version expects of beads.
package struct VersionModel: Sendable {
  /// Weights of the first pass, and of those that draw on a learned lexicon.
  package var first: BeadModel
  package var later: BeadModel

  /// The same with the texts' sides exchanged.
  var mirrored: VersionModel {
    VersionModel(first: first.mirrored, later: later.mirrored)
  }
}

extension BeadModel {
  /// The same weights with the texts' sides exchanged.
  var mirrored: BeadModel {
    var model = self
    func exchange(_ difference: BeadFeature, of features: BeadFeature...) {
      let value = self.features[difference.rawValue]
      for feature in features { model.features[feature.rawValue] += value }
      model.features[difference.rawValue] = -value
    }
    exchange(.targetOpens, of: .nullOpens)
    exchange(.targetContinues, of: .nullContinues)
    exchange(.severalToOne, of: .oneToTwo, .oneToThree)
    return model
  }
}
