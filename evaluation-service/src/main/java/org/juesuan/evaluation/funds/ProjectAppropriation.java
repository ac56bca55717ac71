package org.juesuan.evaluation.funds;

import java.util.Set;
import java.util.UUID;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.platform.money.Money;

/**
 * An appropriation (指标) of a project, as the ledger last told it.
 *
 * @param id its id there
 * @param version its version there; the greatest one counts
 * @param year department and fiscal year
 * @param projectCode 项目编码
 * @param originYear the year the money was first authorised in
 * @param fund nature of the money (资金性质), by the ledger's name
 * @param initial 年初预算数
 * @param adjusted sum of all adjustments
 * @param paid 全年执行数
 */
public record ProjectAppropriation(
    UUID id,
    long version,
    EvaluationYear year,
    String projectCode,
    int originYear,
    String fund,
    Money initial,
    Money adjusted,
    Money paid) {

  private static final Set<String> FISCAL =
      Set.of("GENERAL_PUBLIC_BUDGET", "GOVERNMENT_FUND", "STATE_CAPITAL");

  /** 全年预算数. */
  public Money annual() {
    return initial.plus(adjusted);
  }

  /** The line of the fund block it belongs to. */
  public FundSource source() {
    if (!FISCAL.contains(fund)) {
      return FundSource.OTHER;
    }
    return originYear < year.fiscalYear() ? FundSource.CARRIED_OVER : FundSource.CURRENT_YEAR;
  }
}
