package org.juesuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.juesuan.local.sample.SampleLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year from its opening to the public, as {@code deploy/local/annual-path} takes it, each time
 * with another unit: maker, reviewer, finance and publisher are different people.
 */
@BlackBox
@Order(Integer.MAX_VALUE - 2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnnualPathIT {
  private final Installation installation;
  private final GatewayClient client;
  private final FreshUnit unit;
  private final String year;
  private final String report;
  private final String account;
  private String published = "";

  AnnualPathIT(Installation installation, @TempDir Path directory) throws Exception {
    this.installation = installation;
    client = installation.client();
    unit = FreshUnit.in(installation, directory);
    year = "/departments/" + unit.code() + "/years/2020";
    report = "/api/v1/reports" + year;
    account = "/api/v1/budget" + year + "/final-account";
  }

  @Test
  @Order(1)
  @DisplayName("the path ends in a public revision; taken again it changes nothing")
  void path() throws Exception {
    assertEquals(401, client.open(report).statusCode(), "a draft is not for everybody (INV-12)");
    assertEquals(404, client.open(report + "/publication").statusCode());
    for (int time = 1; time <= 2; time++) {
      new SampleLoader(installation.url(), installation::token).load(unit.path(), file -> {});
    }
    JsonNode revision = openJson(report + "/publication");
    assertEquals(1, revision.path("revision").asInt());
    assertEquals("final", revision.path("status").asText());
    published = openJson(report + "/publications/1").toString();
  }

  @Test
  @Order(2)
  @DisplayName("INV-7 the digests of the revision and of each of its sections verify")
  void digests() throws Exception {
    String document = client.open(account + "/publications/1/document").body();
    assertEquals(
        openJson(report + "/publication").path("digest").asText(), Digests.sha256(document));
    JsonNode json = GatewayClient.json(document);
    assertEquals(document, Digests.canonical(json), "it is its own canonical form");
    JsonNode frozen = client.get(account + "/frozen-sections", installation.token("viewer"));
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
    assertTrue(client.page("/", "none=none").body().contains(unit.code()));
    HttpResponse<String> page = client.page(year, "none=none");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("示例社会保险服务所（虚构）"));
    assertFalse(page.body().contains("草案"), "it is published");
    assertEquals(
        401, client.page("/departments/110106-208-005/years/2020", "none=none").statusCode());
  }

  @Test
  @Order(4)
  @DisplayName("INV-7 a corrected text is public with a second revision; the first stays as it was")
  void correction() throws Exception {
    String explanations = "/api/v1/budget" + year + "/explanations";
    String clerk = installation.token("clerk");
    HttpResponse<String> before = client.request(explanations, clerk);
    String texts = GatewayClient.json(before.body()).path("explanations").toString();
    String tag = before.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> corrected =
        client.send(
            "PUT",
            explanations,
            clerk,
            "{\"explanations\":" + texts.replace("，项目支出增加", "，项目支出随之增加") + "}",
            "If-Match",
            tag);
    assertEquals(200, corrected.statusCode(), corrected.body());
    assertEquals(published, openJson(report + "/publications/1").toString(), "as it was");

    String publisher = installation.token("publisher");
    String version = client.request(account, publisher).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second =
        client.send(
            "POST",
            report + "/publication",
            publisher,
            "",
            "If-Match",
            version,
            "Idempotency-Key",
            unit.code() + "-correction");
    assertEquals(201, second.statusCode(), second.body());
    assertEquals(2, openJson(report + "/publication").path("revision").asInt());
    JsonNode first = openJson(account + "/publications/1");
    assertEquals("superseded", first.path("status").asText());
    assertEquals(2, first.path("supersededBy").asInt());
    assertNotEquals(
        first.path("digest"), openJson(report + "/publication").path("digest"), "another document");
    assertEquals(published, openJson(report + "/publications/1").toString(), "as it was");
  }

  /** What anybody reads. */
  private JsonNode openJson(String path) throws Exception {
    HttpResponse<String> answer = client.open(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return GatewayClient.json(answer.body());
  }
}
