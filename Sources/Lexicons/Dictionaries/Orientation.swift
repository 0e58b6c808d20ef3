import Bitext
import LanguageIdentification

/// A list of a file that does not say which of its columns is in which language, turned where it has them the other way
/// round.
///
/// The file's name is asked first (`fr-en.txt`, `freedict-fra-eng.ifo`), then the words themselves. Where neither says
/// anything, the first column is the source.
func oriented(_ lexicon: Lexicon) -> Lexicon {
  let (source, target) = (dictionaryLanguage(lexicon.source), dictionaryLanguage(lexicon.target))
  guard source.base != "und", source != target else { return lexicon }
  let isTurned = isTurned(byName: lexicon.name, source, target) ?? isTurned(byWords: lexicon, source, target)
  guard isTurned else { return lexicon }
  var columns = Lexicon(
    name: lexicon.name, source: lexicon.target, target: lexicon.source, provenance: lexicon.provenance)
  columns.reserveCapacity(pairs: lexicon.count, bytes: lexicon.bytes.count)
  lexicon.forEachPair { columns.append($0, $1, weight: $2) }
  return columns.inverted()
}

/// nil where the name does not have the two languages next to each other.
private func isTurned(byName name: String, _ source: Language, _ target: Language) -> Bool? {
  let file = name.split(separator: "/").last ?? ""
  let codes = file.split { !$0.isASCII || !$0.isLetter }.map { part in
    (2...3).contains(part.count) ? Language(parsing: String(part)).map(dictionaryLanguage) : nil
  }
  for (one, other) in zip(codes, codes.dropFirst()) {
    if one == source, other == target { return false }
    if one == target, other == source { return true }
  }
  return nil
}

/// Whether the words of the first column look like the target's, or those of the second like the source's, and not the
/// other way round.
private func isTurned(byWords lexicon: Lexicon, _ source: Language, _ target: Language) -> Bool {
  var (first, second): ([UInt8], [UInt8]) = ([], [])
  // Spread over the list, whose beginning may be names or numbers.
  let step = max(1, lexicon.count / 4_000)
  var pair = 0
  lexicon.forEachPair { one, other, _ in
    defer { pair += 1 }
    guard pair % step == 0 else { return }
    first += one
    first.append(0x20)
    second += other
    second.append(0x20)
  }
  var votes = 0
  for (words, own, others) in [(first, source, target), (second, target, source)] {
    guard let guess = language(of: words).map({ dictionaryLanguage($0.language) }) else { continue }
    if guess.base == own.base { votes -= 1 }
    if guess.base == others.base { votes += 1 }
  }
  return votes > 0
}
