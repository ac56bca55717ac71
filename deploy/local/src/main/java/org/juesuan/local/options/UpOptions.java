package org.juesuan.local.options;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What {@code deploy/local/up} was asked for.
 *
 * @param detach return when ready, leave everything running
 * @param fresh stop what runs and wipe the data first
 * @param sample load the sample if it is not loaded
 * @param port the gateway's port; empty for the one it had, or the default
 * @param data the data directory
 * @param help only print the usage
 */
public record UpOptions(
    boolean detach, boolean fresh, boolean sample, OptionalInt port, Path data, boolean help) {
  public static final String USAGE =
      """
      Usage: deploy/local/up [--detach] [--fresh] [--no-sample] [--port N] [--data DIR]

      Starts PostgreSQL, Kafka and the services on this machine, loads the sample through the public
      API and prints the addresses. Run again, it starts whatever is missing.

        --detach     return when everything is ready; deploy/local/down stops it
        --fresh      stop the stack and wipe its data first
        --no-sample  do not load the sample
        --port N     port of the gateway (default 8080, later the one it had); other ports are free ones
        --data DIR   where data, logs, process ids and keys live (default deploy/local/.data)
        --help       this text
      """;

  private static final int HIGHEST_PORT = 65_535;

  public static UpOptions parse(List<String> line, Path defaultData) {
    Arguments arguments =
        Arguments.parse(
                line,
                Set.of("--detach", "--fresh", "--no-sample", "--help", "-h"),
                Set.of("--port", "--data"))
            .withoutWords();
    return new UpOptions(
        arguments.has("--detach"),
        arguments.has("--fresh"),
        !arguments.has("--no-sample"),
        arguments.value("--port").map(UpOptions::port).orElse(OptionalInt.empty()),
        arguments.value("--data").map(Path::of).orElse(defaultData),
        arguments.has("--help") || arguments.has("-h"));
  }

  private static OptionalInt port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= HIGHEST_PORT) {
        return OptionalInt.of(port);
      }
    } catch (NumberFormatException e) {
      // Said below, together with a number out of range.
    }
    throw new UsageException("--port takes a number from 1 to " + HIGHEST_PORT + ", not " + text);
  }
}
