import Alignment
import Bitext
import Files
import ICU
import Languages
import Workflows

/// What the page shows, as JSON.
extension ReviewService {
  /// Texts that one answer holds at most, in beads.
  private static let mostBeads = 200
  /// A change of more beads is not told: the page asks for all.
  private static let mostPatched = 500

  func overview(outputs: [String], in language: InterfaceLanguage) -> HTTPResponse {
    let (state, _) = review.state()
    let standing = review.standing()
    var json = JSONWriter()
    json.object { json in
      json.member("language", language.code)
      for (name, text) in [("source", state.source), ("target", state.target)] {
        json.key(name)
        json.object {
          $0.member("name", text.document.name)
          $0.member("language", text.document.language?.tag)
          let isRightToLeft = text.document.language.map { LanguageTag.isRightToLeft($0.tag) } ?? false
          $0.member("direction", isRightToLeft ? "rtl" : "ltr")
          $0.member("place", text.document.positions.noun)
          $0.member("count", text.segments.count)
        }
      }
      json.key("beads")
      json.object { json in
        func numbers(_ name: String, _ number: (ReviewBead) -> Int) {
          json.key(name)
          json.literal("[" + state.beads.map { String(number($0)) }.joined(separator: ",") + "]")
        }
        numbers("id", \.id)
        numbers("source", \.source)
        numbers("target", \.target)
        numbers("confidence") { Int(($0.confidence * 10_000).rounded()) }
        numbers("flags") { bead in
          (bead.isConfirmed ? 1 : 0) + (bead.isLeftOut ? 2 : 0) + (bead.counterpart != nil ? 4 : 0)
            + (bead.note != nil ? 8 : 0)
        }
        json.key("length")
        json.literal("[" + state.lengths().map(String.init).joined(separator: ",") + "]")
      }
      json.key("outputs")
      json.array { json in for output in outputs { json.string(output) } }
      json.standing(standing)
    }
    return HTTPResponse(body: json.bytes)
  }

  /// The indexes that a request is about.
  private func range(_ request: HTTPRequest) throws -> Range<Int> {
    guard let from = request.query["from"].flatMap(Int.init), let count = request.query["count"].flatMap(Int.init),
      from >= 0, from < 1 << 40, (0...Self.mostBeads).contains(count)
    else { throw BadRequest() }
    return from..<from + count
  }

  func beads(_ request: HTTPRequest) throws -> HTTPResponse {
    let range = try range(request)
    let (state, version) = review.state()
    var json = JSONWriter()
    json.object { json in
      json.member("version", version)
      json.member("from", range.lowerBound)
      json.key("beads")
      json.array { json in for bead in state.views(range) { json.bead(bead, state) } }
    }
    return HTTPResponse(body: json.bytes)
  }

  func findings(_ request: HTTPRequest, in language: InterfaceLanguage) throws -> HTTPResponse {
    let range = try range(request)
    let (state, version) = review.state()
    let accepted = review.accepted()
    let told = try insight.findings(in: range, of: state).filter { !accepted.contains($0.fingerprint.description) }
    var json = JSONWriter()
    json.object { json in
      json.member("version", version)
      json.key("findings")
      json.array { json in
        for told in told {
          json.object { json in
            json.member("bead", told.bead)
            json.member("check", Wording(stringLiteral: told.finding.check).text(in: language))
            json.member("severity", told.finding.severity.rawValue)
            json.member("message", told.finding.message(in: language))
            json.member(
              "confidence", literal: told.finding.confidence.map { String(($0 * 10_000).rounded() / 10_000) } ?? "null")
            json.member("fingerprint", told.fingerprint.description)
            json.key("marks")
            json.array { json in
              for mark in told.marks {
                let units = state[mark.side].text(of: mark.segment).utf16Offsets(of: mark.range)
                json.object {
                  $0.member("side", mark.side.rawValue)
                  $0.member("n", mark.segment)
                  $0.member("start", units.lowerBound)
                  $0.member("end", units.upperBound)
                }
              }
            }
          }
        }
      }
    }
    return HTTPResponse(body: json.bytes)
  }

  func evidence(_ request: HTTPRequest) throws -> HTTPResponse {
    guard let id = request.query["bead"].flatMap(Int.init) else { throw BadRequest() }
    let (state, _) = review.state()
    let links = try insight.evidence(for: id, in: state)
    var json = JSONWriter()
    json.object { json in
      json.key("links")
      json.array { json in
        for link in links.prefix(60) {
          json.object {
            $0.member("kind", link.kind.rawValue)
            $0.member("source", state.source.document.text(in: link.source))
            $0.member("target", state.target.document.text(in: link.target))
          }
        }
      }
    }
    return HTTPResponse(body: json.bytes)
  }

  func next(_ request: HTTPRequest) throws -> HTTPResponse {
    guard let after = request.query["after"].flatMap(Int.init) else { throw BadRequest() }
    let (state, _) = review.state()
    let index = state.nextDoubt(after: after)
    return HTTPResponse(body: Array("{\"index\":\(index.map(String.init) ?? "null")}".utf8))
  }

