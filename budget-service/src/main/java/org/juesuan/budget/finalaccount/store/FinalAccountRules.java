package org.juesuan.budget.finalaccount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.juesuan.budget.finalaccount.FinalAccountRule;

/** The rules by fiscal year. */
@ApplicationScoped
public class FinalAccountRules implements PanacheRepositoryBase<FinalAccountRuleEntity, Integer> {

  /** The rule an account of the year follows: that of the latest year not after it. */
  public FinalAccountRule of(int fiscalYear) {
    return find("fromFiscalYear <= ?1 order by fromFiscalYear desc", fiscalYear)
        .firstResultOptional()
        .orElseThrow(() -> new IllegalStateException("no rule for accounts of that year"))
        .toRule();
  }
}
