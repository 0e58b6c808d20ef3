import Bitext
import Workflows

/// What is wrong with what was asked.
func words(of error: WorkflowError) -> String {
  switch error {
  case .sameDocument("-", "-"): "standard input cannot be both documents; name a file for one of them"
  case .sameDocument(let path, let other):
    "\(path) and \(other) are the same file; name the text and its translation"
  case .unknownExtension(let path, let formats):
    "\(path): its extension belongs to no format; add --format with one of \(formats.joined(separator: ", "))"
  case .unknownLanguage(let path, let side):
    "\(shownName(path)): its language is not clear from the name or the text; give \(languageOptions(side))"
  case .needsTranslation(let path):
    "\(path): this is a document, not a file of pairs; name its translation, too, or give --input-format"
  case .emptyFolder(let path):
    "\(path): there is no document in this folder; enregard formats lists the formats that are read"
  case .badMap(let path, let line):
    "\(path): line \(line): write source, tab, target, and optionally a tab and a name for the output in its folder"
  case .notJoinable(let format, let formats):
    "several pairs cannot be written to one \(format); choose \(formats.joined(separator: ", ")), or name a folder with -o"
  case .holdsTwoLanguages(let format, let formats):
    "\(format) holds two languages; for more choose \(formats.joined(separator: ", ")), or align two documents at a time"
  case .holdsNoProposals(let format):
    "\(format) has no place for the matches of a memory; choose xliff or xliff-1.2"
  case .needsFile(let format):
    "\(format) is written to two files, not to standard output; name them with -o NAME.\(format)"
  case .badBaseline(let path, let line):
    "\(path): line \(line): this line does not start with a fingerprint; remove it, or put # before a comment"
  }
}

private func languageOptions(_ side: PairSide?) -> String {
  switch side {
  case .source: "--from"
  case .target: "--to"
  case nil: "--from and --to"
  }
}
