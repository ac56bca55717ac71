package org.juesuan.local.options;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What {@code deploy/local/down} was asked for.
 *
 * @param data the data directory of the stack to stop
 * @param help only print the usage
 */
public record DownOptions(Path data, boolean help) {
  public static final String USAGE =
      """
      Usage: deploy/local/down [--data DIR]

      Stops every process of the local stack and keeps its data.

        --data DIR   the stack's data directory (default deploy/local/.data)
        --help       this text
      """;

  public static DownOptions parse(List<String> line, Path defaultData) {
    Arguments arguments =
        Arguments.parse(line, Set.of("--help", "-h"), Set.of("--data")).withoutWords();
    return new DownOptions(
        arguments.value("--data").map(Path::of).orElse(defaultData),
        arguments.has("--help") || arguments.has("-h"));
  }
}
