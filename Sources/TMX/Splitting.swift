import Files
import Formats

/// How a TMX is cut into several.
public enum Division: Hashable, Sendable {
  /// So many units a file.
  case units(Int)
  /// About so many bytes a file: a file ends with the unit that reaches them.
  case bytes(Int)
  /// By the languages of a unit: one file for each set of them.
  case languages
  /// By what the property of that type says.
  case property(String)
}

/// A file that splitting makes.
public struct SplitPart: Hashable, Sendable {
  /// What tells it from the others: a number, languages, the property's text.
  public var label: String
  /// Units in it.
  public var units: Int
}

/// Cuts a TMX into several; each has the whole header and its units in their order, so that merging them by number gives
/// the file back.
///
/// - Parameters:
///   - limit: files at most.
///   - open: makes the sink for a label; called once for each.
/// - Throws: ``SplitError`` where there would be more files, `PairReadingError`, what sinks throw.
public func split(
  _ reader: TMXReader, by division: Division, limit: Int = 1_000, progress: (Double) -> Void = { _ in },
  open: (_ label: String) throws -> any ByteSink
) throws -> [SplitPart] {
  var parts: [SplitPart] = []
  var writers: [TMXWriter] = []
  var places: [String: Int] = [:]
  var (languages, size) = (VariantLanguages(), 0)
  while let unit = try reader.next() {
    if reader.count & 1023 == 0 { reader.progress.map(progress) }
    let label: String
    switch division {
    case .units(let count): label = String((reader.count - 1) / count + 1)
    case .bytes(let count):
      let number = size / count + 1
      label = String(number)
      size += unit.written.count + unit.lead.count
      // The unit that reaches the limit is the last of its file, however long it is.
      if size / count + 1 > number { size = number * count }
    case .languages:
      let source = languages.source(of: unit, header: reader.head)
      let order = (source.map { [$0] } ?? []) + unit.variants.indices.filter { $0 != source }
      label = order.map { index in
        let spelling = unit.language(of: unit.variants[index])
        return languages.language(spelling)?.tag ?? (spelling.isEmpty ? "und" : spelling)
      }.joined(separator: "_")
    case .property(let type): label = unit.property(type) ?? ""
    }
    let place: Int
    if let known = places[label] {
      place = known
    } else {
      guard parts.count < limit else { throw SplitError.tooManyFiles(limit: limit, line: unit.line) }
      place = parts.count
      places[label] = place
      parts.append(SplitPart(label: label, units: 0))
      writers.append(TMXWriter(reader.head, to: try open(label)))
    }
    try writers[place].write(unit)
    parts[place].units += 1
  }
  guard !parts.isEmpty else { throw PairReadingError(name: reader.name, reason: .noPairs) }
  for writer in writers { try writer.finish(reader.tail) }
  return parts
}

/// Why a TMX can't be split.
public enum SplitError: Error, Hashable, Sendable {
  /// There would be more files than this; at the unit of this line.
  case tooManyFiles(limit: Int, line: Int)
}
