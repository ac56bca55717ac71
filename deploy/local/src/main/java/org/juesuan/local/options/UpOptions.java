package org.juesuan.local.options;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What {@code deploy/local/up} was asked for.
 *
 * @param detach return when ready, leave everything running
 * @param fresh stop what runs and wipe the data first
 * @param sample load the sample if it is not loaded
 * @param port the gateway's port; empty for the one it had, or the default
 * @param replicas processes of each service that owns data; empty for as many as it had, or one
 * @param data the data directory
 * @param help only print the usage
 */
public record UpOptions(
    boolean detach,
    boolean fresh,
    boolean sample,
    OptionalInt port,
    OptionalInt replicas,
    Path data,
    boolean help) {
  public static final String USAGE =
      """
      Usage: deploy/local/up [--detach] [--fresh] [--no-sample] [--port N] [--replicas N]
                       [--data DIR]

      Starts PostgreSQL, Kafka and the services on this machine, loads the sample through the public
      API and prints the addresses. Run again, it starts whatever is missing.

        --detach     return when everything is ready; deploy/local/down stops it
        --fresh      stop the stack and wipe its data first
        --no-sample  do not load the sample
        --port N     port of the gateway (default 8080, later the one it had); other ports are free ones
        --replicas N processes of each service behind the gateway, 1 to 5 (default 1, later as many as it had)
        --data DIR   where data, logs, process ids and keys live (default deploy/local/.data)
        --help       this text
      """;

  /** The most processes of one service. */
  public static final int MOST_REPLICAS = 5;

  private static final int HIGHEST_PORT = 65_535;

  public static UpOptions parse(List<String> line, Path defaultData) {
    Arguments arguments =
        Arguments.parse(
                line,
                Set.of("--detach", "--fresh", "--no-sample", "--help", "-h"),
                Set.of("--port", "--replicas", "--data"))
            .withoutWords();
    return new UpOptions(
        arguments.has("--detach"),
        arguments.has("--fresh"),
        !arguments.has("--no-sample"),
        number(arguments, "--port", HIGHEST_PORT),
        number(arguments, "--replicas", MOST_REPLICAS),
        arguments.value("--data").map(Path::of).orElse(defaultData),
        arguments.has("--help") || arguments.has("-h"));
  }

  private static OptionalInt number(Arguments arguments, String option, int highest) {
    Optional<String> text = arguments.value(option);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= 1 && number <= highest) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException e) {
      // Said below, together with a number out of range.
    }
    throw new UsageException(
        option + " takes a number from 1 to " + highest + ", not " + text.get());
  }
}
