import Bitext
import Formats
import TMX

/// A difference between two versions of a memory, for people.
func words(_ difference: UnitDifference) throws -> String {
  switch difference {
  case .added(let unit): return block("+", unit)
  case .removed(let unit): return block("-", unit)
  case .changed(let old, let new):
    var lines = [heading("~", new)]
    for variant in new.variants {
      let language = new.language(of: variant)
      let text = new.text(of: variant, codes: .native)
      let partner = old.variants.first { old.language(of: $0).lowercased() == language.lowercased() }
      guard let partner else {
        lines.append("  \(shown(language, limit: 20))  {+\(shown(text, limit: .max))+}")
        continue
      }
      let parts = try wordDifference(from: old.text(of: partner, codes: .native), to: text, language: language)
      lines.append("  \(shown(language, limit: 20))  \(marked(parts))")
    }
    for variant in old.variants {
      let language = old.language(of: variant)
      if new.variants.contains(where: { new.language(of: $0).lowercased() == language.lowercased() }) { continue }
      lines.append("  \(shown(language, limit: 20))  [-\(shown(old.text(of: variant, codes: .native), limit: .max))-]")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

/// `the same [-went-]{+came+}`, as `git diff --word-diff` writes it.
func marked(_ parts: [DifferencePart]) -> String {
  parts.map { part in
    let text = shown(part.text, limit: .max)
    return switch part.kind {
    case .same: text
    case .removed: "[-\(text)-]"
    case .added: "{+\(text)+}"
    }
  }.joined()
}

private func heading(_ sign: String, _ unit: TMXUnit) -> String {
  let id = unit.attribute("tuid").map { " tuid \"\(shown($0, limit: 60))\"" } ?? ""
  return "\(sign)\(unit.line > 1 ? " line \(unit.line)" : "")\(id)"
}

private func block(_ sign: String, _ unit: TMXUnit) -> String {
  let lines =
    [heading(sign, unit)]
    + unit.variants.map {
      "\(sign) \(shown(unit.language(of: $0), limit: 20))  \(shown(unit.text(of: $0, codes: .native), limit: .max))"
    }
  return lines.map { $0 + "\n" }.joined()
}

/// Writes the unit that differs, with a property that says how.
func write(_ difference: UnitDifference, to writer: TMXWriter) throws {
  let (unit, how) =
    switch difference {
    case .added(let unit): (unit, "added")
    case .removed(let unit): (unit, "removed")
    case .changed(_, let unit): (unit, "changed")
    }
  var output = unit
  output.lead = Array("\n".utf8)
  try writer.write(output, as: unit.edited([unit.adding(property: "x-diff", how)]))
}
