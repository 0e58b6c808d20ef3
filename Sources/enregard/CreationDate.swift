import Glibc

/// The seconds since 1970 to date output with: `SOURCE_DATE_EPOCH` where it is set, so that builds can be repeated to
/// the byte (reproducible-builds.org), else now.
func creationDate() -> Int {
  if let value = getenv("SOURCE_DATE_EPOCH"), let seconds = Int(String(cString: value)) { return seconds }
  return time(nil)
}
