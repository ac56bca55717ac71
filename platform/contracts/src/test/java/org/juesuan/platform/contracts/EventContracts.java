package org.juesuan.platform.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one service has committed of its events. Its AsyncAPI document names every type: that this
 * is each type the service knows and nothing else, a test of the service holds.
 *
 * @param module directory of the service
 * @param name of the service in topics and types, for example {@code budget}
 * @param messages in the order of the AsyncAPI document
 */
record EventContracts(Path module, String name, List<Message> messages) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * A type of event.
   *
   * @param type the CloudEvents type
   * @param summary when it is told
   * @param subject form of the CloudEvents subject
   * @param stream which stream it stands in
   */
  record Message(String type, String summary, String subject, String stream) {

    /** File name of the schema and of the first example, for example {@code book.opened.v1}. */
    String fact() {
      return type.split("\\.", 4)[3];
    }
  }

  EventContracts {
    messages = List.copyOf(messages);
  }

  /** Of every service that has events. */
  static List<EventContracts> all() throws IOException {
    List<EventContracts> all = new ArrayList<>();
    for (Path document : Contracts.asyncApi()) {
      Path module = document.resolve("../../../../..").normalize();
      JsonNode asyncApi = new YAMLMapper().readTree(document.toFile());
      List<Message> messages = new ArrayList<>();
      asyncApi
          .at("/components/messages")
          .forEach(
              message ->
                  messages.add(
                      new Message(
                          message.path("name").textValue(),
                          message.path("summary").textValue(),
                          message.path("x-subject").textValue(),
                          message.path("x-stream").textValue())));
      String name = asyncApi.path("channels").fieldNames().next();
      all.add(new EventContracts(module, name, messages));
    }
    return all;
  }

  @Override
  public String toString() {
    return name;
  }

  JsonNode schema(Message message) {
    return json(module.resolve("src/main/resources/contracts/events/" + message.fact() + ".json"));
  }

  /** The examples of a type, the first one first. */
  List<Path> goldens(Message message) throws IOException {
    String fact = message.fact();
    return files(testResources().resolve("golden/events")).stream()
        .filter(file -> file.getFileName().toString().startsWith(fact + "."))
        .sorted((one, other) -> one.toString().length() - other.toString().length())
        .toList();
  }

  /** Every published form of a type's schema by the release that brought it, oldest first. */
  Map<String, JsonNode> published(Message message) throws IOException {
    Map<String, JsonNode> published = new LinkedHashMap<>();
    Path all = testResources().resolve("published");
    for (Path form : publishedForms()) {
      if (form.getFileName().toString().equals(message.fact() + ".json")) {
        published.put(all.relativize(form).getName(0).toString(), json(form));
      }
    }
    return published;
  }

  /** Every published form, {@code published/<release>/<fact>.json}, release by release. */
  List<Path> publishedForms() throws IOException {
    List<Path> forms = new ArrayList<>();
    for (Path release : files(testResources().resolve("published"))) {
      if (Files.isDirectory(release)) {
        forms.addAll(files(release));
      }
    }
    return forms;
  }

  Path testResources() {
    return module.resolve("src/test/resources");
  }

  /** What a service reads of the events of others: files named {@code <service>.<fact>.json}. */
  List<Path> consumed() throws IOException {
    return files(module.resolve("src/main/resources/contracts/consumed"));
  }

  static List<Path> files(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }

  static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
