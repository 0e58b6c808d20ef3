import Bitext
import Formats
import TMX

/// Why a bitext cannot be written in a format.
func words(of error: ExchangeError) -> String {
  switch error {
  case .unknownLanguage(let document): "\(document): its language is not known; give --from and --to"
  case .sameLanguage(let language):
    "both documents are in \(language), and the two files would have the same name; give --from and --to"
  case .otherLanguages(let format):
    "the languages of this pair differ from those of the first, and one \(format) has one pair of languages; align it "
      + "to another file"
  case .unwritableArchive: "there is not enough memory to pack the book"
  case .tooManyRows(let limit):
    "there are more beads than the \(limit) rows of a sheet; write a .csv, or leave weak ones out with --min-confidence"
  }
}

/// Why a memory cannot be split.
func words(of error: SplitError) -> String {
  switch error {
  case .tooManyFiles(let limit, let line):
    "at line \(line) the number of files exceeds \(limit); split by a property with fewer values, or into larger files"
  }
}
