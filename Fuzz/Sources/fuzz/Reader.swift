import Bitext
import Languages

@testable import Documents
@testable import Files
@testable import Formats
@testable import Lexicons
@testable import Segmentation
@testable import Workflows

/// A reader of files from strangers, and what must hold of all that it gives.
struct Reader: Sendable {
  var name: String
  /// Reads `bytes`; throws what the reader refuses them with, and traps where what it gives cannot be.
  var read: @Sendable (_ bytes: [UInt8]) throws -> Void

  /// Every reader, in the order in which scripts/fuzz runs them.
  static let all: [Reader] = [
    document("text", "a.txt"), document("markdown", "a.md"), document("html", "a.html"), document("rtf", "a.rtf"),
    document("srt", "a.srt"), document("vtt", "a.vtt"), pandoc, office, pdf, pairs("xliff"), pairs("po"), pairs("csv"),
    pairs("tsv"), xlsx, moses, pairs("jsonl"), pairs("tmx"), tmxFile, xliffEdit, srx, glossary, starDict, learned,
    cache, beads, project, baseline, memory, codes, checker, segmented,
  ]

  /// A document, cut into segments.
  private static func document(_ name: String, _ fileName: String) -> Reader {
    Reader(name: name) { bytes in
      let read = try readDocument(named: fileName, bytes: bytes)
      check(read.document)
      let text = Segmenter(language: english).segment(read.document)
      check(text)
      checkCodedTexts(of: text)
    }
  }

  private static let segmented = Reader(name: "segmented") { bytes in
    let read = try readDocument(named: "a.txt", bytes: bytes, options: ReadingOptions(segmented: true))
    check(read.document)
    check(segmentsByLine(of: read.document))
  }

  /// An office program's archive, or what stands in one.
  private static let office = Reader(name: "office") { bytes in
    for (format, rules) in OfficeRules.of {
      if bytes.starts(with: "PK".utf8) {
        _ = try? OfficeSize(bytes, named: "a", format: format)
        var leftOut = UnreadParts()
        _ = withTextWherePandocLooks(bytes, format: format, leftOut: &leftOut)
      } else if let tree = OfficeTree(bytes, rules) {
        tree.rewrite()
        guard let rewritten = tree.changed() else { continue }
        precondition(OfficeTree(rewritten, rules) != nil, "XML that was rewritten is none")
      }
    }
  }

  private static let pandoc = Reader(name: "pandoc") { bytes in
    check(try readPandocTrees([bytes], named: "a.docx", format: "docx").document)
  }

  private static let pdf = Reader(name: "pdf") { bytes in
    check(try readPDFText(bytes, named: "a.pdf").document(named: "a.pdf", counting: .pages))
  }

  private static func pairs(_ name: String) -> Reader {
    Reader(name: name) { bytes in
      for (from, to) in [(english, french), (nil, nil)] {
        let reader = try PairReader(
          FileStream(name: "a", bytes: bytes), format: PairFormat.named(name),
          options: PairReadingOptions(from: from, to: to, includesUntranslated: from == nil))
        while let item = try reader.next() { check(item) }
      }
    }
  }

  /// A workbook, or what stands in its parts, with NULs between them: the checksums of an archive keep a fuzzer out of it.
  private static let xlsx = Reader(name: "xlsx") { bytes in
    guard bytes.starts(with: "PK".utf8) || bytes.isEmpty else {
      let names = ["worksheets/sheet1.xml", "sharedStrings.xml", "workbook.xml", "_rels/workbook.xml.rels"]
      let archive = ZipArchive()
      for (name, part) in zip(names, bytes.split(separator: 0, omittingEmptySubsequences: false)) {
        precondition(archive?.add("xl/" + name, Array(part), isPacked: false) == true)
      }
      return try pairs("xlsx").read(archive?.close() ?? [])
    }
    try pairs("xlsx").read(bytes)
  }

  /// Two files: what stands before the first NUL, and what follows.
  private static let moses = Reader(name: "moses") { bytes in
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let streams = [parts[0], parts.count > 1 ? parts[1] : []].map { FileStream(name: "a", bytes: Array($0)) }
    let reader = try PairReader(streams, format: PairFormat.named("moses"), options: PairReadingOptions())
    while let item = try reader.next() { check(item) }
  }

  /// The reader that loses nothing: what it writes again, it reads again as the same.
  private static let tmxFile = Reader(name: "tmx-file") { bytes in
    let first = try written(bytes)
    let second = try? written(first)
    precondition(second == first, "a TMX that was written again is another")
  }

