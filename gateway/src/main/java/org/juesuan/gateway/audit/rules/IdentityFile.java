package org.juesuan.gateway.audit.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.audit.rules.Formula.Term;

/** Reads the identities from their data; the head of the file says how they are written. */
final class IdentityFile {

  private static final Pattern SET = Pattern.compile("(\\{\\w+})\\s+(\\S.*)");
  private static final Pattern RULE =
      Pattern.compile("(\\w+) (ERROR|WARNING|QUERY) ([^|]+) \\| (.+)");

  private final Map<String, Set<String>> sets = new HashMap<>();
  private final List<Formula> formulas = new ArrayList<>();
  private @Nullable Rule rule;

  private IdentityFile() {}

  /** The formulas of a resource, in its order. */
  static List<Formula> read(String resource) {
    IdentityFile file = new IdentityFile();
    try (InputStream stream =
            Objects.requireNonNull(IdentityFile.class.getResourceAsStream(resource));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(file::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(file.formulas);
  }

  private void line(String line) {
    Matcher ofSet = SET.matcher(line);
    Matcher ofRule = RULE.matcher(line);
    if (line.startsWith("  ") && rule != null) {
      formulas.add(formula(rule, List.of(line.strip().split("\\s+"))));
    } else if (ofSet.matches()) {
      sets.put(ofSet.group(1), Set.of(ofSet.group(2).split("\\s+")));
    } else if (ofRule.matches()) {
      rule =
          new Rule(
              ofRule.group(1), Severity.valueOf(ofRule.group(2)), ofRule.group(3), ofRule.group(4));
    } else {
      throw new IllegalStateException("neither a set, a rule nor a formula: " + line);
    }
  }

  private Formula formula(Rule of, List<String> tokens) {
    NamePattern left = name(tokens.get(0));
    List<String> right = tokens.subList(2, tokens.size());
    if (right.contains(Relation.SHARE.sign())) {
      return new Formula(
          of,
          left,
          Relation.SHARE,
          List.of(new Term(name(right.get(0)), false, false, false)),
          namesBetween(right, "/", "not"),
          namesBetween(right, "not", null));
    }
    Relation relation =
        List.of(Relation.values()).stream()
            .filter(one -> one.sign().equals(tokens.get(1)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no relation: " + tokens));
    return new Formula(of, left, relation, sum(right), List.of(), List.of());
  }

  private List<Term> sum(List<String> tokens) {
    List<Term> terms = new ArrayList<>();
    boolean subtracted = false;
    boolean all = false;
    for (String token : tokens) {
      switch (token) {
        case "+" -> subtracted = false;
        case "−" -> subtracted = true;
        case "Σ" -> all = true;
        default -> {
          boolean optional = token.endsWith("?");
          String written = optional ? token.substring(0, token.length() - 1) : token;
          terms.add(new Term(name(written), subtracted, all, optional));
          all = false;
        }
      }
    }
    return terms;
  }

  private List<NamePattern> namesBetween(
      List<String> tokens, String after, @Nullable String until) {
    int from = tokens.indexOf(after);
    int to = until == null || !tokens.contains(until) ? tokens.size() : tokens.indexOf(until);
    return from < 0
        ? List.of()
        : tokens.subList(from + 1, to).stream()
            .filter(token -> !token.equals("or"))
            .map(this::name)
            .toList();
  }

  private NamePattern name(String written) {
    return NamePattern.of(written, sets);
  }
}
