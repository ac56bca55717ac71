package org.juesuan.platform.service.operate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.platform.store.consumer.DepartmentEvents;

/**
 * The events of some types, read from the feeds of their owners and laid down by department, each
 * department a file: a district's events are more than a memory holds, and feeds are read along,
 * not by department. The directory is the process's own and goes with it.
 */
final class EventSpool implements AutoCloseable {
  private final FeedReader feeds;
  private final ObjectMapper mapper;
  private final Set<String> types;
  private final Predicate<String> wanted;
  private final Path directory;
  private final SortedMap<String, Long> positions = new TreeMap<>();
  private final SortedMap<String, Path> files = new TreeMap<>();

  /**
   * @param types CloudEvents types
   * @param department the only one wanted; empty for all
   */
  EventSpool(
      FeedReader feeds, ObjectMapper mapper, Set<String> types, Optional<String> department) {
    this.feeds = feeds;
    this.mapper = mapper;
    this.types = Set.copyOf(types);
    this.wanted = key -> department.isEmpty() || department.get().equals(key);
    for (String type : types) {
      positions.put(owner(type), 0L);
    }
    try {
      directory = Files.createTempDirectory("juesuan-replay");
    } catch (IOException failure) {
      throw new UncheckedIOException("no room for the events", failure);
    }
  }

  /** The service whose feed has events of a type: {@code org.juesuan.<service>.…}. */
  static String owner(String type) {
    String[] parts = type.split("\\.", 4);
    if (parts.length < 4) {
      throw new OperatorException(type + " names no service");
    }
    return parts[2];
  }

  /** The departments it has events of. */
  Set<String> departments() {
    return new TreeSet<>(files.keySet());
  }

  /** Reads every feed on to its present end. */
  void readOn() {
    for (Map.Entry<String, Long> feed : positions.entrySet()) {
      boolean more = true;
      while (more) {
        FeedReader.Page page = feeds.after(feed.getKey(), feed.getValue(), FeedReader.PAGE);
        lay(page);
        feed.setValue(Math.max(feed.getValue(), page.position()));
        more = page.events().size() == FeedReader.PAGE;
      }
    }
  }

  /** What there is of a department. */
  DepartmentEvents of(String department) {
    return new DepartmentEvents() {
      @Override
      public void readOn() {
        EventSpool.this.readOn();
      }

      @Override
      public void each(Consumer<JsonNode> reader) {
        try (Stream<String> lines = Files.lines(file(department))) {
          lines.map(EventSpool.this::event).forEach(reader);
        } catch (IOException failure) {
          throw new UncheckedIOException(failure);
        }
      }
    };
  }

  private void lay(FeedReader.Page page) {
    Map<String, String> lines =
        page.events().stream()
            .filter(event -> types.contains(event.path("type").asText()))
            .filter(event -> wanted.test(event.path("partitionkey").asText()))
            .collect(
                Collectors.groupingBy(
                    event -> event.path("partitionkey").asText(),
                    LinkedHashMap::new,
                    Collectors.mapping(event -> event + "\n", Collectors.joining())));
    lines.forEach(this::append);
  }

  private void append(String department, String lines) {
    try (BufferedWriter file =
        Files.newBufferedWriter(
            file(department), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      file.write(lines);
    } catch (IOException failure) {
      throw new UncheckedIOException("no room for the events", failure);
    }
  }

  private Path file(String department) {
    return files.computeIfAbsent(
        department,
        key -> directory.resolve(URLEncoder.encode(key, StandardCharsets.UTF_8) + ".jsonl"));
  }

  private JsonNode event(String line) {
    try {
      return mapper.readTree(line);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a line of our own is no JSON", impossible);
    }
  }

  @Override
  public void close() {
    try {
      for (Path file : files.values()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(directory);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
