package org.juesuan.local.options;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What {@code deploy/local/token} was asked for.
 *
 * @param roles at least one
 * @param departments codes of the scope, each with everything below it
 * @param subject who the token speaks for
 * @param data the data directory, whose key signs
 * @param help only print the usage
 */
public record TokenOptions(
    List<String> roles, List<String> departments, String subject, Path data, boolean help) {
  /** The roles a person may hold; composer is the gateway's own. */
  public static final List<String> ROLES =
      List.of("viewer", "clerk", "reviewer", "finance", "publisher", "auditor");

  public static final String USAGE =
      """
      Usage: deploy/local/token ROLE[,ROLE…] [--departments CODE,…] [--subject NAME] [--data DIR]

      Prints a bearer token that the local stack accepts for twelve hours.

        ROLE           viewer, clerk, reviewer, finance, publisher or auditor
        --departments  codes the token covers, each with all below it (default 110106)
        --subject      who the token speaks for (default local-ROLE)
        --data DIR     the stack's data directory (default deploy/local/.data)
        --help         this text
      """;

  private static final String DEFAULT_DEPARTMENT = "110106";
  private static final Pattern DEPARTMENT = Pattern.compile("\\d{6}(-\\d{3}){0,3}");

  public static TokenOptions parse(List<String> line, Path defaultData) {
    Arguments arguments =
        Arguments.parse(
            line, Set.of("--help", "-h"), Set.of("--departments", "--subject", "--data"));
    Path data = arguments.value("--data").map(Path::of).orElse(defaultData);
    if (arguments.has("--help") || arguments.has("-h")) {
      return new TokenOptions(List.of(), List.of(), "", data, true);
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
    return new TokenOptions(roles, departments, subject, data, false);
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }
}