  private static func written(_ bytes: [UInt8]) throws -> [UInt8] {
    let reader = try TMXReader(FileStream(name: "a.tmx", bytes: bytes))
    let buffer = ByteBuffer()
    let writer = TMXWriter(reader.head, to: buffer)
    while let unit = try reader.next() {
      for variant in unit.variants {
        for codes in [TMXUnit.Codes.dropped, .native, .placeholder] {
          var text: [UInt8] = []
          unit.appendText(of: variant, codes: codes, to: &text)
          precondition(String(validating: text, as: UTF8.self) != nil, "a text that is no UTF-8")
        }
      }
      try writer.write(unit)
    }
    try writer.finish(reader.tail)
    return buffer.bytes
  }

  /// An XLIFF that was filled in is well-formed and has as many texts as before; without filling it is the same.
  private static let xliffEdit = Reader(name: "xliff-edit") { bytes in
    let (edited, count) = try filled(bytes, isFilling: true)
    guard let (same, others) = try? filled(edited, isFilling: false) else {
      preconditionFailure("an XLIFF that was filled in cannot be read")
    }
    precondition(same == edited && others == count, "an XLIFF that was filled in is another")
  }

  private static func filled(_ bytes: [UInt8], isFilling: Bool) throws -> (bytes: [UInt8], segments: Int) {
    let reader = try XLIFFReader(FileStream(name: "a.xlf", bytes: bytes), encoding: nil, isOnlyRead: false)
    var (written, count): ([UInt8], Int) = ([], 0)
    let text = "<b>&\"\r]]>\u{1}\u{FFFE}é"
    let proposals = [
      Proposal(kind: .exact, score: 100, source: text, target: text, origin: text),
      Proposal(kind: .fuzzy, score: 80, source: "", target: ""),
    ]
    while let unit = try reader.next() {
      count += unit.segmentCount
      written += unit.lead + unit.filled(unit.gaps.map { _ in isFilling ? proposals : [] })
    }
    return (written, count)
  }

  /// Rules are written and read again as the same, and cut a text.
  private static let srx = Reader(name: "srx") { bytes in
    let rules = try SRXRules(srx: bytes)
    let again = try SRXRules(srx: Array(rules.srx().utf8))
    precondition(again.srx() == rules.srx(), "rules that were written again are others")
    let segmenter = try SRXSegmenter(rules, language: english)
    check(try segmenter.segment(sample))
  }

  private static let glossary = Reader(name: "glossary") { bytes in
    let lexicon = try readUserLexicon(bytes, name: "a", source: english, target: french)
    let again = lexicon.tsv()
    precondition(String(validating: again, as: UTF8.self) != nil, "a list that is no UTF-8")
  }

  /// A dictionary's two files in one: how offsets are written, which parts articles have, the length of the index, the index,
  /// the text.
  private static let starDict = Reader(name: "stardict") { bytes in
    guard bytes.count > 4 else { return }
    let types = ["m", "g", "h", "x", "tm", "Wm", ""][Int(bytes[1]) % 7]
    let length = min(Int(bytes[2]) << 8 | Int(bytes[3]), bytes.count - 4)
    let description = "\nversion=3.0.0\nidxoffsetbits=\(bytes[0] % 2 == 0 ? 32 : 64)\nsametypesequence=\(types)\n"
    let info = try StarDictInfo(StarDictInfo.magic + Array(description.utf8), path: "a")
    try bytes[4..<(4 + length)].withUnsafeBufferPointer { words in
      try bytes[(4 + length)...].withUnsafeBufferPointer { text in
        let index = try StarDictIndex(words, offsetBytes: info.offsetBytes, textLength: text.count, path: "a")
        let lexicon = starDictPairs(words, index, text, info, name: "a", source: english, target: french)
        precondition(oriented(lexicon).count == lexicon.count, "pairs were lost")
      }
    }
  }

  private static let beads = Reader(name: "beads") { bytes in
    _ = try readBeads(bytes)
  }

  private static let project = Reader(name: "project") { bytes in
    _ = try ProjectFile(text: String(decoding: bytes, as: UTF8.self), path: ".enregard.toml")
  }

  static let english = Language(canonical: "en")
  static let french = Language(canonical: "fr")

  private static let sample = {
    let text = "Mr. Smith came at 5 p.m. on Monday. \"Why?\" he asked... Nobody knew! 1. One 2. Two (see p. 4)."
    return Document(
      name: "sample", language: english, utf8: Array(text.utf8), blocks: [Block(range: 0..<text.utf8.count, line: 1)])
  }()
}
