import Bitext
import Files

/// The native forms of a unit's codes, each once, as `originalData` of XLIFF 2.1 (4.2.2.12) holds them.
struct OriginalData {
  private(set) var forms: [String] = []
  private var numbers: [String: Int] = [:]

  init(_ codes: NumberedCodes) {
    for code in codes.source + codes.target where numbers[code.native] == nil {
      forms.append(code.native)
      numbers[code.native] = forms.count
    }
  }

  func id(of native: String) -> String { "d\(numbers[native] ?? 0)" }
}

extension XMLWriter {
  /// The element `originalData`; nothing where there are no codes.
  func originalData(_ data: OriginalData) {
    guard !data.forms.isEmpty else { return }
    start("originalData")
    for form in data.forms {
      element("data", [("id", data.id(of: form))]) { codePoints(form.utf8) }
    }
    end()
  }

  /// The contents of a `source` or `target`: what opens and closes inside is `pc`, or `sc` and `ec` where two of them
  /// overlap; with one half in the text `sc` or `ec`, isolated; what stands alone `ph`.
  func codedText(_ text: String, _ codes: [NumberedCodes.Code], _ data: OriginalData) {
    let bytes = Array(text.utf8)
    let isNested = nests(codes)
    var ends: [Int: String] = [:]
    for code in codes where code.form == .end { ends[code.number] = data.id(of: code.native) }
    var position = 0
    for code in codes {
      codePoints(bytes[position..<max(position, code.range.lowerBound)])
      position = max(position, code.range.upperBound)
      let (id, form) = (("id", String(code.number)), data.id(of: code.native))
      let reference = ("dataRef", form)
      let type = code.kind.xliffType
      switch code.form {
      case .start where isNested:
        start("pc", [id, ("dataRefStart", form), ("dataRefEnd", ends[code.number] ?? form)] + type)
      case .end where isNested: end()
      case .start: element(empty: "sc", [id, reference] + type)
      case .end: element(empty: "ec", [("startRef", String(code.number)), reference])
      case .single: element(empty: "ph", [id, reference] + type)
      case .loneStart: element(empty: "sc", [id, ("isolated", "yes"), reference] + type)
      case .loneEnd: element(empty: "ec", [id, ("isolated", "yes"), reference] + type)
      }
    }
    codePoints(bytes[position...])
  }

  private func element(empty name: String, _ attributes: [(name: String, value: String)]) {
    start(name, attributes)
    end()
  }

  /// Whether each end closes what was opened last.
  private func nests(_ codes: [NumberedCodes.Code]) -> Bool {
    var open: [Int] = []
    for code in codes {
      if code.form == .start { open.append(code.number) }
      if code.form == .end, open.popLast() != code.number { return false }
    }
    return true
  }
}

extension InlineCode.Kind {
  /// `type` and, where XLIFF 2.1 (4.3.1.36) names it, `subType`.
  fileprivate var xliffType: [(name: String, value: String)] {
    switch self {
    case .bold: [("type", "fmt"), ("subType", "xlf:b")]
    case .italic: [("type", "fmt"), ("subType", "xlf:i")]
    case .underline: [("type", "fmt"), ("subType", "xlf:u")]
    case .strikethrough, .superscript, .subscript, .code: [("type", "fmt")]
    case .link: [("type", "link")]
    case .image: [("type", "image")]
    case .note, .other: []
    }
  }
}
