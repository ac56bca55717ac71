package org.juesuan.procurement.opendata;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.contract.EventSchemas;

/**
 * What published documents are held against: the schema of this service, which is narrower than the
 * standard, and, where somebody has them, the standard's own. Those are not part of the project:
 * {@code -Djuesuan.ocds.schemas=DIRECTORY} names a directory with the three files {@code
 * release-schema.json}, {@code release-package-schema.json} and {@code record-package-schema.json}
 * of OCDS 1.1.5.
 */
final class OcdsSchemas {

  /** A document that is published by itself. */
  enum Document {
    RELEASE_PACKAGE("releasePackage", "release-package-schema.json"),
    RECORD_PACKAGE("recordPackage", "record-package-schema.json");

    private final String definition;
    private final String official;

    Document(String definition, String official) {
      this.definition = definition;
      this.official = official;
    }
  }

  private static final JsonMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final String STANDARD = "https://standard.open-contracting.org/schema/1__1__5/";

  private final Map<Document, Schema> own = new HashMap<>();
  private final Map<Document, Schema> official = new HashMap<>();

  OcdsSchemas() {
    SchemaRegistry ours =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemas(
                    Map.of(
                        "urn:juesuan:open-data:ocds",
                        EventSchemas.json("contracts/open-data/ocds.json").toString())));
    for (Document document : Document.values()) {
      own.put(
          document,
          ours.getSchema(
              SchemaLocation.of("urn:juesuan:open-data:ocds#/$defs/" + document.definition)));
    }
    directory().ifPresent(this::readOfficial);
  }

  /** Where the standard's own schemas are, if somebody has them. */
  static Optional<Path> directory() {
    return Optional.ofNullable(System.getProperty("juesuan.ocds.schemas")).map(Path::of);
  }

  /** A JSON text with its numbers exact. */
  static JsonNode exact(String json) {
    try {
      return EXACT.readTree(json);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What is wrong with a document; empty if nothing is. */
  List<String> faults(Document document, JsonNode published) {
    List<String> faults = new ArrayList<>();
    faults.addAll(faults(own.get(document), published));
    faults.addAll(faults(official.get(document), published));
    return faults;
  }

  private static List<String> faults(@Nullable Schema schema, JsonNode published) {
    return schema == null
        ? List.of()
        : schema
            .validate(
                published,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
            .stream()
            .map(Object::toString)
            .toList();
  }

  private void readOfficial(Path directory) {
    Map<String, String> files = new HashMap<>();
    for (String name : List.of("release", "release-package", "record-package")) {
      String file = name + "-schema.json";
      files.put(STANDARD + file, text(directory.resolve(file)));
    }
    SchemaRegistry standard =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_4, builder -> builder.schemas(files));
    for (Document document : Document.values()) {
      official.put(document, standard.getSchema(SchemaLocation.of(STANDARD + document.official)));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }
}
