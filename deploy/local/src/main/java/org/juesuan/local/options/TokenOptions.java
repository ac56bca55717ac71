package org.juesuan.local.options;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code deploy/local/token} was asked for.
 *
 * @param roles at least one; none when a file of callers is asked for
 * @param departments codes of the scope, each with everything below it
 * @param subject who the token speaks for
 * @param callers the file that takes a token of every caller; null for one token to be printed
 * @param data the data directory, whose key signs
 * @param help only print the usage
 */
public record TokenOptions(
    List<String> roles,
    List<String> departments,
    String subject,
    @Nullable Path callers,
    Path data,
    boolean help) {
  /** The roles a person may hold; composer is the gateway's own. */
  public static final List<String> ROLES =
      List.of("viewer", "clerk", "reviewer", "finance", "publisher", "auditor");

  public static final String USAGE =
      """
      Usage: deploy/local/token ROLE[,ROLE…] [--departments CODE,…] [--subject NAME] [--data DIR]
             deploy/local/token --callers FILE [--data DIR]

      Prints a bearer token that the local stack accepts for twelve hours, or writes a file of such
      tokens for the end-to-end tests (-Dbase.tokens): of every role, and of the example unit's reader.

        ROLE           viewer, clerk, reviewer, finance, publisher or auditor
        --departments  codes the token covers, each with all below it (default 110106)
        --subject      who the token speaks for (default local-ROLE)
        --callers FILE the file, for its owner's eyes only; one that is there is replaced
        --data DIR     the stack's data directory (default deploy/local/.data)
        --help         this text
      """;

  private static final String DEFAULT_DEPARTMENT = "110106";
  private static final Pattern DEPARTMENT = Pattern.compile("\\d{6}(-\\d{3}){0,3}");

  public static TokenOptions parse(List<String> line, Path defaultData) {
    Arguments arguments =
        Arguments.parse(
            line,
            Set.of("--help", "-h"),
            Set.of("--departments", "--subject", "--callers", "--data"));
    Path data = arguments.value("--data").map(Path::of).orElse(defaultData);
    if (arguments.has("--help") || arguments.has("-h")) {
      return new TokenOptions(List.of(), List.of(), "", null, data, true);
    }
    Optional<Path> callers = arguments.value("--callers").map(Path::of);
    if (callers.isPresent()) {
      arguments.withoutWords();
      return new TokenOptions(List.of(), List.of(), "", callers.get(), data, false);
    }
    if (arguments.words().size() != 1) {
      throw new UsageException("one role, or several joined by commas, is needed");
    }
    List<String> roles = list(arguments.words().get(0));
    roles.stream()
        .filter(role -> !ROLES.contains(role))
        .findFirst()
        .ifPresent(
            role -> {
              throw new UsageException("unknown role " + role);
            });
    List<String> departments = list(arguments.value("--departments").orElse(DEFAULT_DEPARTMENT));
    departments.stream()
        .filter(code -> !DEPARTMENT.matcher(code).matches())
        .findFirst()
        .ifPresent(
            code -> {
              throw new UsageException(code + " is not a department code such as 110106-208-005");
            });
    String subject = arguments.value("--subject").orElse("local-" + String.join("-", roles));
    return new TokenOptions(roles, departments, subject, null, data, false);
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }
}
