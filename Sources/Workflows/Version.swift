/// The program's version (semver.org), as `--version` and the TMX header give it.
public let enregardVersion = "1.0.0"
