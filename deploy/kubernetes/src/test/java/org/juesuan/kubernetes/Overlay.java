package org.juesuan.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An overlay and what it renders to, as it was last reviewed. */
enum Overlay {
  DISTRICT("district"),
  PRODUCTION("production");

  private static final YAMLMapper YAML = new YAMLMapper();

  private final String directory;

  Overlay(String directory) {
    this.directory = directory;
  }

  /** Where the overlay's own files are. */
  Path source() {
    return Path.of("overlays", directory);
  }

  /** The reviewed rendering. */
  Path rendered() {
    return Path.of("rendered", directory + ".yaml");
  }

  /** Every resource of the reviewed rendering. */
  List<JsonNode> resources() {
    return resources(rendered());
  }

  /** Every resource of a rendering. */
  static List<JsonNode> resources(Path rendered) {
    try (var parser = YAML.getFactory().createParser(rendered.toFile())) {
      return YAML.readValues(parser, JsonNode.class).readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stream<JsonNode> ofKind(String kind) {
    return resources().stream().filter(resource -> kind(resource).equals(kind));
  }

  /** What runs: the pod template of every Deployment and Job, with the resource it belongs to. */
  Stream<Workload> workloads() {
    return resources().stream()
        .filter(resource -> List.of("Deployment", "Job").contains(kind(resource)))
        .map(resource -> new Workload(resource, resource.at("/spec/template")));
  }

  static String kind(JsonNode resource) {
    return resource.path("kind").asText();
  }

  static String name(JsonNode resource) {
    return resource.at("/metadata/name").asText();
  }

  static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /**
   * A Deployment or a Job.
   *
   * @param resource the whole
   * @param template its pod template
   */
  record Workload(JsonNode resource, JsonNode template) {

    String name() {
      return Overlay.name(resource);
    }

    JsonNode pod() {
      return template.path("spec");
    }

    JsonNode labels() {
      return template.at("/metadata/labels");
    }

    Stream<JsonNode> containers() {
      return each(pod().path("containers"));
    }

    /** Whether a selector of labels, all of which must agree, finds its pods. */
    boolean isSelectedBy(JsonNode matchLabels) {
      return matchLabels.properties().stream()
          .allMatch(
              label -> labels().path(label.getKey()).asText().equals(label.getValue().asText()));
    }
  }
}
