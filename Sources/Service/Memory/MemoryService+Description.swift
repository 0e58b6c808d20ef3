import Files

extension MemoryService {
  /// What can be asked, as an OpenAPI 3.1 document.
  func description() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("openapi", "3.1.0")
      json.key("info")
      json.object {
        $0.member("title", "Enregard translation memory")
        $0.member("version", version)
      }
      json.key("paths")
      json.object { json in
        for (path, routes) in Dictionary(grouping: routes, by: \.path).sorted(by: { $0.key < $1.key }) {
          json.key(path)
          json.object { json in
            for route in routes {
              json.key(route.method.lowercased())
              json.route(route)
            }
          }
        }
      }
    }
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func route(_ route: MemoryRoute) {
    object { json in
      json.member("summary", route.summary)
      if !route.parameters.isEmpty {
        json.key("parameters")
        json.array { json in for parameter in route.parameters { json.parameter(parameter, of: route) } }
      }
      if let body = route.body {
        json.key("requestBody")
        json.object {
          $0.member("required", literal: "true")
          $0.content(body)
        }
      }
      json.key("responses")
      json.object { json in
        for (status, words, schema) in [
          ("200", route.summary, route.result), ("4XX", "What is wrong with the request.", route.failed),
          ("5XX", "What is wrong with the memory.", route.failed),
        ] {
          json.key(status)
          json.object {
            $0.member("description", words)
            $0.content(schema)
          }
        }
      }
    }
  }

  private mutating func parameter(_ parameter: MemoryRoute.Parameter, of route: MemoryRoute) {
    object {
      $0.member("name", parameter.name)
      $0.member("in", route.path.contains("{\(parameter.name)}") ? "path" : "query")
      $0.member("description", parameter.summary)
      $0.member("required", literal: parameter.isRequired ? "true" : "false")
      let limits = parameter.limits.map { ",\($0)" } ?? ""
      $0.member("schema", literal: #"{"type":"\#(parameter.type)"\#(limits)}"#)
      if parameter.type == "string" {
        $0.member("example", parameter.example)
      } else {
        $0.member("example", literal: parameter.example)
      }
    }
  }

  private mutating func content(_ schema: MemorySchema) {
    member("content", literal: #"{"\#(schema.mediaType)":{"schema":\#(schema.json)}}"#)
  }
}
