package org.juesuan.budget.finalaccount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.juesuan.budget.finalaccount.FinalAccountRule;

/** Row of the rules from a fiscal year on; migrations write it. */
@Entity
@Immutable
@Table(name = "final_account_rule")
public class FinalAccountRuleEntity {

  @Id
  @Column(name = "from_fiscal_year")
  private int fromFiscalYear;

  @Column(name = "explanation_percent")
  private BigDecimal explanationPercent;

  @Column(name = "publication_days")
  private int publicationDays;

  @Column(name = "rolls_to_working_day")
  private boolean rollsToWorkingDay;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected FinalAccountRuleEntity() {}

  FinalAccountRule toRule() {
    return new FinalAccountRule(explanationPercent, publicationDays, rollsToWorkingDay);
  }
}
