package org.juesuan.local;

import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes in the spans that services send, as a collector does (OTLP over HTTP). */
final class SpanCollector implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Queue<Received> received = new ConcurrentLinkedQueue<>();
  private final HttpServer server;

  private SpanCollector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/traces", this::take);
    server.start();
  }

  static SpanCollector start() throws IOException {
    return new SpanCollector();
  }

  /**
   * A span.
   *
   * @param service the name of the process that sent it
   */
  record Received(String service, Span span) {

    String id() {
      return HexFormat.of().formatHex(span.getSpanId().toByteArray());
    }

    String parent() {
      return HexFormat.of().formatHex(span.getParentSpanId().toByteArray());
    }

    /** Who did what to which end. */
    String step() {
      return service + " " + span.getKind().name().replace("SPAN_KIND_", "");
    }

    Optional<String> attribute(String name) {
      return value(span.getAttributesList(), name);
    }
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<Received> all() {
    return List.copyOf(received);
  }

  /**
   * The spans of a trace, when all are there that lie between the first and the last.
   *
   * @param steps what is waited for, as {@link Received#step} says it
   */
  List<Received> awaitTrace(String traceId, Set<String> steps) {
    return await("every step of the trace arrives: " + steps)
        .atMost(LIMIT)
        .until(
            () -> ofTrace(traceId),
            spans ->
                spans.stream().map(Received::step).collect(toSet()).containsAll(steps)
                    && withoutParent(spans).size() == 1);
  }

  /** Those whose parent is not among them. */
  static List<Received> withoutParent(List<Received> spans) {
    Set<String> ids = spans.stream().map(Received::id).collect(toSet());
    return spans.stream().filter(span -> !ids.contains(span.parent())).toList();
  }

  private List<Received> ofTrace(String traceId) {
    return received.stream()
        .filter(
            one -> HexFormat.of().formatHex(one.span().getTraceId().toByteArray()).equals(traceId))
        .toList();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      ExportTraceServiceRequest request =
          ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
      for (ResourceSpans process : request.getResourceSpansList()) {
        String service =
            value(process.getResource().getAttributesList(), "service.name").orElse("");
        process
            .getScopeSpansList()
            .forEach(
                scope ->
                    scope
                        .getSpansList()
                        .forEach(span -> received.add(new Received(service, span))));
      }
      exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private static Optional<String> value(List<KeyValue> attributes, String name) {
    return attributes.stream()
        .filter(attribute -> attribute.getKey().equals(name))
        .map(attribute -> attribute.getValue().getStringValue())
        .findFirst();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
