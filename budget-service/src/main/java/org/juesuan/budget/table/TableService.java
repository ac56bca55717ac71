package org.juesuan.budget.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.juesuan.budget.department.DepartmentService;
import org.juesuan.budget.income.NonFiscalMoney;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.budget.table.store.Snapshot;
import org.juesuan.budget.table.store.YearRecordsReader;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** Reads tables in one snapshot and in the same number of queries for one unit and for hundreds. */
@ApplicationScoped
public class TableService {

  private final Snapshot snapshot;
  private final DepartmentService departments;
  private final YearRecordsReader records;
  private final CodeNames codeNames;

  TableService(
      Snapshot snapshot,
      DepartmentService departments,
      YearRecordsReader records,
      CodeNames codeNames) {
    this.snapshot = snapshot;
    this.departments = departments;
    this.records = records;
    this.codeNames = codeNames;
  }

  /**
   * The tables as they stand now.
   *
   * @param consolidated whether all departments below are added; a plain sum, from which nothing is
   *     eliminated
   * @param wanted which tables
   * @throws ProblemException {@code department-not-found}; {@code book-not-found} if no department
   *     asked for has a book of the year
   */
  @Transactional
  public TableSet read(
      String department, int fiscalYear, boolean consolidated, List<TableName> wanted) {
    snapshot.take();
    departments.known(department);
    List<Unit> all = records.units(department, fiscalYear, consolidated);
    List<Unit> units = all.stream().filter(Unit::hasBook).toList();
    if (units.isEmpty()) {
      throw bookNotFound();
    }
    List<String> codes = units.stream().map(Unit::department).toList();
    List<String> withoutIncome = records.withoutIncome(codes, fiscalYear);
    YearFigures figures = new YearFigures(records.read(codes, fiscalYear, withoutIncome.isEmpty()));
    NonFiscalMoney nonFiscal = figures.nonFiscal().orElse(NonFiscalMoney.NONE);
    return new TableSet(
        department,
        fiscalYear,
        consolidated,
        units,
        all.stream().filter(unit -> !unit.hasBook()).map(Unit::department).toList(),
        withoutIncome,
        nonFiscal.internal(Fund.SUPERIOR_SUBSIDY),
        nonFiscal.internal(Fund.SUBORDINATE_REMITTANCE),
        codeNames.of(fiscalYear),
        wanted.stream().map(name -> Tables.of(name, figures)).toList());
  }

  /**
   * What was authorised of a year and where it stands, added up by coding: the rows that the
   * figures of the tables are sums of.
   *
   * @throws ProblemException {@code department-not-found}, {@code book-not-found}
   */
  @Transactional
  public List<AppropriationSum> appropriations(String department, int fiscalYear) {
    snapshot.take();
    departments.known(department);
    if (records.units(department, fiscalYear, false).stream().noneMatch(Unit::hasBook)) {
      throw bookNotFound();
    }
    return records.read(department, fiscalYear).appropriations();
  }

  private static ProblemException bookNotFound() {
    return new ProblemException(
        BudgetError.BOOK_NOT_FOUND,
        "No department asked for has a book of the year.",
        List.of(Violation.parameter("year", "must be a year whose book is open")));
  }
}
