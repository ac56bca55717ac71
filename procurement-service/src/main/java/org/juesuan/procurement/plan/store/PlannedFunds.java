package org.juesuan.procurement.plan.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.plan.PlanFunds;

/** Planned amounts, one column for each source of money; a source without money is zero. */
@Embeddable
public record PlannedFunds(
    @Column(name = "general_budget") BigDecimal generalBudget,
    @Column(name = "government_fund") BigDecimal governmentFund,
    @Column(name = "other_fiscal") BigDecimal otherFiscal,
    @Column(name = "non_fiscal") BigDecimal nonFiscal) {

  static PlannedFunds of(Map<PlanFunds, Money> planned) {
    return new PlannedFunds(
        yuan(planned, PlanFunds.GENERAL_BUDGET),
        yuan(planned, PlanFunds.GOVERNMENT_FUND),
        yuan(planned, PlanFunds.OTHER_FISCAL),
        yuan(planned, PlanFunds.NON_FISCAL));
  }

  Map<PlanFunds, Money> toMap() {
    Map<PlanFunds, Money> planned = new EnumMap<>(PlanFunds.class);
    put(planned, PlanFunds.GENERAL_BUDGET, generalBudget);
    put(planned, PlanFunds.GOVERNMENT_FUND, governmentFund);
    put(planned, PlanFunds.OTHER_FISCAL, otherFiscal);
    put(planned, PlanFunds.NON_FISCAL, nonFiscal);
    return planned;
  }

  private static BigDecimal yuan(Map<PlanFunds, Money> planned, PlanFunds funds) {
    return planned.getOrDefault(funds, Money.ZERO).yuan();
  }

  private static void put(Map<PlanFunds, Money> planned, PlanFunds funds, BigDecimal yuan) {
    if (yuan.signum() != 0) {
      planned.put(funds, Money.ofYuan(yuan));
    }
  }
}
