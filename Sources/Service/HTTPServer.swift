import Files
import NIOCore
import NIOHTTP1
import NIOPosix

/// An HTTP/1.1 server (RFC 9112, by SwiftNIO) that hands each request to a service, on threads of its own.
///
/// Requests have limits: on their heads (NIOHTTP1's), on their bodies, on how long a client may take, and on how many
/// clients there are at once.
package final class HTTPServer: Sendable {
  /// What requests may take.
  package struct Limits: Sendable {
    /// Of a body, in bytes.
    package var body = 1 << 20
    /// Of silence within a connection, in seconds.
    package var idle: Int64 = 75
    /// From a request's first byte to its last, in seconds: who sends a byte now and then is not silent.
    package var request: Int64 = 60
    /// Connections at once.
    package var connections = 256
    /// Threads that answer.
    package var threads = 2

    package init() {}
  }

  /// Why it cannot listen.
  package struct Failure: Error, Sendable {
    package var host: String
    package var port: Int
    /// In the system's words.
    package var cause: String
  }

  package typealias Service = @Sendable (HTTPRequest) -> HTTPResponse

  private let group: MultiThreadedEventLoopGroup
  private let pool: NIOThreadPool
  private let channel: any Channel
  /// Where it listens.
  package let port: Int

  /// Listens on an address.
  ///
  /// - Parameters:
  ///   - host: an IP address.
  ///   - port: 0 for any that is free.
  ///   - headers: those of every response.
  /// - Throws: `Failure`.
  package init(
    host: String, port: Int, limits: Limits = Limits(), headers: [(name: String, value: String)],
    service: @escaping Service
  ) throws(Failure) {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let pool = NIOThreadPool(numberOfThreads: limits.threads)
    pool.start()
    let admitted = AdmittedClients(limit: limits.connections)
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 64)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        guard admitted.enter() else { return channel.close() }
        channel.closeFuture.whenComplete { _ in admitted.leave() }
        return channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          let clock = RequestClock(.seconds(limits.request))
          try pipeline.addHandler(clock)
          try pipeline.configureHTTPServerPipeline(withErrorHandling: true)
          try pipeline.addHandler(IdleStateHandler(allTimeout: .seconds(limits.idle)))
          try pipeline.addHandler(
            ServiceHandler(limits: limits, clock: clock, headers: headers, pool: pool, service: service))
        }
      }
    do {
      channel = try bootstrap.bind(host: host, port: port).wait()
    } catch {
      try? group.syncShutdownGracefully()
      try? pool.syncShutdownGracefully()
      throw Failure(host: host, port: port, cause: (error as? IOError)?.description ?? "\(error)")
    }
    (self.group, self.pool) = (group, pool)
    self.port = channel.localAddress?.port ?? port
  }

  /// Takes no more requests, and returns when those that were taken are answered.
  package func stop() {
    try? channel.close().wait()
    try? group.syncShutdownGracefully()
    try? pool.syncShutdownGracefully()
  }
}

/// How many clients there are.
private final class AdmittedClients: Sendable {
  private let limit: Int
  private let count = Counting()

  init(limit: Int) { self.limit = limit }

  func enter() -> Bool { count.add(1, below: limit) }
  func leave() { _ = count.add(-1, below: .max) }
}

/// Shows a client out that takes too long for a request.
private final class RequestClock: ChannelInboundHandler {
  typealias InboundIn = NIOCore.ByteBuffer

  private let limit: TimeAmount
  private var deadline: Scheduled<Void>?

  init(_ limit: TimeAmount) { self.limit = limit }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if deadline == nil {
      let channel = context.channel
      deadline = context.eventLoop.scheduleTask(in: limit) { channel.close(promise: nil) }
    }
    context.fireChannelRead(data)
  }

  func channelInactive(context: ChannelHandlerContext) {
    stop()
    context.fireChannelInactive()
  }

  /// All of the request is there.
  func stop() {
    deadline?.cancel()
    deadline = nil
  }
}

/// Gathers a request, has it answered on another thread, and writes the answer.
private final class ServiceHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let limits: HTTPServer.Limits
  private let clock: RequestClock
  private let headers: [(name: String, value: String)]
  private let pool: NIOThreadPool
  private let service: HTTPServer.Service
  private var head: HTTPRequestHead?
  private var body: [UInt8] = []
  /// Whether the request was answered before its end, and the rest of it is passed over.
  private var isRefused = false

  init(
    limits: HTTPServer.Limits, clock: RequestClock, headers: [(name: String, value: String)], pool: NIOThreadPool,
    service: @escaping HTTPServer.Service
  ) {
    (self.limits, self.clock, self.headers, self.pool, self.service) = (limits, clock, headers, pool, service)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      (self.head, body, isRefused) = (head, [], false)
      if let length = head.headers.first(name: "content-length").flatMap(Int.init), length > limits.body {
        refuse(context, 413, "The request is too long.")
      }
    case .body(let part):
      if isRefused { return }
      guard body.count + part.readableBytes <= limits.body else {
        return refuse(context, 413, "The request is too long.")
      }
      body += part.readableBytesView
    case .end:
      clock.stop()
      guard !isRefused, let head else { return }
      self.head = nil
      answer(head, context)
    }
  }

  private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    guard let target = HTTPTarget(head.uri) else {
      return write(.failure(400, "This is no address."), to: head, context)
    }
    var fields: [String: String] = [:]
    for (name, value) in head.headers { fields[name.lowercased()] = value }
    let request = HTTPRequest(
      method: head.method.rawValue, path: target.path, query: target.query, headers: fields, body: body,
      rawPath: target.rawPath)
    body = []
    let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
    let service = service
    pool.runIfActive(eventLoop: context.eventLoop) { service(request) }.whenComplete { result in
      let (handler, context) = bound.value
      handler.write((try? result.get()) ?? .failure(503, "The service is stopping."), to: head, context)
    }
  }

  private func refuse(_ context: ChannelHandlerContext, _ status: Int, _ words: String) {
    isRefused = true
    guard let head else { return }
    write(.failure(status, words), to: head, context, closes: true)
  }

  private func write(
    _ response: HTTPResponse, to request: HTTPRequestHead, _ context: ChannelHandlerContext, closes: Bool = false
  ) {
    let keepsAlive = request.isKeepAlive && !closes
    var fields = HTTPHeaders(headers.map { ($0.name, $0.value) })
    for header in response.headers { fields.add(name: header.name, value: header.value) }
    fields.add(name: "Content-Type", value: response.type)
    fields.add(name: "Content-Length", value: "\(response.body.count)")
    if !keepsAlive { fields.add(name: "Connection", value: "close") }
    let head = HTTPResponseHead(
      version: request.version, status: HTTPResponseStatus(statusCode: response.status), headers: fields)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if request.method != .HEAD {
      context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: response.body)))), promise: nil)
    }
    let channel = context.channel
    context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
      if !keepsAlive { channel.close(promise: nil) }
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is IdleStateHandler.IdleStateEvent {
      context.close(promise: nil)
    } else {
      context.fireUserInboundEventTriggered(event)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
