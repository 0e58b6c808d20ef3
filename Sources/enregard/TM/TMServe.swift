import ArgumentParser
import Foundation
import Glibc
import Memory
import Service
import Workflows

/// `enregard tm serve`.
struct TMServe: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the memory to other programs: Weblate, Okapi, OmegaT.",
    discussion: """
      Examples:
        enregard tm serve
        enregard tm serve --memory shared.sqlite --write
        enregard tm serve --listen 192.168.1.5:8080 --token "$(openssl rand -hex 16)"

      Weblate's machinery "tmserver" takes the address http://127.0.0.1:8080/tmserver, Okapi's connector the host and \
      port, OmegaT's Apertium connector http://127.0.0.1:8080. http://127.0.0.1:8080/openapi.json describes everything \
      that can be asked. Where there is a token, it is the first part of every path \
      (http://192.168.1.5:8080/TOKEN/tmserver), or is sent as Authorization: Bearer TOKEN. What is sent is not \
      encrypted: put a proxy with TLS in front of it on networks that others use. Ctrl-C ends it.
      """)

  @Option(
    help: ArgumentHelp(
      "The IP address and port to listen on; port 0 for one that is free.", valueName: "address:port"))
  var listen = ListenArgument.loopback

  @Flag(help: "Let other programs add units; the memory is created where there is none.")
  var write = false

  @Option(
    help: ArgumentHelp(
      "A secret without which nobody may ask, of 16 letters, digits, - and _ or more.",
      discussion: "It is required where --listen is not on this machine alone.", valueName: "token"))
  var token: String?

  @OptionGroup var options: MemoryOptions

  func validate() throws {
    if let token, !MemoryGate.isToken(token) {
      throw ValidationError("--token must have at least 16 characters, and only letters, digits, - and _.")
    }
    guard token != nil || listen.isLoopback else {
      throw ValidationError(
        "\(listen.defaultValueDescription) can be reached from other machines: give a --token, or listen on 127.0.0.1.")
    }
  }

  func run() throws {
    var limits = MemoryService.limits(isWritable: write)
    limits.threads = max(2, ProcessInfo.processInfo.activeProcessorCount)
    // One reader for each thread that answers, and none waits for another.
    let store = try MemoryStore(path: options.path, create: write, readers: limits.threads)
    defer { try? store.close() }
    if write, store.isReadOnly { throw MemoryError.unwritable(path: store.path, message: "it can only be read") }
    let service = MemoryService(store, isWritable: write, version: enregardVersion) { words(for: $0) ?? "\($0)" }
    let gate = MemoryGate(token: token, isLoopback: listen.isLoopback)
    let ports = ServedPort()
    let server = try HTTPServer(
      host: listen.host, port: listen.port, limits: limits, headers: LoopbackGate.headers
    ) { request in
      switch gate.rawPath(of: request, port: ports.value) {
      case .success(let path): service.answer(request, rawPath: path)
      case .failure(let refusal): .failure(refusal.status, "This is not for you.")
      }
    }
    ports.value = server.port
    let untilAsked = Interrupt.shared.untilAsked()
    print("http://\(ListenArgument(host: listen.host, port: server.port).defaultValueDescription)/")
    fflush(nil)
    say(
      ["\(store.path): served for \(write ? "reading and writing" : "reading"); Ctrl-C ends it."], quiet: options.quiet)
    untilAsked()
    server.stop()
  }
}

/// An address and port: `127.0.0.1:8080`, `[::1]:8080`.
struct ListenArgument: ExpressibleByArgument {
  var host: String
  var port: Int

  static let loopback = ListenArgument(host: "127.0.0.1", port: 8080)

  init(host: String, port: Int) { (self.host, self.port) = (host, port) }

  init?(argument: String) {
    guard let colon = argument.lastIndex(of: ":"), let port = UInt16(argument[argument.index(after: colon)...]) else {
      return nil
    }
    var host = String(argument[..<colon])
    if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
    if host == "localhost" { host = "127.0.0.1" }
    var address = in6_addr()
    guard inet_pton(AF_INET, host, &address) == 1 || inet_pton(AF_INET6, host, &address) == 1 else { return nil }
    (self.host, self.port) = (host, Int(port))
  }

  /// Whether only programs of this machine reach it.
  var isLoopback: Bool { host.hasPrefix("127.") || host == "::1" }

  var defaultValueDescription: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
