import Foundation
import Testing

@testable import Service

@Suite("The description of a memory that is served")
struct MemoryDescriptionTests {
  private typealias Object = [String: Any]

  /// The operations that `/openapi.json` describes.
  private func operations(_ memory: ServedMemory) throws -> [(path: String, method: String, operation: Object)] {
    let document = try #require(try memory.ask("/openapi.json").json as? Object)
    #expect(document["openapi"] as? String == "3.1.0")
    let paths = try #require(document["paths"] as? [String: [String: Object]])
    return paths.flatMap { path, methods in methods.map { (path, $0.key.uppercased(), $0.value) } }
  }

  /// What a value has that its schema does not allow, or lacks that it requires.
  private func faults(_ value: Any, _ schema: Object, at place: String = "") -> [String] {
    if let names = schema["enum"] as? [String] {
      return names.contains(value as? String ?? "") ? [] : ["\(place): no case"]
    }
    if let cases = schema["oneOf"] as? [Object] {
      return cases.contains { faults(value, $0, at: place).isEmpty } ? [] : ["\(place): none of the cases"]
    }
    let types = schema["type"] as? [String] ?? [schema["type"] as? String ?? ""]
    switch value {
    case let object as Object where types.contains("object"):
      guard let members = schema["properties"] as? [String: Object] else { return [] }
      let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map {
        "\(place).\($0): missing"
      }
      return missing
        + object.flatMap { name, value in
          members[name].map { faults(value, $0, at: "\(place).\(name)") } ?? ["\(place).\(name): unknown"]
        }
    case let array as [Any] where types.contains("array"):
      let items = schema["items"] as? Object ?? [:]
      return array.flatMap { faults($0, items, at: "\(place)[]") }
    case is String where types.contains("string"), is NSNull where types.contains("null"): return []
    case is NSNumber where !Set(types).isDisjoint(with: ["number", "integer", "boolean"]): return []
    default: return ["\(place): not \(types)"]
    }
  }

  private func schema(_ part: Any?) -> Object? {
    let content = (part as? Object)?["content"] as? [String: Object]
    return content?.values.first?["schema"] as? Object
  }

  @Test("every operation answers its example, as its schema says", arguments: [true, false])
  func examples(isWritable: Bool) throws {
    let memory = try ServedMemory([("Close", "Fermer"), ("Close it", "Ferme-le")], isWritable: isWritable)
    let bodies = [
      "unit PUT": #"{"source":"a","target":"b"}"#, "unit POST": #"{"source":"a","target":"b"}"#,
      "store PUT": "msgid \"c\"\nmsgstr \"d\"\n", "store POST": #"[{"source":"e","target":"f"}]"#,
    ]
    let operations = try operations(memory)
    #expect(operations.count == (isWritable ? 12 : 8))
    for (path, method, operation) in operations {
      var (target, query) = (path, [String]())
      for parameter in operation["parameters"] as? [Object] ?? [] {
        let name = try #require(parameter["name"] as? String)
        let example = "\(try #require(parameter["example"]))".quoted
        if parameter["in"] as? String == "path" {
          target = target.replacing("{\(name)}", with: example)
        } else {
          query.append("\(name)=\(example)")
        }
      }
      if !query.isEmpty { target += "?" + query.joined(separator: "&") }
      let kind = path.contains("/unit/") ? "unit" : "store"
      let answer = try memory.ask(target, method: method, body: bodies["\(kind) \(method)"] ?? "")
      #expect(answer.status == 200, "\(method) \(target): \(answer.json)")
      let result = try #require(schema((operation["responses"] as? Object)?["200"]))
      #expect(faults(answer.json, result) == [], "\(method) \(target)")
      #expect(operation["requestBody"] == nil || method != "GET")
    }
  }

  @Test("what a path needs is required, and what is required is needed")
  func required() throws {
    let memory = try ServedMemory([("Close", "Fermer")])
    for (path, method, operation) in try operations(memory) where !path.contains("{") {
      let parameters = operation["parameters"] as? [Object] ?? []
      let isNeeded = parameters.contains { $0["required"] as? Bool == true }
      let answer = try memory.ask(path, method: method)
      #expect(answer.status == (isNeeded ? 400 : 200), "\(path)")
      let result = try #require(schema((operation["responses"] as? Object)?[isNeeded ? "4XX" : "200"]))
      #expect(faults(answer.json, result) == [], "\(path)")
    }
  }
}
