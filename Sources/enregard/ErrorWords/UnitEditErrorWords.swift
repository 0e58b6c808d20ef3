import TMX

/// Why a unit could not be changed.
func words(of error: UnitEditError) -> String {
  let cause =
    switch error.reason {
    case .targets(let languages, nil):
      "it has texts in \(languages.joined(separator: ", ")); say with --to which of them is the target"
    case .targets(let languages, let wanted?):
      "it has no target in \(wanted), but texts in \(languages.joined(separator: ", "))"
    case .codes(let language):
      "its text in \(language) has inline codes, which --set would remove; use --replace"
    case .empty(let language):
      "its text in \(language) would have nothing visible left; to take the unit out, use remove or filter"
    }
  return "\(error.unit): \(cause); nothing was changed"
}
