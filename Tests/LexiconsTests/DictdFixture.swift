import CZlib
import Foundation

@testable import Lexicons

/// Writes dictd dictionaries, so that tests say what is in them.
struct DictdFixture {
  /// Headword as it stands in the index, and the article.
  var articles: [(headword: String, text: String)] = []
  /// Whole lines to put into the index besides, right or wrong.
  var extraIndexLines: [String] = []
  var title = "a-b FreeDict+WikDict dictionary ver. 1"
  var availability = "Licensed under the Creative Commons Attribution-ShareAlike 3.0 Unported\n  license"

  static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  static func base64(_ number: Int) -> String {
    let low = String(digits[number % 64])
    return number < 64 ? low : base64(number / 64) + low
  }

  /// The index and the text, not compressed.
  var files: (index: String, text: String) {
    var (index, text) = ("", "")
    let about = [
      ("00databaseshort", title + "\n"),
      ("00databaseinfo", "\(title)\n\nEdition: 1\n\nAvailability:\n\n    \(availability)\n\nPublication date: today\n"),
    ]
    for (headword, article) in about + articles.map({ ($0.headword, $0.text) }) {
      index += "\(headword)\t\(Self.base64(text.utf8.count))\t\(Self.base64(article.utf8.count))\n"
      text += article
    }
    for line in extraIndexLines { index += line + "\n" }
    return (index, text)
  }

  /// Writes `freedict-NAME.index` and `.dict.dz` into `directory`.
  func write(_ name: String, to directory: URL) throws {
    let base = directory.appendingPathComponent("freedict-\(name)").path
    try Data(files.index.utf8).write(to: URL(fileURLWithPath: base + ".index"))
    gzip(Array(files.text.utf8), to: base + ".dict.dz")
  }
}

func gzip(_ bytes: [UInt8], to path: String) {
  let file = gzopen(path, "wb")
  _ = gzwrite(file, bytes, UInt32(bytes.count))
  gzclose(file)
}

extension Lexicon {
  /// `house=maison` for each pair.
  var shown: [String] { entries.map { "\($0.source)=\($0.target)" } }
}
