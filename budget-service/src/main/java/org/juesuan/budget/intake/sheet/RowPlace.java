package org.juesuan.budget.intake.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.intake.CellReference;
import org.juesuan.budget.intake.ItemFault;
import org.juesuan.budget.intake.Place;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.workbook.CellAddress;

/** The place of an item that stands in a row of a sheet. */
final class RowPlace implements Place {

  /** What a transfer calls the appropriation that gives. */
  static final String GIVING = "fromAppropriationId";

  private static final Map<String, Column> BY_MEMBER =
      Arrays.stream(Column.values())
          .filter(column -> column.member() != null)
          .collect(
              Collectors.toMap(
                  column -> Objects.requireNonNull(column.member()), Function.identity()));

  private final Headers headers;
  private final int row;
  private final Set<Column> filled;

  /**
   * @param filled the columns in which the row holds something
   */
  RowPlace(Headers headers, int row, Set<Column> filled) {
    this.headers = headers;
    this.row = row;
    this.filled = filled;
  }

  @Override
  public Integer row() {
    return row;
  }

  @Override
  public @Nullable CellReference cell(String pointer) {
    Column column = column(pointer.startsWith("/") ? pointer.substring(1) : pointer);
    return column == null ? null : headers.reference(column, row);
  }

  /** The column that holds a member of the API here; null if there is none. */
  private @Nullable Column column(String member) {
    Column column = BY_MEMBER.get(member.equals(GIVING) ? "appropriationId" : member);
    if (column == Column.APPROPRIATION && !filled.contains(column)) {
      return Column.FUNCTIONAL;
    }
    if (column == Column.TO_APPROPRIATION && !filled.contains(column)) {
      return Column.TO_FUNCTIONAL;
    }
    return column;
  }

  /** Whether one of the faults lies in a member. */
  static boolean isAtFault(String member, List<ItemFault> faults) {
    return faults.stream()
        .map(ItemFault::pointer)
        .anyMatch(
            pointer ->
                pointer.equals("/" + member)
                    || (member.equals(GIVING) && pointer.equals("/appropriationId")));
  }

  /** A fault of a member, shown at its cell. */
  ItemFault fault(String member, CellFault fault) {
    return invalid("/" + member, fault, cell(member));
  }

  /** A fault of a column; one of a coding lies in the appropriation it is to name. */
  ItemFault fault(Column column, CellFault fault) {
    String member = column.member();
    if (member == null) {
      member = column.header().startsWith("调入") ? "toAppropriationId" : "appropriationId";
    }
    return invalid("/" + member, fault, headers.reference(column, row));
  }

  /** A fault at a position that has no column. */
  ItemFault fault(int position, CellFault fault) {
    return invalid("", fault, new CellReference(CellAddress.letters(position) + row, ""));
  }

  private static ItemFault invalid(String pointer, CellFault fault, @Nullable CellReference cell) {
    return new ItemFault(PlatformError.INVALID_FIELD.code(), pointer, fault.message(), cell);
  }
}
