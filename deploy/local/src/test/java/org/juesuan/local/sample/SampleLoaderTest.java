package org.juesuan.local.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.embedded.StartFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that notes what it is asked and answers what the test says. */
class SampleLoaderTest {
  private static final String CREATE =
      "{'name':'make','as':'finance','method':'POST','path':'/things','body':{'a':1},'save':'made'}";
  private static final String USE =
      "{'name':'use','as':'clerk','method':'PUT','path':'/things/${made.id}','body':{'of':'${made.id}'}}";

  private static final String AWAIT =
      "{'name':'wait','as':'clerk','method':'GET','path':'/things/x1','until':{'/money/0/state':'HELD'},'save':'made'}";

  private static final String MOVE =
      "{'name':'move','as':'reviewer','method':'POST','path':'/things/${made.id}/steps','ifMatch':'v${made.version}','body':{}}";

  @TempDir private Path directory;
  private HttpServer server;
  private final List<String> asked = new ArrayList<>();
  private final Deque<String> answers = new ArrayDeque<>();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  @DisplayName("Steps go out in the order of the files, each as its role, with key or precondition")
  void order() {
    file("02.json", USE);
    file("01.json", CREATE);
    answers.addAll(List.of("201 {\"id\":\"x1\"}", "200 {}"));
    assertEquals(2, loader().load(directory, name -> {}));
    assertEquals(
        List.of(
            "POST /things Bearer token-of-finance sample/01.json/make null {\"a\":1}",
            "PUT /things/x1 Bearer token-of-clerk null * {\"of\":\"x1\"}"),
        asked);
  }

  @Test
  @DisplayName("A step on a known version says which one it has seen")
  void version() {
    file("01.json", CREATE + "," + MOVE);
    answers.addAll(List.of("201 {\"id\":\"x1\",\"version\":7}", "200 {}"));
    loader().load(directory, name -> {});
    assertEquals(
        "POST /things/x1/steps Bearer token-of-reviewer sample/01.json/move v7 {}", asked.get(1));
  }

  @Test
  @DisplayName("Where the version stands in the header alone, a step takes the tag from there")
  void tag() {
    file("01.json", CREATE + "," + MOVE.replace("v${made.version}", "${made.etag}"));
    answers.addAll(List.of("201 {\"id\":\"x1\"}", "200 {}"));
    loader().load(directory, name -> {});
    assertEquals(
        "POST /things/x1/steps Bearer token-of-reviewer sample/01.json/move \"t1\" {}",
        asked.get(1));
  }

  @Test
  @DisplayName(
      "A step that awaits another service asks until it has answered, and keeps that answer")
  void until() {
    file("01.json", AWAIT + "," + USE);
    answers.addAll(
        List.of(
            "200 {\"id\":\"x1\",\"money\":[]}",
            "200 {\"id\":\"x1\",\"money\":[{\"state\":\"ASKED\"}]}",
            "200 {\"id\":\"x2\",\"money\":[{\"state\":\"HELD\"}]}",
            "200 {}"));
    assertEquals(2, loader().load(directory, name -> {}));
    assertEquals(4, asked.size());
    assertEquals("PUT /things/x2 Bearer token-of-clerk null * {\"of\":\"x2\"}", asked.get(3));
  }

  @Test
  @DisplayName("It does not wait for ever, and says what it waited for")
  void neverAnswered() {
    file("01.json", AWAIT);
    answers.addAll(Collections.nCopies(11, "200 {\"money\":[{\"state\":\"REFUSED\"}]}"));
    StartFailure failure =
        assertThrows(StartFailure.class, () -> loader().load(directory, name -> {}));
    assertEquals(
        "The sample stops at 01.json, step wait (GET /things/x1): /money/0/state is \"REFUSED\" and"
            + " not \"HELD\" after 1 s.",
        failure.getMessage());
  }

  @Test
  @DisplayName("INV-5 \"Retry with the same key\" is done with the same key")
  void retry() {
    file("01.json", CREATE);
    answers.addAll(List.of("503 {}", "201 {\"id\":\"x1\"}"));
    loader().load(directory, name -> {});
    assertEquals(2, asked.size());
    assertEquals(asked.get(0), asked.get(1));
  }

  @Test
  @DisplayName("What an interrupted loading has put there already is no failure")
  void alreadyThere() {
    file("01.json", CREATE + "," + USE);
    answers.addAll(List.of("201 {\"id\":\"x1\"}", "412 {}", "200 {}"));
    assertEquals(2, loader().load(directory, name -> {}));
  }

  @Test
  @DisplayName("A refusal stops the loading with the problem's own words")
  void refusal() {
    file("01.json", CREATE + "," + USE);
    answers.add(
        "422 {\"code\":\"overspend\",\"detail\":\"Not enough.\",\"violations\":[{\"pointer\":\"/a\"}]}");
    StartFailure failure =
        assertThrows(StartFailure.class, () -> loader().load(directory, name -> {}));
    assertEquals(
        "The sample stops at 01.json, step make (POST /things): HTTP 422 overspend, Not enough."
            + " [{\"pointer\":\"/a\"}].",
        failure.getMessage());
    assertEquals(1, asked.size());
  }

  private SampleLoader loader() {
    return new SampleLoader(
        URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
        role -> "token-of-" + role,
        Duration.ofSeconds(1));
  }

  private void file(String name, String steps) {
    try {
      Files.writeString(directory.resolve(name), "[" + steps.replace('\'', '"') + "]");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(
        "%s %s %s %s %s %s"
            .formatted(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                precondition(exchange),
                body));
    String answer = answers.remove();
    byte[] bytes = answer.substring(4).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("ETag", "\"t1\"");
    exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static @Nullable String precondition(HttpExchange exchange) {
    String ifMatch = exchange.getRequestHeaders().getFirst("If-Match");
    return ifMatch == null ? exchange.getRequestHeaders().getFirst("If-None-Match") : ifMatch;
  }
}