  func changes(_ request: HTTPRequest) throws -> HTTPResponse {
    guard let since = request.query["since"].flatMap(Int.init) else { throw BadRequest() }
    var json = JSONWriter()
    let standing = review.standing()
    guard let steps = review.steps(since: since) else {
      json.object {
        $0.member("version", standing.version)
        $0.member("reload", literal: "true")
      }
      return HTTPResponse(body: json.bytes)
    }
    let (state, _) = review.state()
    json.object { json in
      json.member("version", standing.version)
      json.key("changes")
      json.array { json in for step in steps { json.step(step, state, standing, Self.mostPatched) } }
    }
    return HTTPResponse(body: json.bytes)
  }

  /// What a step has changed, as its window is told.
  func told(_ step: Review.Step) -> HTTPResponse {
    var json = JSONWriter()
    json.step(step, review.state().state, review.standing(), Self.mostPatched)
    return HTTPResponse(body: json.bytes)
  }
}

extension ReviewState {
  /// Of each bead the longer side, in characters or so.
  fileprivate func lengths() -> [Int] {
    var (i, j) = (0, 0)
    return beads.map { bead in
      let source = source.segments[i..<i + bead.source].reduce(0) { $0 + $1.range.count }
      let target = target.segments[j..<j + bead.target].reduce(0) { $0 + $1.range.count }
      (i, j) = (i + bead.source, j + bead.target)
      return max(source, target)
    }
  }

  /// Beads with the numbers of their first segments.
  fileprivate func views(_ range: Range<Int>) -> [(bead: ReviewBead, source: Int, target: Int)] {
    var (i, j) = (0, 0)
    var found: [(bead: ReviewBead, source: Int, target: Int)] = []
    for (index, bead) in beads.enumerated() {
      if index >= range.upperBound { break }
      if index >= range.lowerBound { found.append((bead, i, j)) }
      (i, j) = (i + bead.source, j + bead.target)
    }
    return found
  }
}

extension JSONWriter {
  fileprivate mutating func standing(_ standing: Review.Standing) {
    member("version", standing.version)
    member("undo", standing.undo)
    member("redo", standing.redo)
    member("expectedErrors", literal: String((standing.expectedErrors * 100).rounded() / 100))
    member("doubtful", standing.doubtful)
    member("confirmed", standing.confirmed)
    member("isWritten", literal: standing.isWritten ? "true" : "false")
  }

  fileprivate mutating func bead(_ view: (bead: ReviewBead, source: Int, target: Int), _ state: ReviewState) {
    object { json in
      json.member("id", view.bead.id)
      for (side, first, count) in [
        (PairSide.source, view.source, view.bead.source), (.target, view.target, view.bead.target),
      ] {
        json.key(side.rawValue)
        json.array { json in
          for segment in first..<first + count {
            json.object {
              $0.member("n", segment)
              $0.member("place", state[side].segments[segment].line)
              $0.member("text", state[side].text(of: segment))
            }
          }
        }
      }
      json.member("confidence", literal: String((view.bead.confidence * 10_000).rounded() / 10_000))
      json.member("confirmed", literal: view.bead.isConfirmed ? "true" : "false")
      json.member("leftOut", literal: view.bead.isLeftOut ? "true" : "false")
      json.member("moved", literal: view.bead.counterpart.map(String.init) ?? "null")
      json.member("note", view.bead.note)
    }
  }

  fileprivate mutating func step(
    _ step: Review.Step, _ state: ReviewState, _ standing: Review.Standing, _ mostPatched: Int
  ) {
    object { json in
      json.standing(standing)
      json.member("answered", step.answered)
      if let focus = step.focus { json.member("focus", focus) }
      // Texts are those of the last state: of a step that others followed, beads may hold segments that are there no more.
      guard step.version == standing.version, step.change.size <= mostPatched, !step.change.changesSegments else {
        json.member("reload", literal: "true")
        return
      }
      json.key("patches")
      json.array { json in
        for patch in step.change.patches {
          json.object { json in
            json.member("at", patch.at)
            json.member("removed", patch.old.count)
            json.key("beads")
            json.array { json in
              for view in state.views(patch.at..<patch.at + patch.new.count) { json.bead(view, state) }
            }
          }
        }
      }
    }
  }
}

extension String {
  /// UTF-8 offsets as those of UTF-16 units.
  fileprivate func utf16Offsets(of range: Range<Int>) -> Range<Int> {
    func units(_ offset: Int) -> Int {
      utf8.index(utf8.startIndex, offsetBy: offset, limitedBy: utf8.endIndex).map {
        utf16.distance(from: utf16.startIndex, to: $0)
      }
        ?? utf16.count
    }
    return units(range.lowerBound)..<units(range.upperBound)
  }
}
