package org.juesuan.budget.execution;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.juesuan.budget.ledger.Balances;
import org.juesuan.platform.money.Money;

/**
 * What the ledger has of a year, over one department or over several.
 *
 * @param appropriations where the money stands, by coding
 * @param payments what was paid in each month, by coding
 * @param departments names of departments by code
 * @param projects names of projects
 * @param versions which state of each appropriation was read
 */
public record ExecutionRecords(
    List<Standing> appropriations,
    List<PaidInMonth> payments,
    Map<String, String> departments,
    Map<ProjectId, String> projects,
    List<AppropriationVersion> versions) {

  /** Keeps copies of its own. */
  public ExecutionRecords {
    appropriations = List.copyOf(appropriations);
    payments = List.copyOf(payments);
    departments = Map.copyOf(departments);
    projects = Map.copyOf(projects);
    versions = List.copyOf(versions);
  }

  /** Where the money of one coding stands. */
  public record Standing(ExecutedCoding coding, Balances balances) {}

  /**
   * What was paid of one coding in one month.
   *
   * @param month of the business date
   * @param paid less what came back, was corrected away or undone in that month; it may be negative
   */
  public record PaidInMonth(ExecutedCoding coding, YearMonth month, Money paid) {}

  /** A project is known by its department and its code. */
  public record ProjectId(String department, String code) {}
}
