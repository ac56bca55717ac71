package org.juesuan.budget.intake.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.intake.BatchItem;
import org.juesuan.budget.intake.CellReference;
import org.juesuan.budget.intake.ItemFault;
import org.juesuan.budget.intake.PostingBatchService;
import org.juesuan.budget.intake.form.ItemForm;
import org.juesuan.budget.intake.form.JsonItems;
import org.juesuan.budget.intake.form.KindForm;
import org.juesuan.budget.ledger.Author;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.workbook.SheetCell;
import org.juesuan.platform.workbook.SheetRow;

/**
 * Reads the rows below the header as items. Blank rows are passed over; reading ends at the row of
 * totals (合计), whose amount must be that of the rows above.
 */
final class SheetItems {

  private static final Set<String> TOTAL = Set.of("合计", "总计");

  private final Headers headers;
  private final CellReader cells;
  private final AppropriationNaming naming;
  private final ItemForm form;
  private final BookId book;
  private final Author author;

  SheetItems(
      Headers headers,
      CellReader cells,
      AppropriationNaming naming,
      ItemForm form,
      BookId book,
      Author author) {
    this.headers = headers;
    this.cells = cells;
    this.naming = naming;
    this.form = form;
    this.book = book;
    this.author = author;
  }

  /**
   * The items of a sheet.
   *
   * @throws org.juesuan.platform.web.problem.ProblemException {@code batch-too-large}, {@code
   *     batch-declaration-mismatch} if the row of totals says something else, {@code
   *     file-unreadable}
   */
  List<BatchItem> read(SheetFile file) {
    List<BatchItem> items = new ArrayList<>();
    try (Stream<SheetRow> rows = file.rows()) {
      Iterator<SheetRow> all = rows.iterator();
      while (all.hasNext()) {
        SheetRow row = all.next();
        if (row.number() <= headers.lastRow()) {
          continue;
        }
        if (isTotal(row)) {
          compare(row, items);
          return items;
        }
        if (headers.holdsAnythingIn(row)) {
          if (items.size() == PostingBatchService.LARGEST) {
            throw JsonItems.tooLarge();
          }
          items.add(item(row));
        }
      }
    }
    return items;
  }

  /** Whether the first thing that is written in a row says that it holds the totals. */
  static boolean isTotal(SheetRow row) {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .filter(cell -> TOTAL.contains(Column.plain(cell.text()).replace(":", "")))
        .isPresent();
  }

  private void compare(SheetRow total, List<BatchItem> items) {
    SheetCell stated = headers.cell(Column.AMOUNT, total);
    if (stated.isBlank() || items.stream().anyMatch(item -> item.amount() == null)) {
      return;
    }
    CellReference cell = Objects.requireNonNull(headers.reference(Column.AMOUNT, total.number()));
    try {
      Money read = Money.of(cells.read(Column.AMOUNT, stated));
      Money sum = Money.sum(items.stream().map(item -> Objects.requireNonNull(item.amount())));
      if (!read.equals(sum)) {
        throw UnreadableFile.total("The total in " + cell.address() + " is not " + sum + " yuan.");
      }
    } catch (CellReader.Refused | IllegalArgumentException unreadable) {
      throw UnreadableFile.total("The total in " + cell.address() + " cannot be read.");
    }
  }

  private BatchItem item(SheetRow row) {
    List<ItemFault> faults = new ArrayList<>();
    RowPlace place = new RowPlace(headers, row.number(), filled(row));
    Map<Column, String> values = values(row, place, faults);
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    KindForm kind = kindOf(row, values, place, faults);
    if (kind != null) {
      fill(members, kind, values, place, faults);
    }
    String amount = values.get(Column.AMOUNT);
    return faults.isEmpty()
        ? form.read(members, place, book, author)
        : BatchItem.unreadable(place, amount == null ? null : Money.of(amount), faults);
  }

  private Set<Column> filled(SheetRow row) {
    Set<Column> filled = EnumSet.noneOf(Column.class);
    for (Column column : headers.columns()) {
      if (!headers.cell(column, row).isBlank()) {
        filled.add(column);
      }
    }
    return filled;
  }

  private Map<Column, String> values(SheetRow row, RowPlace place, List<ItemFault> faults) {
    Map<Column, String> values = new EnumMap<>(Column.class);
    for (Column column : headers.columns()) {
      SheetCell cell = headers.cell(column, row);
      if (cell.kind() == SheetCell.Kind.EMPTY || isEmptyTextOfFormula(column, cell)) {
        continue;
      }
      try {
        values.put(column, cells.read(column, cell));
      } catch (CellReader.Refused refused) {
        faults.add(place.fault(column, refused.fault()));
      }
    }
    for (int position = 0; position < row.cells().size(); position++) {
      if (!row.cell(position).isBlank() && !headers.isExpected(position)) {
        faults.add(place.fault(position, CellFault.WITHOUT_HEADER));
      }
    }
    return values;
  }

  /** As in {@code =IF(A5="","",…)}; an amount or a date is there, or it was not calculated. */
  private static boolean isEmptyTextOfFormula(Column column, SheetCell cell) {
    return cell.kind() == SheetCell.Kind.EMPTY_RESULT
        && column.content() != Column.Content.AMOUNT
        && column.content() != Column.Content.DATE;
  }

  private @Nullable KindForm kindOf(
      SheetRow row, Map<Column, String> values, RowPlace place, List<ItemFault> faults) {
    String kind = values.get(Column.KIND);
    KindForm found = kind == null ? null : KindForm.byKind().get(kind);
    if (kind != null && found == null) {
      faults.add(place.fault(Column.KIND, CellFault.NOT_A_WORD));
    } else if (headers.cell(Column.KIND, row).isBlank()) {
      faults.add(place.fault(Column.KIND, CellFault.MISSING));
    }
    return found;
  }

  /** Puts each value where the API has it; what the kind does not have is a fault. */
  private void fill(
      ObjectNode members,
      KindForm kind,
      Map<Column, String> values,
      RowPlace place,
      List<ItemFault> faults) {
    members.put(KindForm.KIND, values.get(Column.KIND));
    values.forEach(
        (column, value) -> {
          String member = column.member();
          if (member == null || !column.isPlain()) {
            return;
          }
          if (kind.members().contains(member)) {
            members.put(member, value);
          } else {
            faults.add(place.fault(column, CellFault.NOT_FOR_THIS_KIND));
          }
        });
    naming.fill(members, kind, values, place, faults);
    for (String member : kind.required()) {
      if (!members.has(member) && !RowPlace.isAtFault(member, faults)) {
        faults.add(place.fault(member, CellFault.MISSING));
      }
    }
  }
}
