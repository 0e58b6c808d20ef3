/// The settings at the start of a page in Markdown, between lines of `---` (YAML) or `+++` (TOML), as makers of web sites
/// read them.
struct FrontMatter {
  /// What is read as text: the values of `title`, `description` and the like, with their lines in the file.
  private(set) var texts: [(key: String, text: String, line: Int)] = []
  /// Where the page itself starts.
  private(set) var end = 0
  /// How many lines stand before that.
  private(set) var lines = 0

  /// Nothing where no line closes it: a rule, not settings.
  init(of utf8: [UInt8]) {
    var (start, found): (Int, [Substring]) = (0, [])
    var mark = ""
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
      let line = Substring(decoding: utf8[start..<end], as: UTF8.self)
      let bare = line.trimmingSpaces()
      start = min(end + 1, utf8.count)
      if mark.isEmpty {
        guard bare == "---" || bare == "+++" else { return }
        mark = bare
      } else if bare == mark || bare == "..." && mark == "---" {
        (self.end, lines) = (start, found.count + 2)
        read(found)
        return
      } else {
        found.append(line)
      }
    }
  }

  private mutating func read(_ lines: [Substring]) {
    var index = 0
    while index < lines.count {
      let (line, number) = (lines[index], index + 2)
      index += 1
      guard let (key, start) = setting(line) else { continue }
      var value = start
      var quote = value.first.flatMap { $0 == "\"" || $0 == "'" ? $0 : nil }
      if let mark = quote, isClosed(value, mark) { quote = nil }
      let isFolded = ["|", ">"].contains(value.first)
      if isFolded { value = "" }
      // A text goes on in lines that are indented more than its name.
      let indent = indentation(line)
      while index < lines.count, !lines[index].isEmpty || isFolded || quote != nil,
        quote != nil || indentation(lines[index]) > indent || lines[index].allSatisfy(\.isWhitespace)
      {
        let next = lines[index].trimmingSpaces()
        if value.isEmpty, !isFolded, setting(lines[index]) != nil || next.hasPrefix("- ") { break }
        value += (value.isEmpty ? "" : " ") + next
        index += 1
        if let mark = quote, isClosed(value, mark) { break }
      }
      guard isText(key), let text = unquoted(value) else { continue }
      texts.append((key, text, number))
    }
  }
}

/// The name and the value of `name: value` or `name = value`, the name without what is written in several ways.
private func setting(_ line: Substring) -> (key: String, value: String)? {
  guard let mark = line.firstIndex(where: { $0 == ":" || $0 == "=" }) else { return nil }
  let value = line[line.index(after: mark)...]
  guard value.isEmpty || value.first?.isWhitespace == true || line[mark] == "=" else { return nil }
  let name = line[..<mark].trimmingSpaces().filter { !"\"'".contains($0) }
  guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || "-_.:".contains($0) }) else { return nil }
  return (name.lowercased().filter { $0.isLetter || $0.isNumber }, value.trimmingSpaces())
}

private func indentation(_ line: Substring) -> Int { line.prefix { $0 == " " || $0 == "\t" }.count }

private func isClosed(_ value: String, _ quote: Character) -> Bool {
  value.count > 1 && value.last == quote && !value.hasSuffix("\\\"")
}

/// Whether a setting of that name is text for readers.
private func isText(_ key: String) -> Bool {
  key.hasSuffix("title") || key.hasSuffix("description") || texts.contains(key)
}

private let texts: Set<String> = [
  "summary", "abstract", "excerpt", "subject", "lead", "lede", "teaser", "tagline", "headline", "subheading", "heading",
  "caption", "subtitle", "intro", "sidebarlabel", "navlabel", "alt", "imagealt",
]

/// A value as it is meant; nil where it is no text, but a list, a number or a date, or nothing.
private func unquoted(_ value: String) -> String? {
  var text = value
  if let quote = value.first, quote == "\"" || quote == "'" {
    guard let end = value.dropFirst().lastIndex(of: quote) else { return nil }
    text = String(value[value.index(after: value.startIndex)..<end])
    text =
      quote == "'"
      ? text.replacing("''", with: "'")
      : text.replacing("\\\"", with: "\"").replacing("\\n", with: " ").replacing("\\\\", with: "\\")
  } else {
    if let comment = text.firstRange(of: " #") { text = String(text[..<comment.lowerBound]) }
    guard let first = text.first, !"[{&*!~".contains(first), !["true", "false", "null"].contains(text) else {
      return nil
    }
  }
  return text.contains(where: \.isLetter) ? text.trimmingSpaces() : nil
}
