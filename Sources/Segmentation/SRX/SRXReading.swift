import CLibXML2
import Foundation

extension SRXRules {
  /// Reads a file of rules: SRX 2.0 or 1.0, with or without a namespace, as OmegaT, Okapi, LanguageTool and Maxprograms
  /// write them.
  ///
  /// Nothing that the file refers to is read. At most 16 MB and ``mostRules`` rules.
  /// - Throws: ``SRXError``
  public init(srx bytes: [UInt8]) throws(SRXError) {
    let limit = 1 << 24
    guard bytes.count <= limit else { throw SRXError(reason: .tooLarge(limit: limit)) }
    var reading = Reading()
    try reading.read(bytes)
    self = reading.rules
    let names = Set(ruleSets.map(\.name))
    for map in maps where !names.contains(map.ruleSet) {
      throw SRXError(reason: .missingRuleSet(map.ruleSet))
    }
  }

  private struct Reading {
    var rules = SRXRules(ruleSets: [], maps: [])
    private var root = ""
    private var isVersion1 = false
    private var rule: Rule?
    private var text: String?
    private var count = 0

    mutating func read(_ bytes: [UInt8]) throws(SRXError) {
      let result = bytes.withUnsafeBytes { bytes -> Result<Void, SRXError> in
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        cxml_prepare()
        guard
          let reader = xmlReaderForMemory(
            bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil,
            options | Int32(XML_PARSE_BIG_LINES.rawValue))
        else { return .failure(SRXError(reason: .malformedXML(""))) }
        defer { xmlFreeTextReader(reader) }
        do throws(SRXError) {
          while true {
            let status = xmlTextReaderRead(reader)
            if status == 0 { return .success(()) }
            let node = xmlTextReaderCurrentNode(reader).map { Int(xmlGetLineNo($0)) } ?? 0
            let line = node > 0 ? node : Int(xmlTextReaderGetParserLineNumber(reader))
            guard status == 1 else {
              let message = xmlGetLastError().flatMap { $0.pointee.message }.map { String(cString: $0) } ?? ""
              throw SRXError(line: line, reason: .malformedXML(message.trimmingCharacters(in: .whitespacesAndNewlines)))
            }
            try read(reader, line)
          }
        } catch { return .failure(error) }
      }
      if case .failure(let error) = result { throw error }
      guard !root.isEmpty else { throw SRXError(reason: .malformedXML("")) }
    }

    private mutating func read(_ reader: xmlTextReaderPtr, _ line: Int) throws(SRXError) {
      let name = xmlTextReaderConstLocalName(reader).map { String(cString: $0) } ?? ""
      switch xmlReaderTypes(rawValue: UInt32(xmlTextReaderNodeType(reader))) {
      case XML_READER_TYPE_ELEMENT: try start(name, reader, line)
      case XML_READER_TYPE_END_ELEMENT: end(name)
      case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE,
        XML_READER_TYPE_WHITESPACE:
        if let value = xmlTextReaderConstValue(reader) { text? += String(cString: value) }
      default: break
      }
    }

    private mutating func start(_ name: String, _ reader: xmlTextReaderPtr, _ line: Int) throws(SRXError) {
      func attribute(_ name: String) -> String? {
        guard xmlTextReaderMoveToAttribute(reader, name) == 1 else { return nil }
        defer { xmlTextReaderMoveToElement(reader) }
        return xmlTextReaderConstValue(reader).map { String(cString: $0) }
      }
      if root.isEmpty {
        guard name == "srx" else { throw SRXError(line: line, reason: .notSRX(root: name)) }
        root = name
        isVersion1 = attribute("version")?.hasPrefix("1") ?? false
      }
      let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
      switch name {
      case "header":
        // SRX 1.0 knows no cascade: its maps are tried in order. OmegaT's own file of 2.0 says nothing, and cascades.
        rules.cascades = attribute("cascade").map { $0 == "yes" } ?? !isVersion1
        rules.segmentsSubflows = attribute("segmentsubflows") != "no"
      case "formathandle":
        let includes = attribute("include") == "yes"
        switch attribute("type") {
        case "start": rules.formatHandling.includesStart = includes
        case "end": rules.formatHandling.includesEnd = includes
        case "isolated": rules.formatHandling.includesIsolated = includes
        default: break
        }
      case "languagerule": rules.ruleSets.append(RuleSet(name: attribute("languagerulename") ?? "", rules: []))
      case "rule" where !isEmpty:
        rule = Rule(isBreak: attribute("break") != "no", before: "", after: "", line: line)
        count += 1
        guard count <= SRXRules.mostRules else {
          throw SRXError(line: line, reason: .tooLarge(limit: SRXRules.mostRules))
        }
      case "beforebreak" where !isEmpty, "afterbreak" where !isEmpty: text = ""
      case "languagemap":
        rules.maps.append(
          LanguageMap(pattern: attribute("languagepattern") ?? "", ruleSet: attribute("languagerulename") ?? ""))
      default: break
      }
    }

    private mutating func end(_ name: String) {
      switch name {
      case "beforebreak": rule?.before = text ?? ""
      case "afterbreak": rule?.after = text ?? ""
      case "rule":
        if let rule, !rules.ruleSets.isEmpty, !(rule.before.isEmpty && rule.after.isEmpty) {
          rules.ruleSets[rules.ruleSets.count - 1].rules.append(rule)
        }
        rule = nil
      default: return
      }
      text = nil
    }
  }
}
