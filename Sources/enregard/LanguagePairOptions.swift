import ArgumentParser
import Bitext

/// The languages of what has a source and a target.
struct LanguagePairOptions: ParsableArguments {
  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("The language of the source, such as en or pt-BR.", valueName: "language"))
  var source: LanguageArgument?

  @Option(name: .customLong("to"), help: ArgumentHelp("The language of the target.", valueName: "language"))
  var target: LanguageArgument?

  /// nil where it is not given.
  var from: Language? { source?.language }
  /// nil where it is not given.
  var to: Language? { target?.language }
}
