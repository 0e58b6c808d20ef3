import Workflows

/// Aligns two documents and writes a translation memory: `align-documents article.fr.docx article.en.pdf article.tmx`.
@main
struct AlignDocuments {
  static func main() throws {
    let paths = CommandLine.arguments.dropFirst()
    guard paths.count == 3 else { return print("usage: align-documents SOURCE TARGET OUTPUT") }
    let aligned = try alignDocuments(paths[1], paths[2])
    let report = try write(aligned.bitext, to: paths[3])
    print("\(aligned.bitext.beads.count) beads, \(report.written) translation units in \(paths[3])")
  }
}
