package org.juesuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A year from its opening to the public, through the gateway and on the real services, as {@code
 * deploy/local/annual-path} takes it: maker, reviewer, finance and publisher are different people.
 */
@Order(Integer.MAX_VALUE - 2)
@ExtendWith(SampleStack.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnnualPathIT {
  private static final String YEAR = "/departments/110106-902/years/2020";
  private static final String REPORT = "/api/v1/reports" + YEAR;
  private static final String ACCOUNT = "/api/v1/budget" + YEAR + "/final-account";
  private static final String DOCUMENT = ACCOUNT + "/publications/1/document";

  private final ScriptedStack stack;
  private String published = "";

  AnnualPathIT(SampleStack sample) {
    stack = sample.scripts();
  }

  @Test
  @Order(1)
  @DisplayName("the path ends in a public revision; taken again it changes nothing")
  void path() throws Exception {
    assertEquals(401, stack.open(REPORT).statusCode(), "a draft is not for everybody (INV-12)");
    assertEquals(404, stack.open(REPORT + "/publication").statusCode());
    for (int time = 1; time <= 2; time++) {
      ScriptedStack.Result result = stack.run("annual-path");
      assertEquals(0, result.exitCode(), result.output());
      assertTrue(result.output().contains("Published, for anybody"), result.output());
    }
    JsonNode revision = openJson(REPORT + "/publication");
    assertEquals(1, revision.path("revision").asInt());
    assertEquals("final", revision.path("status").asText());
    published = openJson(REPORT + "/publications/1").toString();
  }

  @Test
  @Order(2)
  @DisplayName("INV-7 the digests of the revision and of each of its sections verify")
  void digests() throws Exception {
    String document = stack.open(DOCUMENT).body();
    assertEquals(
        openJson(REPORT + "/publication").path("digest").asText(), Digests.sha256(document));
    JsonNode json = ScriptedStack.json(document);
    assertEquals(document, Digests.canonical(json), "it is its own canonical form");
    JsonNode frozen = stack.get(ACCOUNT + "/frozen-sections", stack.token("viewer"));
    for (String section : List.of("budget", "evaluation", "procurement")) {
      JsonNode posted = json.path("sections").path(section);
      String digest = Digests.sha256(Digests.canonical(posted.path("content")));
      assertEquals(digest, posted.path("digest").asText(), section);
      frozen
          .path("sections")
          .forEach(
              heard -> {
                if (heard.path("section").asText().equals(section)) {
                  assertEquals(digest, heard.path("digest").asText(), section);
                }
              });
    }
  }

  @Test
  @Order(3)
  @DisplayName("INV-12 anybody reads the published report as a page, and finds it in the list")
  void page() throws Exception {
    assertTrue(stack.page("/", "none=none").body().contains("110106-902"));
    HttpResponse<String> page = stack.page(YEAR, "none=none");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("示例社会保险服务所（虚构）"));
    assertFalse(page.body().contains("草案"), "it is published");
    assertEquals(
        401, stack.page("/departments/110106-208-005/years/2020", "none=none").statusCode());
  }

  @Test
  @Order(4)
  @DisplayName("INV-7 a corrected text is public with a second revision; the first stays as it was")
  void correction() throws Exception {
    String explanations = "/api/v1/budget" + YEAR + "/explanations";
    String clerk = stack.token("clerk");
    HttpResponse<String> before = stack.request(explanations, clerk);
    String texts = ScriptedStack.json(before.body()).path("explanations").toString();
    String tag = before.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> corrected =
        stack.send(
            "PUT",
            explanations,
            clerk,
            "{\"explanations\":" + texts.replace("，项目支出增加", "，项目支出随之增加") + "}",
            "If-Match",
            tag);
    assertEquals(200, corrected.statusCode(), corrected.body());
    assertEquals(published, openJson(REPORT + "/publications/1").toString(), "as it was");

    String publisher = stack.token("publisher");
    String account = stack.request(ACCOUNT, publisher).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second =
        stack.send(
            "POST",
            REPORT + "/publication",
            publisher,
            "",
            "If-Match",
            account,
            "Idempotency-Key",
            "annual-path-it-correction");
    assertEquals(201, second.statusCode(), second.body());
    assertEquals(2, openJson(REPORT + "/publication").path("revision").asInt());
    JsonNode first = openJson(ACCOUNT + "/publications/1");
    assertEquals("superseded", first.path("status").asText());
    assertEquals(2, first.path("supersededBy").asInt());
    assertNotEquals(
        first.path("digest"), openJson(REPORT + "/publication").path("digest"), "another document");
    assertEquals(published, openJson(REPORT + "/publications/1").toString(), "as it was");
  }

  /** What anybody reads. */
  private JsonNode openJson(String path) throws Exception {
    HttpResponse<String> answer = stack.open(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return ScriptedStack.json(answer.body());
  }
}
