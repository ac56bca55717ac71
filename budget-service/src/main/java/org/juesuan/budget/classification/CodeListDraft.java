package org.juesuan.budget.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list as a file gives it, not yet accepted. It is accepted whole or not at all.
 *
 * @param kind which list it is to be
 * @param rows its rows, without the header and without blank ones
 * @param unreadable where the file could not be read at all; then the rows count for nothing
 */
public record CodeListDraft(CodeListKind kind, List<Row> rows, List<RowFault> unreadable) {

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 200;

  private static final int HEADER = 1;
  private static final String FORMULA = "=+-@";

  /** Keeps copies of its own. */
  public CodeListDraft {
    rows = List.copyOf(rows);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * One row, every cell stripped of blanks and empty where the file says nothing.
   *
   * @param number of the row in the file
   * @param cells the text of each column
   */
  public record Row(int number, Map<CodeColumn, String> cells) {

    /** Keeps a copy of its own. */
    public Row {
      cells = Map.copyOf(cells);
    }

    String code() {
      return text(CodeColumn.CODE);
    }

    @Nullable String successor() {
      String text = text(CodeColumn.SUCCESSOR);
      return text.isEmpty() ? null : text;
    }

    String text(CodeColumn column) {
      return cells.getOrDefault(column, "");
    }

    RowFault fault(CodeColumn column, String reason) {
      return new RowFault(number, column.title(), reason);
    }
  }

  /**
   * Everything that is wrong with the file, in the order of its rows.
   *
   * @param nextYear the codes of next year's list, which successors must stand in; empty while
   *     there is none, then only their form is looked at
   */
  public List<RowFault> faults(Set<String> nextYear) {
    if (!unreadable.isEmpty()) {
      return unreadable;
    }
    if (rows.isEmpty()) {
      return List.of(
          new RowFault(HEADER, CodeColumn.CODE.title(), "must be followed by at least one code"));
    }
    List<RowFault> faults = new ArrayList<>();
    Set<String> codes = rows.stream().map(Row::code).collect(Collectors.toSet());
    Map<String, Integer> seen = new HashMap<>();
    for (Row row : rows) {
      codeFault(row, codes, seen).ifPresent(faults::add);
      nameFault(row).ifPresent(faults::add);
      successorFault(row, nextYear).ifPresent(faults::add);
      derivedFaults(row, faults);
    }
    return faults;
  }

  /** The list it makes; only of a file without faults. */
  public SortedMap<String, CodeEntry> entries() {
    SortedMap<String, CodeEntry> entries = new TreeMap<>();
    for (Row row : rows) {
      entries.put(
          row.code(), new CodeEntry(row.code(), row.text(CodeColumn.NAME), row.successor()));
    }
    return entries;
  }

  private Optional<RowFault> codeFault(Row row, Set<String> codes, Map<String, Integer> seen) {
    String code = row.code();
    if (!kind.isCode(code)) {
      return Optional.of(
          row.fault(
              CodeColumn.CODE,
              kind == CodeListKind.FUNCTIONAL
                  ? "must be a functional code: 3, 5 or 7 digits"
                  : "must be an economic code: 3 or 5 digits"));
    }
    @Nullable Integer first = seen.putIfAbsent(code, row.number());
    if (first != null) {
      return Optional.of(row.fault(CodeColumn.CODE, "stands in row " + first + " already"));
    }
    @Nullable String parent = CodeTree.parent(code);
    return parent == null || codes.contains(parent)
        ? Optional.empty()
        : Optional.of(row.fault(CodeColumn.CODE, "stands below a code that the file lacks"));
  }

  private static Optional<RowFault> nameFault(Row row) {
    String name = row.text(CodeColumn.NAME);
    if (name.isEmpty()) {
      return Optional.of(row.fault(CodeColumn.NAME, "must not be empty"));
    }
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      return Optional.of(
          row.fault(CodeColumn.NAME, "must have at most " + LONGEST_NAME + " characters"));
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      return Optional.of(row.fault(CodeColumn.NAME, "must stand in one line"));
    }
    return FORMULA.indexOf(name.charAt(0)) < 0
        ? Optional.empty()
        : Optional.of(row.fault(CodeColumn.NAME, "must not begin like a formula of a spreadsheet"));
  }

  private Optional<RowFault> successorFault(Row row, Set<String> nextYear) {
    @Nullable String successor = row.successor();
    if (successor == null) {
      return Optional.empty();
    }
    if (!kind.isCode(successor) || successor.length() != row.code().length()) {
      return Optional.of(
          row.fault(CodeColumn.SUCCESSOR, "must be a code of the same level as the row's own"));
    }
    return nextYear.isEmpty() || nextYear.contains(successor)
        ? Optional.empty()
        : Optional.of(row.fault(CodeColumn.SUCCESSOR, "must be a code of next year's list"));
  }

  /**
   * Groups follow from the code (identities A09, A10, B08); a file that says otherwise is wrong.
   */
  private void derivedFaults(Row row, List<RowFault> faults) {
    if (!kind.isCode(row.code())) {
      return;
    }
    derivedFault(row, CodeColumn.GROUP, EconomicGroup.of(row.code())).ifPresent(faults::add);
    derivedFault(row, CodeColumn.THREE_PUBLIC, ThreePublicItem.of(row.code()))
        .ifPresent(faults::add);
  }

  private static Optional<RowFault> derivedFault(
      Row row, CodeColumn column, Optional<? extends Enum<?>> derived) {
    String given = row.text(column);
    String right = derived.map(Enum::name).orElse("");
    return given.isEmpty() || given.equals(right)
        ? Optional.empty()
        : Optional.of(
            row.fault(
                column, right.isEmpty() ? "must be empty" : "must be " + right + " or empty"));
  }
}
