import Bitext
import Evaluation
import Formats
import TMX
import Workflows

/// What is wrong with what was asked.
func workflowWords(_ error: WorkflowError) -> String {
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

func inputWords(_ error: InputError) -> String {
  switch error {
  case .notBothFolders(let path, let folder):
    "\(folder): this is a directory, and \(path) is none; name a file in it, or two folders"
  case .noDictionaries(let source, let target, let folder):
    "\(folder): there is no dictionary of \(source) and \(target) here, and no third language with both; "
      + "install some, such as Debian's dict-freedict-* packages, or name another --directory"
  case .noBaseline: "--accept needs a file to keep what is accepted: add --baseline FILE"
  case .badCheckItem(let path, let line):
    "\(path):\(line): this line is no JSON object with the texts source, good, bad and error"
  case .badBead(let path, let error):
    "\(path): line \(error.line): not a bead: \"\(shown(error.text, limit: 40))\"; "
      + "write [source segments]:[target segments]"
  case .goldBeyondText(let gold, let segment, let text, let count):
    "\(gold): a bead names segment \(segment), counted from 0, of \(text), which has \(count) (blank lines don't count); "
      + "are these files of one text?"
  }
}

func splitWords(_ error: SplitError) -> String {
  switch error {
  case .tooManyFiles(let limit, let line):
    "at line \(line) there would be more than \(limit) files; split by fewer values, or into larger files"
  }
}

func goldSetWords(_ error: GoldSetError) -> String {
  switch error.reason {
  case .missing: "\(error.path): there is no such folder, or you may not read it; check the path"
  case .noSet:
    "\(error.path): no set is in this folder: none in it holds a file LANGS; name a gold folder, or use --beads"
  case .languages: "\(error.path): write the two languages into it, such as \"en fr\""
  case .noGold: "\(error.path): there is no .gold file in this set; add one, or take its LANGS away"
  case .noText: "\(error.path): this file is missing beside the .gold file of that name"
  }
}

func exchangeWords(_ error: ExchangeError) -> String {
  switch error {
  case .unknownLanguage(let document): "\(document): its language is not known; give --from and --to"
  case .sameLanguage(let language):
    "both documents are in \(language), and the two files would have one name; give --from and --to"
  case .otherLanguages(let format):
    "the languages of this pair are others than those of the first, and one \(format) holds one pair of languages; align "
      + "it to another file"
  case .tooManyRows(let limit):
    "there are more beads than the \(limit) rows of a sheet; write a .csv, or leave weak ones out with --min-confidence"
  }
}
