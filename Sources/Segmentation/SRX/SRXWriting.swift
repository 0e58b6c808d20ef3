extension SRXRules {
  /// The rules as an SRX 2.0 document, UTF-8.
  public func srx() -> String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\">",
      "  <header segmentsubflows=\"\(segmentsSubflows ? "yes" : "no")\" cascade=\"\(cascades ? "yes" : "no")\">",
    ]
    for (type, includes) in [
      ("start", formatHandling.includesStart), ("end", formatHandling.includesEnd),
      ("isolated", formatHandling.includesIsolated),
    ] { lines.append("    <formathandle type=\"\(type)\" include=\"\(includes ? "yes" : "no")\"/>") }
    lines += ["  </header>", "  <body>", "    <languagerules>"]
    for set in ruleSets {
      lines.append("      <languagerule languagerulename=\"\(escaped(set.name))\">")
      for rule in set.rules {
        lines.append("        <rule break=\"\(rule.isBreak ? "yes" : "no")\">")
        lines.append("          <beforebreak>\(escaped(rule.before))</beforebreak>")
        lines.append("          <afterbreak>\(escaped(rule.after))</afterbreak>")
        lines.append("        </rule>")
      }
      lines.append("      </languagerule>")
    }
    lines += ["    </languagerules>", "    <maprules>"]
    for map in maps {
      lines.append(
        "      <languagemap languagepattern=\"\(escaped(map.pattern))\" languagerulename=\"\(escaped(map.ruleSet))\"/>")
    }
    lines += ["    </maprules>", "  </body>", "</srx>", ""]
    return lines.joined(separator: "\n")
  }
}

/// `text` for between tags and in quoted attributes; characters that XML forbids and regular expressions never need
/// are left out.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "&": result += "&amp;"
    case "\"": result += "&quot;"
    case "\u{9}", "\u{A}", "\u{D}": result += "&#\(scalar.value);"
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
