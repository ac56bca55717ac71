package org.juesuan.budget.income.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.juesuan.budget.income.FundPayments;
import org.juesuan.budget.income.IncomeKind;
import org.juesuan.budget.income.IncomeSum;
import org.juesuan.budget.income.NonFiscalMoney;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.ledger.store.YearRows;
import org.juesuan.platform.money.Money;

/**
 * Adds up the non-fiscal money of departments: a fixed number of queries, however many they are.
 */
@ApplicationScoped
public class NonFiscalSums {

  private static final String ENTRIES =
      """
      SELECT kind, fund, functional, fiscal_year < :year,
             coalesce(payer_department = ANY (:departments), false), sum(effect)
      FROM income_entry
      WHERE department_code = ANY (:departments) AND fiscal_year <= :year
      GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
      """;

  private static final String PAYMENTS =
      """
      SELECT fund, sum(CASE WHEN fiscal_year < :year THEN paid ELSE 0 END),
             sum(CASE WHEN fiscal_year = :year THEN paid ELSE 0 END)
      FROM appropriation
      WHERE department_code = ANY (:departments) AND fiscal_year <= :year
        AND fund NOT IN ('GENERAL_PUBLIC_BUDGET', 'GOVERNMENT_FUND', 'STATE_CAPITAL')
      GROUP BY fund ORDER BY fund
      """;

  private static final String WITHOUT_ENTRIES =
      """
      SELECT DISTINCT a.department_code, a.fund FROM appropriation a
      WHERE a.department_code = ANY (:departments) AND a.fiscal_year = :year
        AND a.fund NOT IN ('GENERAL_PUBLIC_BUDGET', 'GOVERNMENT_FUND', 'STATE_CAPITAL')
        AND (a.initial <> 0 OR a.adjusted <> 0 OR a.paid <> 0)
        AND NOT EXISTS (SELECT 1 FROM income_entry e
                        WHERE e.department_code = a.department_code AND e.fiscal_year <= :year)
      ORDER BY 1, 2
      """;

  private final YearRows rows;

  NonFiscalSums(YearRows rows) {
    this.rows = rows;
  }

  /** The money of the departments together, in two queries. */
  public NonFiscalMoney of(Collection<String> departments, int fiscalYear) {
    return new NonFiscalMoney(
        rows.read(ENTRIES, departments, fiscalYear).stream().map(NonFiscalSums::sum).toList(),
        rows.read(PAYMENTS, departments, fiscalYear).stream()
            .map(NonFiscalSums::payments)
            .toList());
  }

  /**
   * Departments with non-fiscal appropriations in the year of which nothing was ever recorded here:
   * what they received is not known, and is not zero (INV-11).
   */
  public List<String> departmentsWithoutEntries(Collection<String> departments, int fiscalYear) {
    return rows.read(WITHOUT_ENTRIES, departments, fiscalYear).stream()
        .map(row -> (String) row[0])
        .distinct()
        .toList();
  }

  /** The non-fiscal funds of such a department that the year may spend; none of any other. */
  public Set<Fund> fundsWithoutEntries(String department, int fiscalYear) {
    return rows.read(WITHOUT_ENTRIES, List.of(department), fiscalYear).stream()
        .map(row -> Fund.valueOf((String) row[1]))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static IncomeSum sum(Object[] row) {
    return new IncomeSum(
        IncomeKind.valueOf((String) row[0]),
        Fund.valueOf((String) row[1]),
        (String) row[2],
        (Boolean) row[3],
        (Boolean) row[4],
        Money.ofYuan((BigDecimal) row[5]));
  }

  private static FundPayments payments(Object[] row) {
    return new FundPayments(
        Fund.valueOf((String) row[0]),
        Money.ofYuan((BigDecimal) row[1]),
        Money.ofYuan((BigDecimal) row[2]));
  }
}
