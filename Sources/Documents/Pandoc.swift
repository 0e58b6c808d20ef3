import Bitext
import Files
import Foundation

/// Formats that pandoc reads, each by its name there; a new one is a line here.
let pandocFormats: [Format] = [
  pandoc("docx", ["docx"], "Word documents"),
  pandoc("odt", ["odt"], "OpenDocument texts, from LibreOffice for instance"),
  .epub,
  pandoc("latex", ["tex", "latex", "ltx"], "LaTeX"),
  pandoc("docbook", ["dbk", "docbook"], "DocBook XML"),
  pandoc("jats", ["jats"], "JATS XML, from scientific journals"),
  pandoc("rst", ["rst"], "reStructuredText"),
  pandoc("org", ["org"], "Emacs Org mode"),
  pandoc("mediawiki", ["wiki", "mediawiki"], "MediaWiki pages, such as Wikipedia's"),
  pandoc("textile", ["textile"], "Textile"),
  pandoc("fb2", ["fb2"], "FictionBook"),
  pandoc("opml", ["opml"], "outlines"),
  pandoc("ipynb", ["ipynb"], "Jupyter notebooks"),
  pandoc("man", ["man"], "manual pages"),
]

private func pandoc(_ name: String, _ extensions: [String], _ summary: String) -> Format {
  Format(name: name, extensions: extensions, summary: summary, program: .pandoc) { source throws(ReadingError) in
    try readWithPandoc(source, format: name)
  }
}

/// Bounds of a run. Its heap is bounded by the Haskell run-time system, which says so when it is full; the address
/// space is more, since that system reserves more than it uses.
private let limits = HelperProgram.Limits(seconds: 120, memory: 6 << 30, output: 128 << 20)

/// What pandoc may have of the processor, in seconds: what is small and takes long goes round in circles, and need not
/// be waited for. It reads some 300 kB or 40,000 elements a second.
func processorSeconds(bytes: Int, elements: Int) -> Int64 {
  min(limits.seconds, 10 + Int64(bytes / 150_000) + Int64(elements / 10_000))
}

/// What `pandoc -t json` makes of the document. `--sandbox` keeps it from reading any other file, from an include, a
/// link or an archive's name, and from the network.
func readWithPandoc(
  _ source: Format.Source, format: String, program: HelperProgram = .pandoc, limits: HelperProgram.Limits = limits
) throws(ReadingError) -> ReadDocument {
  let isBinary = ["docx", "odt"].contains(format)
  var (bytes, encoding): ([UInt8], Encoding?) = (source.bytes, nil)
  var limits = limits
  if isBinary {
    let size = try OfficeSize(bytes, named: source.name, format: format)
    limits.processorSeconds = processorSeconds(bytes: 0, elements: size.elements)
  } else {
    // What is text pandoc takes as UTF-8.
    (bytes, encoding) = try decode(named: source.name, bytes, encoding: source.options.encoding)
    // What it tells from a space in all other formats.
    if format == "man" { bytes = withoutLineEndsThatAreNoSpaces(bytes) }
    limits.processorSeconds = processorSeconds(bytes: bytes.count, elements: 0)
  }
  var leftOut = UnreadParts()
  bytes = withTextWherePandocLooks(bytes, format: format, leftOut: &leftOut)
  let parts = format == "docx" ? wordParts(bytes) : [bytes]
  let trees = try parallelMap(count: parts.count, threads: min(4, ProcessInfo.processInfo.activeProcessorCount)) {
    [limits] (index) throws(ReadingError) in
    do throws(ReadingError) {
      // Room for 64 MB of new values between collections saves a quarter of the time.
      return try program.run(
        ["-f", format, "-t", "json", "--sandbox", "+RTS", "-A64m", "-M2g", "-RTS"], on: parts[index],
        document: source.name,
        limits: limits)
    } catch {
      guard let file = fileOutsideSandbox(error.reason) else { throw error }
      throw ReadingError(name: source.name, reason: .needsOtherFile(program, file: file))
    }
  }
  var read = try readPandocTrees(trees, named: source.name, format: format)
  read.encoding = encoding
  read.leftOut.add(leftOut)
  return read
}

/// Without the ends of lines between letters of scripts that set no spaces: no line of roff starts with one but text.
private func withoutLineEndsThatAreNoSpaces(_ utf8: [UInt8]) -> [UInt8] {
  let text = String(decoding: utf8, as: UTF8.self).unicodeScalars
  guard text.contains(where: { LineJoining.concerns($0.value) }) else { return utf8 }
  let joining = LineJoining(text)
  var (kept, last, owed): ([UInt8], UInt32, Bool) = ([], 0x20, false)
  for scalar in text {
    if scalar == "\n", !owed {
      owed = true
      continue
    }
    if owed, scalar == "\n" || scalar == "." || scalar == "'" || !joining.joins(last, scalar.value) {
      kept.append(0x0A)
    }
    owed = scalar == "\n" && owed
    last = scalar.value
    if !owed { kept += scalar.utf8 }
  }
  return owed ? kept + [0x0A] : kept
}

/// The file that pandoc could not read in its sandbox and cannot do without, such as the data of a table in
/// reStructuredText. An include that it can do without is skipped.
private func fileOutsideSandbox(_ reason: ReadingError.Reason) -> String? {
  guard case .programFailed(_, let message) = reason,
    let match = message.firstMatch(of: #/File (.+) not found in resource path/#)
  else { return nil }
  return String(match.1)
}

/// The document that pandoc's syntax trees of its parts, in JSON, are of.
func readPandocTrees(_ trees: [[UInt8]], named name: String, format: String) throws(ReadingError) -> ReadDocument {
  var blocks = PandocBlocks()
  var language: Language?
  for json in trees {
    guard let parsed = try? JSONSerialization.jsonObject(with: Data(json)) as? [String: Any],
      let contents = parsed["blocks"] as? [Any]
    else { throw ReadingError(name: name, reason: .malformed(format: format)) }
    let meta = parsed["meta"] as? [String: Any] ?? [:]
    blocks.title(meta)
    blocks.add(contents, .paragraph)
    language = language ?? blocks.language(meta)
  }
  var read = ReadDocument(
    document: blocks.text.document(named: name, counting: .blocks), encoding: nil,
    layout: .marked(format: format), declaredLanguage: language)
  read.leftOut.add(.markup, blocks.rawMarkup)
  return read
}
