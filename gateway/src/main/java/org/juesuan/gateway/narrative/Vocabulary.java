package org.juesuan.gateway.narrative;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text may name at one place; {@code docs/narrative-templates.md} tells it to whoever writes
 * one.
 *
 * @param words names with a text
 * @param facts names that only hold or do not
 * @param figures ids of figures; below a list without the subject, empty for the item itself
 * @param lists the lists that stand here, and what may be named in their lines
 */
record Vocabulary(
    Set<String> words, Set<String> facts, Set<String> figures, Map<String, Vocabulary> lists) {

  private static final Vocabulary FUNCTIONAL_ITEM = functional(List.of(), Map.of());
  private static final Vocabulary FUNCTIONAL_GROUP =
      functional(List.of(), Map.of("items", FUNCTIONAL_ITEM, "spentItems", FUNCTIONAL_ITEM));
  private static final Vocabulary FUNCTIONAL_CLASS =
      functional(
          List.of("share"), Map.of("groups", FUNCTIONAL_GROUP, "spentGroups", FUNCTIONAL_GROUP));

  /** What a text may name of the report as a whole. */
  static final Vocabulary REPORT =
      new Vocabulary(
          Set.of(
              "year",
              "department",
              "noun",
              "institutionType",
              "fundingForm",
              "supervisor",
              "duties",
              "priorYear",
              "priorYear.source"),
          Set.of("priorYear.imported", "priorYear.unknown"),
          reportFigures(),
          Map.of(
              "expenditureKinds",
              line(List.of("name"), List.of("amount", "share"), Map.of()),
              "classes",
              FUNCTIONAL_CLASS,
              "spentClasses",
              FUNCTIONAL_CLASS,
              "economicClasses",
              line(
                  List.of("name", "code"),
                  List.of("amount"),
                  Map.of("items", line(List.of("name", "code"), List.of("amount"), Map.of()))),
              "vehicleUses",
              line(List.of("name"), List.of(""), Map.of()),
              "purchasedServices",
              line(List.of("name", "number"), List.of("amount"), Map.of()),
              "selfEvaluations",
              line(List.of("name"), List.of(), Map.of())));

  /** What a heading may name: it must stand whatever is missing. */
  static final Vocabulary HEADING = new Vocabulary(Set.of("year"), Set.of(), Set.of(), Map.of());

  /** Whether the name prints something. */
  boolean prints(String name) {
    return words.contains(name) || figures.contains(name);
  }

  /** Whether the name can hold or not. */
  boolean knows(String name) {
    return prints(name) || facts.contains(name) || lists.containsKey(name);
  }

  /** Whether the name is a difference, which has a direction. */
  boolean compares(String name) {
    return figures.contains(name) && name.matches(".*[dD]ifference");
  }

  /** Of the report as a whole: in each line a subject, and what is said of it. */
  private static Set<String> reportFigures() {
    return Narrative.resource("figures.txt")
        .lines()
        .map(line -> line.split(" ", -1))
        .flatMap(names -> Stream.of(names).skip(1).map(said -> names[0] + "." + said))
        .collect(Collectors.toSet());
  }

  private static Vocabulary functional(List<String> more, Map<String, Vocabulary> lists) {
    List<String> figures =
        Stream.concat(Stream.of("amount", "initialDifference", "initialPercent"), more.stream())
            .toList();
    return line(List.of("name", "code", "number", "purpose"), figures, lists);
  }

  private static Vocabulary line(
      List<String> words, List<String> figures, Map<String, Vocabulary> lists) {
    return new Vocabulary(Set.copyOf(words), Set.of(), Set.copyOf(figures), lists);
  }
}
