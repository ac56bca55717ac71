package org.juesuan.budget.table.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.juesuan.budget.income.store.NonFiscalSums;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.ledger.store.YearRows;
import org.juesuan.budget.table.AppropriationSum;
import org.juesuan.budget.table.PaidSum;
import org.juesuan.budget.table.ProjectFigures;
import org.juesuan.budget.table.Unit;
import org.juesuan.budget.table.YearRecords;

/** The records of a year, added up over departments. */
@ApplicationScoped
public class YearRecordsReader {

  private static final String UNITS =
      """
      SELECT d.code, b.state, coalesce(b.event_sequence, 0)
      FROM department d LEFT JOIN book b ON b.department_code = d.code AND b.fiscal_year = :year
      WHERE d.code = :root OR d.code LIKE :below
      ORDER BY d.code
      """;

  private static final String APPROPRIATIONS =
      """
      SELECT fund, origin_year = fiscal_year, functional, economic, expenditure_kind,
             %s
      FROM appropriation WHERE department_code = ANY (:departments) AND fiscal_year = :year
      GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
      """
          .formatted(YearRows.BALANCES);

  private static final String PAYMENTS =
      """
      SELECT a.fund, a.expenditure_kind, i.economic, sum(i.paid)
      FROM paid_item i JOIN appropriation a ON a.id = i.appropriation_id
      WHERE i.department_code = ANY (:departments) AND i.fiscal_year = :year
        AND a.department_code = ANY (:departments) AND a.fiscal_year = :year
      GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      """;

  private static final String PROJECTS =
      """
      SELECT p.department_code, p.code, p.name, sum(a.initial), sum(a.initial + a.adjusted), sum(a.paid)
      FROM appropriation a
      JOIN project p ON p.department_code = a.department_code AND p.code = a.project_code
      WHERE a.department_code = ANY (:departments) AND a.fiscal_year = :year
      GROUP BY 1, 2, 3 ORDER BY 1, 2
      """;

  private final Session session;
  private final YearRows rows;
  private final NonFiscalSums nonFiscal;

  YearRecordsReader(Session session, YearRows rows, NonFiscalSums nonFiscal) {
    this.session = session;
    this.rows = rows;
    this.nonFiscal = nonFiscal;
  }

  /** The department and, if it is consolidated, all below it, in the order of their codes. */
  public List<Unit> units(String department, int fiscalYear, boolean consolidated) {
    return session
        .createNativeQuery(UNITS, Object[].class)
        .setParameter("year", fiscalYear)
        .setParameter("root", department)
        .setParameter("below", consolidated ? department + "-%" : department)
        .getResultList()
        .stream()
        .map(
            row ->
                new Unit(
                    (String) row[0],
                    row[1] == null ? null : BookState.valueOf((String) row[1]),
                    ((Number) row[2]).longValue()))
        .toList();
  }

  /** See {@link NonFiscalSums#departmentsWithoutEntries}. */
  public List<String> withoutIncome(Collection<String> departments, int fiscalYear) {
    return nonFiscal.departmentsWithoutEntries(departments, fiscalYear);
  }

  /**
   * The records of the departments together.
   *
   * @param incomeHeld whether all of them record their non-fiscal income
   */
  public YearRecords read(Collection<String> departments, int fiscalYear, boolean incomeHeld) {
    return new YearRecords(
        rows.read(APPROPRIATIONS, departments, fiscalYear).stream()
            .map(YearRecordsReader::appropriations)
            .toList(),
        rows.read(PAYMENTS, departments, fiscalYear).stream()
            .map(YearRecordsReader::payments)
            .toList(),
        incomeHeld ? nonFiscal.of(departments, fiscalYear) : null);
  }

  /** The projects of the departments that have an appropriation of the year. */
  public List<ProjectFigures> projects(Collection<String> departments, int fiscalYear) {
    return rows.read(PROJECTS, departments, fiscalYear).stream()
        .map(
            row ->
                new ProjectFigures(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    YearRows.money(row[3]),
                    YearRows.money(row[4]),
                    YearRows.money(row[5])))
        .toList();
  }

  /** The records of one department. */
  public YearRecords read(String department, int fiscalYear) {
    List<String> alone = List.of(department);
    return read(alone, fiscalYear, withoutIncome(alone, fiscalYear).isEmpty());
  }

  private static AppropriationSum appropriations(Object[] row) {
    return new AppropriationSum(
        Fund.valueOf((String) row[0]),
        (Boolean) row[1],
        (String) row[2],
        (String) row[3],
        ExpenditureKind.valueOf((String) row[4]),
        YearRows.balances(row, 5));
  }

  private static PaidSum payments(Object[] row) {
    return new PaidSum(
        Fund.valueOf((String) row[0]),
        ExpenditureKind.valueOf((String) row[1]),
        (String) row[2],
        YearRows.money(row[3]));
  }
}
