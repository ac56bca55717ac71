package org.juesuan.budget.table.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.table.TableSet;
import org.juesuan.budget.table.Unit;
import org.juesuan.platform.money.Money;

/** Tables of a department's year, with whose records they are made of. */
@Schema(
    name = "AccountTables",
    description = "Tables of one department's year, or of all below it, of one moment.")
public record TablesView(
    @Schema(description = "Code of the department asked for.", examples = "110106-208")
        String department,
    @Schema(description = "Fiscal year.", examples = "2020") int fiscalYear,
    @Schema(
            description =
                "Whether all departments below are added: a plain sum, nothing eliminated.",
            examples = "true")
        boolean consolidated,
    @Schema(description = "The departments that are added up, in the order of their codes.")
        List<UnitView> units,
    @Schema(
            description =
                "Departments asked for that have no book of the year: nothing of theirs is in the"
                    + " tables, and that is not zero.",
            examples = "[\"110106-208-007\"]")
        List<String> missing,
    @Schema(
            description =
                "Departments with non-fiscal appropriations that recorded no income: while there is"
                    + " one, every amount that rests on non-fiscal income is null.",
            examples = "[\"110106-208-009\"]")
        List<String> withoutIncome,
    @Schema(
            description =
                "上级补助收入 that one of these departments paid to another: it stands in the sums as"
                    + " income of the one and as expenditure of the other, yuan.",
            examples = "120000.00")
        Money internalSuperiorSubsidyYuan,
    @Schema(
            description = "附属单位上缴收入 that one of these departments paid to another; the same, yuan.",
            examples = "0.00")
        Money internalSubordinateRemittanceYuan,
    @Schema(description = "The tables.") List<TableView> tables) {

  /** Keeps lists of its own. */
  public TablesView {
    units = List.copyOf(units);
    missing = List.copyOf(missing);
    withoutIncome = List.copyOf(withoutIncome);
    tables = List.copyOf(tables);
  }

  static TablesView of(TableSet set) {
    return new TablesView(
        set.department(),
        set.fiscalYear(),
        set.consolidated(),
        set.units().stream().map(UnitView::of).toList(),
        set.missing(),
        set.withoutIncome(),
        set.internalSubsidy(),
        set.internalRemittance(),
        set.tables().stream().map(table -> TableView.of(table, set.names())).toList());
  }

  /** A department that is added up. */
  @Schema(name = "AccountTableUnit", description = "A department whose records are in the tables.")
  public record UnitView(
      @Schema(description = "Code of the department.", examples = "110106-208-005")
          String department,
      @Schema(
              description = "State of its book; figures are final in CARRIED and CLOSED.",
              examples = "OPEN")
          String bookState,
      @Schema(
              description =
                  "The last event of its stream that is in the tables; later ones are not. Read on"
                      + " behind it to keep them current.",
              examples = "42")
          long sequence) {

    static UnitView of(Unit unit) {
      return new UnitView(unit.department(), String.valueOf(unit.bookState()), unit.sequence());
    }
  }
}
