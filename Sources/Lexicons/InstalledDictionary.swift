import Bitext
import Foundation
import Languages

/// A FreeDict dictionary in dictd format, as Debian's `dict-freedict-*` packages install them.
public struct InstalledDictionary: Hashable, Sendable {
  /// The files' name without extension, such as `freedict-fra-eng`.
  public let name: String
  /// The language of its headwords.
  public let source: Language
  /// The language of its translations.
  public let target: Language
  /// The `.index` file.
  public let indexPath: String
  /// The `.dict.dz` or `.dict` file.
  public let textPath: String
  /// Both files' sizes in bytes and times of change: whether what was made from them still holds.
  public let stamp: String

  /// What Debian calls the package that has it.
  public var debianPackage: String { "dict-" + name }

  /// Whether it is a dictionary of `language`, as dictionaries name it.
  func involves(_ language: Language) -> Bool { source == language || target == language }

  /// Whether it is a dictionary between the two languages, in either direction.
  public func connects(_ a: Language, _ b: Language) -> Bool {
    let (x, y) = (dictionaryLanguage(a), dictionaryLanguage(b))
    return (source == x && target == y) || (source == y && target == x)
  }
}

/// Where Debian's packages put dictionaries.
public let defaultDictionaryDirectory = "/usr/share/dictd"

/// The FreeDict dictionaries in a folder, by name; empty where there is no such folder.
///
/// Looks at file names, sizes and times only.
public func installedDictionaries(in directory: String = defaultDictionaryDirectory) -> [InstalledDictionary] {
  let files = Set((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? [])
  return files.sorted().compactMap { file in
    guard file.hasSuffix(".index") else { return nil }
    let name = String(file.dropLast(6))
    let codes = name.hasPrefix("freedict-") ? name.dropFirst(9).split(separator: "-") : name.split(separator: "-")
    guard codes.count == 2, codes.allSatisfy({ $0.utf8.count == 3 }),
      let source = Language(iso639: codes[0]), let target = Language(iso639: codes[1]), source != target,
      let text = ["\(name).dict.dz", "\(name).dict"].first(where: files.contains)
    else { return nil }
    let paths = (index: "\(directory)/\(file)", text: "\(directory)/\(text)")
    guard let index = stamp(of: paths.index), let body = stamp(of: paths.text) else { return nil }
    return InstalledDictionary(
      name: name, source: source, target: target, indexPath: paths.index, textPath: paths.text,
      stamp: "\(index) \(body)")
  }
}

/// The dictionaries of a folder between two languages, in either direction.
public func installedDictionaries(
  for pair: (Language, Language), in directory: String = defaultDictionaryDirectory
) -> [InstalledDictionary] {
  installedDictionaries(in: directory).filter { $0.connects(pair.0, pair.1) }
}

private func stamp(of path: String) -> String? {
  guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
    let size = attributes[.size] as? NSNumber, let date = attributes[.modificationDate] as? Date
  else { return nil }
  return "\(size)@\(Int64(date.timeIntervalSince1970 * 1000))"
}

/// The language under which dictionaries have `language`: without region and script, Norwegian as Bokmål, Mandarin as
/// Chinese.
package func dictionaryLanguage(_ language: Language) -> Language {
  switch language.base {
  case "no": Language(canonical: "nb")
  case "cmn": Language(canonical: "zh")
  default: Language(canonical: language.base)
  }
}

extension Language {
  /// The language of an ISO 639-3 code, as FreeDict names its files: `fra` is `fr`.
  init?(iso639 code: some StringProtocol) {
    guard let language = Language(parsing: String(code)) else { return nil }
    self = dictionaryLanguage(language)
  }
}
