package org.juesuan.platform.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.juesuan.platform.contracts.EventContracts.Message;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was published of the events stays true. Each release leaves in {@code published/<release>}
 * of a service's test resources the schemas it brought or added to; these files and the golden
 * examples are never edited, which their digests hold.
 */
@DisplayName("What was published of the events of")
class PublishedEventsTest {

  static List<EventContracts> services() throws IOException {
    return EventContracts.all();
  }

  @ParameterizedTest
  @MethodSource("services")
  @DisplayName("a service is kept by its schemas, which add optional members and change nothing")
  void schemasOnlyAdd(EventContracts service) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Message message : service.messages()) {
      for (Map.Entry<String, JsonNode> form : service.published(message).entrySet()) {
        SchemaChange.faults(form.getValue(), service.schema(message))
            .forEach(fault -> faults.add(message.fact() + " since " + form.getKey() + fault));
      }
    }
    assertEquals(List.of(), faults, "not additive: it takes another version of the type");
  }

  @ParameterizedTest
  @MethodSource("services")
  @DisplayName("a service is still told")
  void noTypeIsGone(EventContracts service) throws IOException {
    Set<String> told =
        service.messages().stream()
            .map(Message::fact)
            .collect(Collectors.toCollection(TreeSet::new));
    List<Path> published = service.publishedForms();
    assertFalse(published.isEmpty());
    for (Path form : published) {
      assertTrue(
          told.contains(form.getFileName().toString().replace(".json", "")), form.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("services")
  @DisplayName("a service, and every example, is unedited: new ones add their line to SHA256SUMS")
  void nothingIsEdited(EventContracts service) throws Exception {
    Path resources = service.testResources();
    List<Path> kept = new ArrayList<>(service.publishedForms());
    kept.addAll(EventContracts.files(resources.resolve("golden/events")));
    Set<String> digests = new TreeSet<>();
    for (Path file : kept) {
      digests.add(digest(file) + "  " + resources.relativize(file).toString().replace('\\', '/'));
    }
    List<String> committed = Files.readAllLines(resources.resolve("published/SHA256SUMS"));
    assertEquals(
        String.join("\n", digests), String.join("\n", new TreeSet<>(committed)), "SHA256SUMS");
  }

  @ParameterizedTest
  @MethodSource("services")
  @DisplayName("others carries all that a service reads of it")
  void othersPromiseWhatIsRead(EventContracts service) throws IOException {
    for (Path consumed : service.consumed()) {
      String[] name = consumed.getFileName().toString().split("\\.", 2);
      EventContracts owner =
          services().stream()
              .filter(other -> other.name().equals(name[0]))
              .findFirst()
              .orElseThrow();
      Message message =
          owner.messages().stream()
              .filter(told -> (told.fact() + ".json").equals(name[1]))
              .findFirst()
              .orElseThrow(() -> new AssertionError(consumed + " is told by nobody"));
      JsonNode read = EventContracts.json(consumed);
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(read);
      for (Path golden : owner.goldens(message)) {
        assertEquals(List.of(), misread(schema, golden), golden.toString());
      }
      Set<String> missing = required(read);
      missing.removeAll(required(owner.schema(message)));
      assertEquals(Set.of(), missing, consumed + " reads what is not promised");
    }
  }

  /**
   * What a reader would not understand of an example. A pattern may be closer than the owner's: a
   * service knows the form of its own identities, which the owner only tells back.
   */
  private static List<String> misread(Schema schema, Path golden) {
    return schema.validate(EventContracts.json(golden)).stream()
        .filter(error -> !error.getKeyword().equals("pattern"))
        .map(Object::toString)
        .toList();
  }

  /** The places of all members that are required wherever the object around them stands. */
  private static Set<String> required(JsonNode document) {
    Set<String> places = new TreeSet<>();
    collectRequired(SchemaChange.plain(document), "", places);
    return places;
  }

  private static void collectRequired(JsonNode schema, String place, Set<String> places) {
    schema.path("required").forEach(name -> places.add(place + "/" + name.textValue()));
    schema
        .path("properties")
        .properties()
        .forEach(
            member -> collectRequired(member.getValue(), place + "/" + member.getKey(), places));
    schema.path("anyOf").forEach(form -> collectRequired(form, place, places));
    if (schema.has("items")) {
      collectRequired(schema.get("items"), place + "/*", places);
    }
  }

  private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file)));
  }
}
