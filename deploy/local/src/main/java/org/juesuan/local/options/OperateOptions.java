package org.juesuan.local.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * What {@code deploy/local/operate} was asked for.
 *
 * @param service name or key of a service that owns data
 * @param command the command and its own arguments, as the service reads them
 * @param data the data directory
 * @param help only print the usage
 */
public record OperateOptions(String service, List<String> command, Path data, boolean help) {

  public static final String USAGE =
      """
      Usage: deploy/local/operate SERVICE COMMAND [ARGUMENT…] [--data DIR]

      Gives a command to a service of the stack, which may run meanwhile; its exit code is this one's.

        SERVICE     budget, evaluation or procurement
        COMMAND     dead-letters list, dead-letters explain POSITION, dead-letters replay --all,
                    replay, resend, help
        --data DIR  the stack's data directory (default deploy/local/.data)
        --help      this text
      """;

  /** Keeps a list of its own. */
  public OperateOptions {
    command = List.copyOf(command);
  }

  /**
   * Its own options stand before the service, {@code --data} anywhere; the rest is the service's.
   */
  public static OperateOptions parse(List<String> line, Path defaultData) {
    List<String> own = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (Iterator<String> words = line.iterator(); words.hasNext(); ) {
      String word = words.next();
      boolean data = word.equals("--data") || word.startsWith("--data=");
      (data || (rest.isEmpty() && word.startsWith("-")) ? own : rest).add(word);
      if (word.equals("--data") && words.hasNext()) {
        own.add(words.next());
      }
    }
    Arguments arguments = Arguments.parse(own, Set.of("--help", "-h"), Set.of("--data"));
    Path data = arguments.value("--data").map(Path::of).orElse(defaultData);
    if (arguments.has("--help") || arguments.has("-h")) {
      return new OperateOptions("", List.of(), data, true);
    }
    if (rest.size() < 2) {
      throw new UsageException("a service and a command are needed");
    }
    return new OperateOptions(rest.get(0), rest.subList(1, rest.size()), data, false);
  }
}
