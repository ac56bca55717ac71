package org.juesuan.procurement.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.juesuan.procurement.change.ProcessTag;
import org.juesuan.procurement.opendata.store.ReleaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Procurement as OCDS")
class OcdsConformanceTest {

  private static final URI PAGE = URI.create("https://example.org/open-data");
  private static final Instant START = Instant.parse("2020-01-01T00:00:00.123Z");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final OcdsSchemas schemas = new OcdsSchemas();
  private final ReleaseBuilder builder =
      new ReleaseBuilder("ocds-000000", ZoneId.of("Asia/Shanghai"));
  private final OcdsPackage cover = new OcdsPackage("区财政局", null, null);

  @Test
  @DisplayName("1 000 generated contracts: each release of each process, and its record, conform")
  void generatedContractsConform() {
    GeneratedProcesses generated = new GeneratedProcesses(20_201_231);
    int contracts = 0;
    for (int process = 0; contracts < 1_000; process++) {
      int lots = process % 4;
      List<Map<String, Object>> releases = releases(generated.life(lots), process);
      assertConforms(
          OcdsSchemas.Document.RELEASE_PACKAGE, cover.ofReleases(PAGE, PAGE, START, releases));
      assertConforms(
          OcdsSchemas.Document.RECORD_PACKAGE,
          cover.ofRecords(PAGE, null, START, List.of(releases)));
      contracts += lots;
    }
  }

  @Test
  @DisplayName("a compiled release says what the last release says: each says all that is known")
  void compiledSaysTheLast() {
    GeneratedProcesses generated = new GeneratedProcesses(7);
    for (int process = 0; process < 100; process++) {
      List<Map<String, Object>> releases = releases(generated.life(2), process);
      Map<String, Object> compiled = ReleaseMerge.compiled(releases);
      Map<String, Object> last =
          ReleaseMerge.compiled(releases.subList(releases.size() - 1, releases.size()));
      for (String section : List.of("tender", "awards", "contracts", "planning", "buyer")) {
        assertEquals(last.get(section), compiled.get(section), section);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/releases/0/ocid",
        "/releases/0/id",
        "/releases/0/date",
        "/releases/0/tag",
        "/releases/0/initiationType",
        "/releases/0/tender/id",
        "/publisher",
        "/publishedDate",
        "/releases"
      })
  @DisplayName("a package that lacks what is required is found faulty")
  void requiredMembers(String pointer) {
    assertFaulty(
        document -> {
          int slash = pointer.lastIndexOf('/');
          ((ObjectNode) document.at(pointer.substring(0, slash)))
              .remove(pointer.substring(slash + 1));
        });
  }

  @Test
  @DisplayName("an unknown tag, an amount as text, a day without a time, a member of no standard")
  void wrongValues() {
    assertFaulty(document -> release(document).putArray("tag").add("signed"));
    assertFaulty(document -> release(document).put("date", "2020-01-01"));
    assertFaulty(document -> release(document).put("initiationType", "auction"));
    assertFaulty(document -> at(document, "/releases/0/tender").put("status", "open"));
    assertFaulty(
        document -> at(document, "/releases/0/planning/budget/amount").put("amount", "67500.00"));
    assertFaulty(
        document -> at(document, "/releases/0/planning/budget/amount").put("currency", "元"));
    assertFaulty(document -> release(document).put("telephone", "none"));
    assertFaulty(document -> ((ArrayNode) document.get("releases")).removeAll());
    assertFaulty(document -> document.put("uri", "not a uri"));
  }

  @Test
  @DisplayName("amounts are numbers of two decimals, word for word")
  void amountsAreExact() {
    ProcurementProcess planned = new GeneratedProcesses(3).life(0).get(0);
    String stored = ReleaseJson.write(builder.release(planned, "planning", 1, START));
    String amount = planned.item().draft().amount().toString();
    assertTrue(stored.contains("\"amount\":{\"amount\":" + amount + ",\"currency\":\"CNY\"}"));
    assertEquals(stored, ReleaseJson.write(ReleaseJson.read(stored)));
  }

  @Test
  @DisplayName("no reason that somebody wrote is published: it may name a person")
  void reasonsStayInside() {
    GeneratedProcesses generated = new GeneratedProcesses(11);
    for (int process = 0; process < 200; process++) {
      for (Map<String, Object> release : releases(generated.life(process % 3), process)) {
        String text = ReleaseJson.write(release);
        for (String reason : List.of("提前终止", "供应商放弃中标", "增加数量", "有效投标不足三家")) {
          assertFalse(text.contains(reason), reason);
        }
      }
    }
  }

  @Test
  @DisplayName("a process is found by its identity, and by no other")
  void identities() {
    ProcurementProcess planned = new GeneratedProcesses(5).life(0).get(0);
    String ocid = builder.ocid(planned.item().id());
    assertEquals(planned.item().id(), builder.planItem(ocid).orElseThrow());
    for (String other :
        List.of("", "ocds-000000-", "ocds-111111" + ocid.substring(11), ocid + "0")) {
      assertTrue(builder.planItem(other).isEmpty(), other);
    }
  }

  private List<Map<String, Object>> releases(List<ProcurementProcess> life, int seed) {
    List<Map<String, Object>> releases = new ArrayList<>();
    ProcessTag[] tags = ProcessTag.values();
    for (ProcurementProcess process : life) {
      int number = releases.size() + 1;
      Release release =
          builder.release(
              process,
              tags[(seed + number) % tags.length].code(),
              number,
              START.plusSeconds(number));
      releases.add(ReleaseJson.read(ReleaseJson.write(release)));
    }
    return releases;
  }

  private void assertConforms(OcdsSchemas.Document kind, Map<String, Object> document) {
    assertEquals(List.of(), schemas.faults(kind, OcdsSchemas.exact(ReleaseJson.write(document))));
  }

  private void assertFaulty(Consumer<ObjectNode> change) {
    ObjectNode document =
        MAPPER.valueToTree(
            cover.ofReleases(
                PAGE, null, START, releases(new GeneratedProcesses(1).life(0), 0).subList(0, 1)));
    JsonNode before = document.deepCopy();
    change.accept(document);
    assertFalse(document.equals(before), "the document is as it was");
    assertFalse(schemas.faults(OcdsSchemas.Document.RELEASE_PACKAGE, document).isEmpty());
  }

  private static ObjectNode release(ObjectNode document) {
    return at(document, "/releases/0");
  }

  private static ObjectNode at(ObjectNode document, String pointer) {
    return (ObjectNode) document.at(pointer);
  }
}
