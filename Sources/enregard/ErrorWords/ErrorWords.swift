import Alignment
import Bitext
import Evaluation
import Files
import Formats
import ICU
import Lexicons
import Memory
import Segmentation
import Service
import TMX
import Workflows

/// What an error of a stage means to the user: the file, the place, what is wrong, what to do. The one place where
/// errors become words; nil for what is no error of ours (wrong arguments, a request for help).
func words(for error: any Error) -> String? {
  switch error {
  case let error as ReadingError: words(of: error)
  case let error as OutputError: words(of: error)
  case let error as WorkflowError: words(of: error)
  case let error as InputError: words(of: error)
  case let error as FileConflict: words(of: error)
  case let error as AnchorFileError: words(of: error)
  case let error as AnchorError: words(of: error)
  case let error as ExchangeError: words(of: error)
  case let error as LexiconError: words(of: error)
  case let error as ICUError where error.action.hasPrefix("reading the regular expression"):
    "\(shown(error.action, limit: 120)): not a regular expression (\(error.statusName)); escape special characters with a backslash"
  case let error as ICUError where error.action.hasPrefix("matching the regular expression"):
    "\(shown(error.action, limit: 120)): it takes too long on a text in the file (\(error.statusName)); simplify it, "
      + "above all repetitions inside repetitions"
  case let error as ICUError:
    "\(error.action) failed (\(error.statusName)): ICU's data is missing or damaged; install libicu72 again"
  case let error as GoldSetError: words(of: error)
  case let error as PairReadingError: words(of: error)
  case let error as SplitError: words(of: error)
  case let error as MemoryError: words(of: error)
  case let error as UnitEditError: words(of: error)
  case let error as SRXFileError: words(of: error)
  case let error as ProjectProblem: words(of: error)
  case let error as ReviewJournal.Problem: words(of: error)
  case let error as AppendOnlyFile.Failure: words(of: error)
  case let error as HTTPServer.Failure:
    "\(error.host):\(error.port): cannot listen there: \(error.cause); name another port, or 0 for one that is free"
  default: nil
  }
}
