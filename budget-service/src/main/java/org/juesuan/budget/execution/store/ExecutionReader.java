package org.juesuan.budget.execution.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.execution.AppropriationVersion;
import org.juesuan.budget.execution.ExecutedCoding;
import org.juesuan.budget.execution.ExecutionRecords;
import org.juesuan.budget.execution.ExecutionRecords.PaidInMonth;
import org.juesuan.budget.execution.ExecutionRecords.ProjectId;
import org.juesuan.budget.execution.ExecutionRecords.Standing;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.ledger.store.YearRows;

/** Reads what the ledger has of a year, in four queries for any number of departments. */
@ApplicationScoped
public class ExecutionReader {

  private static final String CODING =
      "a.department_code, a.fund, substring(a.functional FOR 3) AS class, a.expenditure_kind,"
          + " a.project_code";

  private static final String STANDINGS =
      """
      SELECT %s, %s
      FROM appropriation a
      WHERE a.department_code = ANY (:departments) AND a.fiscal_year = :year
      GROUP BY 1, 2, 3, 4, 5
      """
          .formatted(CODING, YearRows.BALANCES);

  /** Of each posting its book is asked, too, so that the index of the book finds them. */
  private static final String PAYMENTS =
      """
      SELECT %s, to_char(o.business_date, 'YYYY-MM') AS month,
             sum(CASE p.to_compartment WHEN 'PAID' THEN p.amount ELSE -p.amount END)
      FROM posting p
      JOIN operation o ON o.id = p.operation_id
      JOIN appropriation a ON a.id = p.appropriation_id
      WHERE p.department_code = ANY (:departments) AND p.fiscal_year = :year
        AND (p.to_compartment = 'PAID' OR p.from_compartment = 'PAID')
      GROUP BY 1, 2, 3, 4, 5, 6
      """
          .formatted(CODING);

  private static final String NAMES =
      """
      SELECT d.code, d.name, p.code AS project, p.name AS project_name
      FROM department d
      LEFT JOIN project p ON p.department_code = d.code AND EXISTS (
        SELECT FROM appropriation a
        WHERE a.department_code = d.code AND a.fiscal_year = :year AND a.project_code = p.code)
      WHERE d.code = ANY (:departments)
      """;

  private static final String VERSIONS =
      """
      SELECT a.id, a.version FROM appropriation a
      WHERE a.department_code = ANY (:departments) AND a.fiscal_year = :year ORDER BY a.id
      """;

  private final YearRows rows;

  ExecutionReader(YearRows rows) {
    this.rows = rows;
  }

  /** What the ledger has of the departments together. */
  public ExecutionRecords read(Collection<String> departments, int fiscalYear) {
    Map<String, String> names = new HashMap<>();
    Map<ProjectId, String> projects = new HashMap<>();
    for (Object[] row : rows.read(NAMES, departments, fiscalYear)) {
      String department = (String) row[0];
      names.put(department, (String) row[1]);
      if (row[2] != null) {
        projects.put(new ProjectId(department, (String) row[2]), (String) row[3]);
      }
    }
    return new ExecutionRecords(
        rows.read(STANDINGS, departments, fiscalYear).stream()
            .map(ExecutionReader::standing)
            .toList(),
        rows.read(PAYMENTS, departments, fiscalYear).stream().map(ExecutionReader::paid).toList(),
        names,
        projects,
        rows.read(VERSIONS, departments, fiscalYear).stream()
            .map(row -> new AppropriationVersion((UUID) row[0], ((Number) row[1]).longValue()))
            .toList());
  }

  private static Standing standing(Object[] row) {
    return new Standing(coding(row), YearRows.balances(row, 5));
  }

  private static PaidInMonth paid(Object[] row) {
    return new PaidInMonth(coding(row), YearMonth.parse((String) row[5]), YearRows.money(row[6]));
  }

  private static ExecutedCoding coding(Object[] row) {
    return new ExecutedCoding(
        (String) row[0],
        Fund.valueOf((String) row[1]),
        (String) row[2],
        ExpenditureKind.valueOf((String) row[3]),
        project(row[4]));
  }

  private static @Nullable String project(@Nullable Object code) {
    return (String) code;
  }
}
