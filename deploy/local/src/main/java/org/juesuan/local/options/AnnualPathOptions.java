package org.juesuan.local.options;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What {@code deploy/local/annual-path} was asked for.
 *
 * @param data the data directory of the stack to go through
 * @param help only print the usage
 */
public record AnnualPathOptions(Path data, boolean help) {
  public static final String USAGE =
      """
      Usage: deploy/local/annual-path [--data DIR]

      Takes an invented department through its year on the running stack: book, budget, postings,
      contract, evaluation, year end, final account, publication. Each role is another person. Run
      again it repeats every request with its key, and nothing changes.

        --data DIR   the stack's data directory (default deploy/local/.data)
        --help       this text
      """;

  public static AnnualPathOptions parse(List<String> line, Path defaultData) {
    Arguments arguments =
        Arguments.parse(line, Set.of("--help", "-h"), Set.of("--data")).withoutWords();
    return new AnnualPathOptions(
        arguments.value("--data").map(Path::of).orElse(defaultData),
        arguments.has("--help") || arguments.has("-h"));
  }
}
