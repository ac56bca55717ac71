package org.juesuan.budget.intake.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.intake.ItemFault;
import org.juesuan.budget.intake.form.KindForm;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Coding;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.problem.BudgetError;

/**
 * Names the appropriations of a row: by identity, or by the coding, which is what a finance office
 * knows them by. A book has one appropriation for each coding, and it never changes its coding.
 */
final class AppropriationNaming {

  private static final String ID = "appropriationId";
  private static final String TO_ID = "toAppropriationId";
  private static final Set<Column> CODING =
      Set.of(
          Column.ORIGIN_YEAR,
          Column.FUND,
          Column.FUNCTIONAL,
          Column.EXPENDITURE_KIND,
          Column.ECONOMIC,
          Column.PROJECT,
          Column.PROCUREMENT);
  private static final Set<Column> TO_CODING =
      Set.of(Column.TO_FUNCTIONAL, Column.TO_ECONOMIC, Column.TO_PROJECT);

  private final BookId book;
  private final AppropriationCodes appropriations;

  AppropriationNaming(BookId book, AppropriationCodes appropriations) {
    this.book = book;
    this.appropriations = appropriations;
  }

  /**
   * Fills in the identities that the kind asks for, as far as the row names them.
   *
   * @param values what the row holds, by column
   */
  void fill(
      ObjectNode members,
      KindForm kind,
      Map<Column, String> values,
      RowPlace place,
      List<ItemFault> faults) {
    boolean takesTarget = kind.members().contains(TO_ID);
    String giving = kind.members().contains(RowPlace.GIVING) ? RowPlace.GIVING : ID;
    if (kind.members().contains(giving)) {
      Coding coding = coding(values, Column.FUNCTIONAL, Column.ECONOMIC, Column.PROJECT);
      name(members, giving, Column.APPROPRIATION, coding, values, place, faults);
    } else {
      refuse(Set.of(Column.APPROPRIATION), values, place, faults);
      if (!takesTarget) {
        refuse(CODING, values, place, faults);
      }
    }
    if (takesTarget) {
      Coding coding = coding(values, Column.TO_FUNCTIONAL, Column.TO_ECONOMIC, Column.TO_PROJECT);
      name(members, TO_ID, Column.TO_APPROPRIATION, coding, values, place, faults);
    } else {
      refuse(Set.of(Column.TO_APPROPRIATION), values, place, faults);
      refuse(TO_CODING, values, place, faults);
    }
  }

  private void name(
      ObjectNode members,
      String member,
      Column identity,
      @Nullable Coding coding,
      Map<Column, String> values,
      RowPlace place,
      List<ItemFault> faults) {
    String named = values.get(identity);
    UUID found = coding == null ? null : appropriations.find(coding);
    if (named != null) {
      members.put(member, named);
      if (coding != null && !UUID.fromString(named).equals(found)) {
        faults.add(place.fault(identity, CellFault.ANOTHER_APPROPRIATION));
      }
    } else if (found != null) {
      members.put(member, found.toString());
    } else if (coding != null) {
      faults.add(
          new ItemFault(
              BudgetError.APPROPRIATION_UNKNOWN.code(),
              "/" + member,
              CellFault.UNKNOWN_CODING.message(),
              place.cell(member)));
    }
  }

  /**
   * The coding a row spells out; null where it lacks what has no default. Defaults: the book's own
   * year, the kind of expenditure that a project code goes with, no government procurement.
   */
  private @Nullable Coding coding(
      Map<Column, String> values, Column functional, Column economic, Column project) {
    String fund = values.get(Column.FUND);
    String functionalCode = values.get(functional);
    String economicCode = values.get(economic);
    if (fund == null || functionalCode == null || economicCode == null) {
      return null;
    }
    String projectCode = values.get(project);
    String year = values.get(Column.ORIGIN_YEAR);
    String kind = values.get(Column.EXPENDITURE_KIND);
    return new Coding(
        year == null ? book.fiscalYear() : yearOf(year),
        Fund.valueOf(fund),
        functionalCode,
        economicCode,
        kind == null ? kindWith(projectCode) : ExpenditureKind.valueOf(kind),
        projectCode,
        Boolean.parseBoolean(values.get(Column.PROCUREMENT)));
  }

  /** A year of another length is the year of no appropriation. */
  private static int yearOf(String digits) {
    return digits.length() == 4 ? Integer.parseInt(digits) : 0;
  }

  private static ExpenditureKind kindWith(@Nullable String projectCode) {
    return projectCode == null ? ExpenditureKind.BASIC : ExpenditureKind.PROJECT;
  }

  private static void refuse(
      Set<Column> columns, Map<Column, String> values, RowPlace place, List<ItemFault> faults) {
    columns.stream()
        .filter(values::containsKey)
        .sorted()
        .forEach(column -> faults.add(place.fault(column, CellFault.NOT_FOR_THIS_KIND)));
  }
}
