package org.juesuan.budget.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.juesuan.budget.ledger.Balances;
import org.juesuan.platform.money.Money;

/**
 * Runs queries that add up the rows of a year over departments. The departments are one parameter,
 * so that one query does for any number of them.
 */
@ApplicationScoped
public class YearRows {

  /** The columns {@link #balances} reads, of a query over {@code appropriation}. */
  public static final String BALANCES =
      "sum(initial), sum(adjusted), sum(available), sum(frozen), sum(committed), sum(paid),"
          + " sum(carried), sum(returned)";

  private final Session session;

  YearRows(Session session) {
    this.session = session;
  }

  /**
   * The rows of a query of several columns.
   *
   * @param sql with the parameters {@code :departments}, an array of codes, and {@code :year}
   */
  public List<Object[]> read(String sql, Collection<String> departments, int fiscalYear) {
    return session
        .createNativeQuery(sql, Object[].class)
        .setParameter("departments", departments.toArray(String[]::new))
        .setParameter("year", fiscalYear)
        .getResultList();
  }

  /**
   * The balances in a row.
   *
   * @param first where the columns {@link #BALANCES} begin in it
   */
  public static Balances balances(Object[] row, int first) {
    return new Balances(
        money(row[first]),
        money(row[first + 1]),
        money(row[first + 2]),
        money(row[first + 3]),
        money(row[first + 4]),
        money(row[first + 5]),
        money(row[first + 6]),
        money(row[first + 7]));
  }

  /** A sum of amounts. */
  public static Money money(Object sum) {
    return Money.ofYuan((BigDecimal) sum);
  }
}
