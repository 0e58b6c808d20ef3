import Bitext
import Workflows

/// What is wrong with what was asked.
func words(of error: WorkflowError) -> String {
  switch error {
  case .sameDocument("-", "-"): "standard input cannot be both documents; name a file for one of them"
  case .sameDocument(let path, let other):
    "\(path) and \(other) are the same file; name the text and its translation"
  case .unknownExtension(let path, let formats):
    "\(path): its ending stands for no format; add --format with one of \(formats.joined(separator: ", "))"
  case .unknownLanguage(let path, let side):
    "\(shownName(path)): its language cannot be told from the name or the text; give \(languageOptions(side))"
  case .needsTranslation(let path):
    "\(path): this is a document, not a file of pairs; name its translation behind it, or say --input-format"
  case .emptyFolder(let path):
    "\(path): there is no document in this folder; enregard formats lists what is taken for one"
  case .badMap(let path, let line):
    "\(path): line \(line): write source, tab, target, and perhaps a tab and a name for the output inside its folder"
  case .notJoinable(let format, let formats):
    "pairs cannot be put together in one \(format); choose \(formats.joined(separator: ", ")), or name a folder with -o"
  case .holdsNoProposals(let format):
    "\(format) cannot hold what a memory proposes; choose xliff or xliff-1.2"
  case .needsFile(let format):
    "\(format) is two files, which standard output cannot hold; name them with -o NAME.\(format)"
  case .badBaseline(let path, let line):
    "\(path): line \(line): this starts with no fingerprint; take the line out, or put # before a remark"
  }
}

private func languageOptions(_ side: PairSide?) -> String {
  switch side {
  case .source: "--from"
  case .target: "--to"
  case nil: "--from and --to"
  }
}
