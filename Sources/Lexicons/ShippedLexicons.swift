import Bitext
import CLexicons

/// A word list that is part of the program.
public struct ShippedList: Sendable {
  /// The language of its first words.
  public let source: Language
  /// The language of its second words.
  public let target: Language
  /// How many pairs it has.
  public let count: Int
  /// What it was made from, in a word or two, such as "CC-CEDICT".
  public let origin: String
  /// An SPDX identifier.
  public let licence: String
}

extension Lexicon {
  /// The lists that are part of the program, each licence's in an archive of its own.
  public static let shippedLists: [ShippedList] = archives.flatMap { archive in
    archive.entries.map {
      ShippedList(
        source: $0.source, target: $0.target, count: $0.count, origin: archive.value(of: "origin"),
        licence: archive.value(of: "licence"))
    }
  }

  /// Whether a list of the two languages is part of the program.
  public static func ships(_ source: Language, _ target: Language) -> Bool {
    let pair = Set([dictionaryLanguage(source), dictionaryLanguage(target)])
    return archives.contains { $0.entries.contains { Set([$0.source, $0.target]) == pair } }
  }

  /// All that is part of the program for the two languages, in whichever direction is asked for; nil if there is
  /// nothing.
  ///
  /// Regions and scripts do not matter: `fr-CA` has the list of `fr`.
  public static func shipped(source: Language, target: Language) -> Lexicon? {
    let (from, to) = (dictionaryLanguage(source), dictionaryLanguage(target))
    var lexicon = Lexicon(name: "built in", source: from, target: to)
    for archive in archives {
      for entry in archive.entries where Set([entry.source, entry.target]) == [from, to] {
        // The bytes are part of the program; that they are well formed is for its tests to say.
        archive.append(entry, to: &lexicon)
      }
    }
    return lexicon.count > 0 ? lexicon : nil
  }

  /// The archives of the program, by licence.
  static let archives: [LexiconArchive] = (0..<clexicons_count()).compactMap { index in
    LexiconArchive(UnsafeRawBufferPointer(start: clexicons_archive(index), count: clexicons_archive_size(index)))
  }
}

extension LexiconArchive {
  /// What the provenance says behind a title.
  fileprivate func value(of title: String) -> String {
    provenance.first { $0.hasPrefix(title + ": ") }.map { String($0.dropFirst(title.count + 2)) } ?? ""
  }
}
