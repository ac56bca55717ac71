package org.juesuan.budget.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/**
 * Runs queries that add up the rows of a year over departments. The departments are one parameter,
 * so that one query does for any number of them.
 */
@ApplicationScoped
public class YearRows {

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
}
