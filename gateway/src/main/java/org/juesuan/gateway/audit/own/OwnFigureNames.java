package org.juesuan.gateway.audit.own;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the audit calls the figures of our own report. */
final class OwnFigureNames {

  /** What is said of a subject, and what the audit calls that. */
  private static final Map<String, String> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("amount", "amount"),
          Map.entry("budget", "base"),
          Map.entry("share", "share"),
          Map.entry("difference", "difference"),
          Map.entry("priorYear.difference", "difference"),
          Map.entry("initialDifference", "difference"),
          Map.entry("priorYear.percent", "percent"),
          Map.entry("initialPercent", "percent"),
          Map.entry("initialBudget", "initialBudget"),
          Map.entry("annualBudget", "annualBudget"),
          Map.entry("executed", "executed"),
          Map.entry("executionRate", "rate"),
          Map.entry("weight", "weight"),
          Map.entry("score", "score"));

  private static final Pattern ID =
      Pattern.compile("(.+?)\\.((?:priorYear\\.)?(?:" + String.join("|", attributes()) + "))");

  private final List<Renaming> renamings = read();

  /** One line of the data. */
  private record Renaming(Pattern id, String name) {

    static Renaming of(String line) {
      List<String> words = List.of(line.split("\\s+"));
      return new Renaming(
          Pattern.compile(
              words.get(0).replace(".", "\\.").replaceAll("\\{(\\w+)}", "(?<$1>[^.]+)")),
          words.get(1).replaceAll("\\{(\\w+)}", "\\${$1}"));
    }
  }

  /** The name of the figure of this id; empty where no rule speaks of it. */
  Optional<String> of(String id) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      return subject(id);
    }
    String attribute = Objects.requireNonNull(ATTRIBUTES.get(parts.group(2)));
    return subject(parts.group(1)).map(subject -> subject + "." + attribute);
  }

  private Optional<String> subject(String own) {
    for (Renaming renaming : renamings) {
      Matcher matcher = renaming.id().matcher(own);
      if (matcher.matches()) {
        return Optional.of(matcher.replaceFirst(renaming.name()));
      }
    }
    return Optional.empty();
  }

  private static List<String> attributes() {
    return ATTRIBUTES.keySet().stream().map(name -> name.replace("priorYear.", "")).toList();
  }

  private static List<Renaming> read() {
    try (InputStream stream =
            Objects.requireNonNull(
                OwnFigureNames.class.getResourceAsStream("/audit/own-figures.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Renaming::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
