import Bitext
import Evaluation

/// What is wrong with the files that the user named.
func words(of error: InputError) -> String {
  switch error {
  case .badArgument(let argument):
    "\(argument): this name is not UTF-8 and cannot be written to outputs or reports; rename the file"
  case .unknownCommand(let name, let similar):
    "\(shown(name, limit: 60)): there is no such command; "
      + (similar.map { "did you mean \($0)?" } ?? "enregard --help lists them")
  case .notBothFolders(let path, let folder):
    "\(folder): this is a directory, and \(path) is not; name a file in it, or two folders"
  case .noDictionaries(let source, let target, let folder):
    "\(folder): there is no dictionary of \(source) and \(target) here, and no third language with both; "
      + "install some, such as Debian's dict-freedict-* packages, or name another --directory"
  case .noBaseline: "--accept needs a file that keeps what is accepted; add --baseline FILE"
  case .badCheckItem(let path, let line):
    "\(path):\(line): this line is not a JSON object with source and target, with source, target and errors (text, start, "
      + "category, severity), or with source, good, bad and error; correct it or remove it"
  case .badBead(let path, let error):
    "\(path): line \(error.line): not a bead: \"\(shown(error.text, limit: 40))\"; "
      + "write [source segments]:[target segments]"
  case .goldBeyondText(let gold, let segment, let text, let count):
    "\(gold): a bead names segment \(segment), counted from 0, of \(text), which has \(count) (blank lines don't count); "
      + "do these files belong to the same text?"
  }
}

/// What is wrong with a folder of gold texts.
func words(of error: GoldSetError) -> String {
  switch error.reason {
  case .missing: "\(error.path): there is no such folder, or you may not read it; check the path and its permissions"
  case .noSet:
    "\(error.path): there is no gold set in this folder, since no folder in it has a file LANGS; name a gold folder, or use --beads"
  case .languages: "\(error.path): it does not name two languages; write both, such as \"en fr\""
  case .noGold: "\(error.path): there is no .gold file in this set; add one, or remove its LANGS"
  case .noText: "\(error.path): this file is missing beside the .gold file of that name; add it"
  }
}
