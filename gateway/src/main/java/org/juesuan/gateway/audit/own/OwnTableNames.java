package org.juesuan.gateway.audit.own;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.document.StandardTables;
import org.juesuan.gateway.form.SharedFigures;

/**
 * What the audit calls the cells of part one. A cell that a sentence states too is the sentence's
 * figure, and stands in the table all the same.
 */
final class OwnTableNames {

  private static final String PREFIX = "tables.";

  private static final Map<String, StandardTables> TABLES =
      Map.ofEntries(
          Map.entry("revenue-and-expenditure", StandardTables.T1),
          Map.entry("revenue", StandardTables.T2),
          Map.entry("expenditure", StandardTables.T3),
          Map.entry("fiscal-revenue-and-expenditure", StandardTables.T4),
          Map.entry("general-public-budget-expenditure", StandardTables.T5),
          Map.entry("general-public-budget-basic-expenditure", StandardTables.T6),
          Map.entry("three-public-expenses", StandardTables.T7),
          Map.entry("government-fund", StandardTables.T8),
          Map.entry("state-capital", StandardTables.T9),
          Map.entry("state-capital-expenditure", StandardTables.T9),
          Map.entry("government-fund-basic-expenditure", StandardTables.T10),
          Map.entry("procurement", StandardTables.T11),
          Map.entry("purchased-services", StandardTables.T12));

  /** Words of our ids that the audit has another word for. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("generalPublicBudget", "generalBudget"),
          Map.entry("superiorSubsidy", "superior"),
          Map.entry("institutionRevenue", "institutional"),
          Map.entry("businessRevenue", "business"),
          Map.entry("subordinateRemittance", "subordinate"),
          Map.entry("otherRevenue", "other"),
          Map.entry("openingBalance", "opening"),
          Map.entry("closingBalance", "closing"),
          Map.entry("overseasTravel", "overseas"),
          Map.entry("officialReception", "reception"),
          Map.entry("initialBudget", "budget"));

  private final SharedFigures shared = SharedFigures.read();

  /** The names of a figure in the tables that are printed; none if it stands in none. */
  Stream<String> of(String id, Set<String> printed) {
    return Stream.concat(
            id.startsWith(PREFIX) ? Stream.of(id) : Stream.empty(), shared.cellsOf(id).stream())
        .map(cell -> List.of(cell.substring(PREFIX.length()).split("\\.", -1)))
        .filter(words -> printed.contains(words.get(0)) && !words.contains("planned"))
        .flatMap(OwnTableNames::names);
  }

  private static Stream<String> names(List<String> words) {
    StandardTables table = TABLES.get(words.get(0));
    if (table == null) {
      return Stream.empty();
    }
    List<String> cell = words.stream().filter(word -> !word.equals("awarded")).toList();
    String row = renamed(cell.get(cell.size() - 2));
    String column = renamed(cell.get(cell.size() - 1));
    return switch (table) {
      // Both sides end in the same total.
      case T1, T4 ->
          row.equals("total")
              ? Stream.of("incomeTotal", "expenditureTotal").map(one -> name(table, one, column))
              : Stream.of(name(table, row, column));
      case T7 -> Stream.of(name(table, column.equals("expenditure") ? "actual" : column, row));
      case T9 -> Stream.of(name(table, row, column.equals("total") ? "expenditure" : column));
      case T12 -> Stream.of(name(table, row, "amount"));
      case T2, T3, T5, T6, T8, T10, T11 -> Stream.of(name(table, row, column));
    };
  }

  private static String name(StandardTables table, String row, String column) {
    return table.id() + "." + row + "." + column;
  }

  private static String renamed(String word) {
    return WORDS.getOrDefault(word, word);
  }
}
