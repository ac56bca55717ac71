package org.juesuan.gateway.narrative;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  private static final List<String> AGAINST_INITIAL =
      List.of("amount", "initialDifference", "initialPercent");

  private static final Vocabulary FUNCTIONAL_ITEM =
      line(List.of("name", "code"), AGAINST_INITIAL, Map.of());
  private static final Vocabulary FUNCTIONAL_GROUP =
      line(List.of("name", "code"), AGAINST_INITIAL, Map.of("items", FUNCTIONAL_ITEM));
  private static final Vocabulary FUNCTIONAL_CLASS =
      line(
          List.of("name", "code", "number", "purpose"),
          List.of("amount", "share", "initialDifference", "initialPercent"),
          Map.of("groups", FUNCTIONAL_GROUP, "spentGroups", FUNCTIONAL_GROUP));

  /** Of the report as a whole: a subject, and what is said of it. */
  private static final Map<String, String> FIGURES =
      Map.ofEntries(
          Map.entry("department", "internalOffices"),
          Map.entry(
              "staffing",
              "administrativeEstablishment administrativeActual institutionEstablishment"
                  + " institutionActual retired contracted"),
          Map.entry("total", "amount priorYear.difference priorYear.percent"),
          Map.entry("openingBalance", "amount"),
          Map.entry("closingBalance", "amount"),
          Map.entry("revenue", "amount priorYear.difference priorYear.percent"),
          Map.entry("revenue.fiscal", "amount share"),
          Map.entry("revenue.other", "amount share"),
          Map.entry("expenditure", "amount priorYear.difference priorYear.percent"),
          Map.entry("fiscal.total", "amount priorYear.difference priorYear.percent"),
          Map.entry(
              "generalBudget.expenditure", "amount initialBudget initialDifference initialPercent"),
          Map.entry("governmentFund.expenditure", "amount initialDifference initialPercent"),
          Map.entry("stateCapital.revenue", "amount"),
          Map.entry("stateCapital.expenditure", "amount"),
          Map.entry(
              "basic",
              "generalBudget.amount governmentFund.amount stateCapital.amount personnel.amount"
                  + " operating.amount"),
          Map.entry("threePublic.total", "amount budget difference"),
          Map.entry("threePublic.overseasTravel", "amount budget difference"),
          Map.entry("threePublic.officialReception", "amount budget difference"),
          Map.entry("threePublic.vehicles", "amount budget difference"),
          Map.entry("threePublic.vehiclePurchase", "amount budget difference"),
          Map.entry("threePublic.vehicleOperation", "amount budget difference"),
          Map.entry("operatingExpenses", "amount priorYear.difference"),
          Map.entry("procurement", "amount goods.amount works.amount services.amount paid.amount"),
          Map.entry("procurement.smallOrMedium", "amount share"),
          Map.entry("procurement.smallOrMicro", "amount share"),
          Map.entry(
              "assets",
              "vehicles vehicleValue.amount generalEquipment specialEquipment largeEquipment"),
          Map.entry("purchasedServices", "amount"),
          Map.entry("selfEvaluations", "count executed.amount"));

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
              line(List.of("name", "code"), List.of("amount"), Map.of()),
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

  private static Set<String> reportFigures() {
    Set<String> ids = new TreeSet<>();
    FIGURES.forEach(
        (subject, said) -> Stream.of(said.split(" ")).forEach(one -> ids.add(subject + "." + one)));
    return ids;
  }

  private static Vocabulary line(
      List<String> words, List<String> figures, Map<String, Vocabulary> lists) {
    return new Vocabulary(Set.copyOf(words), Set.of(), Set.copyOf(figures), lists);
  }
}
