package org.juesuan.platform.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.change.EventType;

/** The committed schemas of the events, to hold payloads against. */
public final class EventSchemas {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final List<? extends EventType> types;
  private final Map<EventType, Schema> compiled = new HashMap<>();

  /** The schemas of a service's types. */
  public EventSchemas(List<? extends EventType> types) {
    this.types = List.copyOf(types);
  }

  /** The schema document of a type. */
  public static JsonNode document(EventType type) {
    return json(type.schemaResource());
  }

  /** The AsyncAPI document of the service on the class path. */
  public static JsonNode asyncApi() {
    return read(YAML, "contracts/asyncapi.yaml");
  }

  /** Any JSON document of the class path. */
  public static JsonNode json(String resource) {
    return read(MAPPER, resource);
  }

  private static JsonNode read(ObjectMapper mapper, String resource) {
    try (InputStream stream =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new AssertionError(resource + " is missing");
      }
      return mapper.readTree(stream);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * What is wrong with a payload: every violation of its type's schema, and every member the schema
   * does not describe. Consumers tolerate unknown members; we do not write any.
   */
  public List<String> faults(String eventType, String payload) {
    @Nullable EventType type =
        types.stream()
            .filter(known -> known.eventType().equals(eventType))
            .findFirst()
            .orElse(null);
    if (type == null) {
      return List.of(eventType + " is not a type of the contract");
    }
    List<String> faults = new ArrayList<>();
    JsonNode data = read(payload);
    compiled(type).validate(data).forEach(error -> faults.add(eventType + ": " + error));
    undescribed(document(type), document(type), data, "", faults);
    return faults;
  }

  private synchronized Schema compiled(EventType type) {
    return compiled.computeIfAbsent(type, absent -> REGISTRY.getSchema(document(absent)));
  }

  private static void undescribed(
      JsonNode root, JsonNode schema, JsonNode data, String path, List<String> faults) {
    JsonNode resolved =
        schema.has("$ref") ? root.at(schema.get("$ref").textValue().substring(1)) : schema;
    if (data.isObject()) {
      data.properties()
          .forEach(
              member -> {
                JsonNode described = resolved.path("properties").path(member.getKey());
                String place = path + "/" + member.getKey();
                if (described.isMissingNode()) {
                  faults.add(place + " is not described");
                } else {
                  undescribed(root, described, member.getValue(), place, faults);
                }
              });
    } else if (data.isArray()) {
      data.forEach(item -> undescribed(root, resolved.path("items"), item, path + "/*", faults));
    }
  }

  private static JsonNode read(String payload) {
    try {
      return MAPPER.readTree(payload);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
