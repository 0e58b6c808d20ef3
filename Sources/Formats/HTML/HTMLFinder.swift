/// What finds words on a page of texts side by side, and leads from one doubtful row to the next.
extension HTMLText {
  /// SHA-256 of the script, Base64, as the page's policy names it; a test tells what it is.
  package static let finderHash: StaticString = "2/4Xxv4G/AiEi7aNma109gRd85mteczWMN+OTFLF3ww="
  package static var finder: [UInt8] { PackageResources.find_js }

  /// What the script works with; without scripts it is not shown.
  mutating func finderForm() {
    raw(
      """
      <form data-script hidden role="search">
      <input type="search" name="words" placeholder="Find words" aria-label="Find words in the texts" title="/">
      <button type="button" name="doubt" title="n; back with N">Next doubtful</button> <output role="status"></output>
      </form>

      """)
  }

  /// Comes behind the rows.
  mutating func finderScript() {
    raw("<script>")
    bytes += Self.finder
    raw("</script>\n")
  }
}
