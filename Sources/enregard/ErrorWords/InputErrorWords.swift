import Bitext
import Evaluation

/// What is wrong with the files that the user named.
func words(of error: InputError) -> String {
  switch error {
  case .badArgument(let argument):
    "\(argument): this name is not UTF-8, and names that are not cannot be written to outputs and reports; rename the file"
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

/// What is wrong with a folder of gold texts.
func words(of error: GoldSetError) -> String {
  switch error.reason {
  case .missing: "\(error.path): there is no such folder, or you may not read it; check the path"
  case .noSet:
    "\(error.path): no set is in this folder: none in it holds a file LANGS; name a gold folder, or use --beads"
  case .languages: "\(error.path): write the two languages into it, such as \"en fr\""
  case .noGold: "\(error.path): there is no .gold file in this set; add one, or take its LANGS away"
  case .noText: "\(error.path): this file is missing beside the .gold file of that name"
  }
}
