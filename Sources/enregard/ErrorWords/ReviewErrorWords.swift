import Files
import Workflows

/// What is wrong with a journal of `enregard review`.
func words(of error: ReviewJournal.Problem) -> String {
  switch error {
  case .damaged(let path, line: 1):
    "\(path):1: this line, which says what texts the journal is of, is damaged; bring back a copy, or begin a new journal"
  case .damaged(let path, let line):
    "\(path):\(line): this line is damaged, or out of order; delete it and all lines behind it to go on from there"
  case .notAJournal(let path):
    "\(path): not a journal of enregard review; name another file with --journal"
  case .otherText(let path, let text):
    "\(text): its text is no longer what \(path) is about; bring the old file back, or begin a new journal with --journal"
  }
}

func words(of error: AppendOnlyFile.Failure) -> String {
  switch error {
  case .inUse(let path): "\(path): another enregard review is at work on it; use its page, or end it first"
  case .failed(let path, let cause): "\(path): cannot be written: \(cause)"
  }
}
