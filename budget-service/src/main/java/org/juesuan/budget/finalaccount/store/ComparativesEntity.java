package org.juesuan.budget.finalaccount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.Comparatives;
import org.juesuan.platform.money.Money;

/** Row of the comparatives of an account. */
@Entity
@Table(name = "comparatives")
public class ComparativesEntity extends AccountRow<Comparatives> {

  @Column(name = "comparative_year")
  private int comparativeYear;

  private String source;
  private Money total;
  private Money revenue;
  private Money expenditure;

  @Column(name = "fiscal_total")
  private Money fiscalTotal;

  @Column(name = "operating_expenses")
  private @Nullable Money operatingExpenses;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected ComparativesEntity() {}

  /** The row of an account that has none yet; filled by {@link #become}. */
  @SuppressWarnings("NullAway.Init") // filled by become
  ComparativesEntity(AccountKey key) {
    super(key);
  }

  @Override
  void write(Comparatives comparatives) {
    comparativeYear = comparatives.fiscalYear();
    source = comparatives.source();
    total = comparatives.total();
    revenue = comparatives.revenue();
    expenditure = comparatives.expenditure();
    fiscalTotal = comparatives.fiscalTotal();
    operatingExpenses = comparatives.operatingExpenses();
  }

  @Override
  Comparatives content() {
    return new Comparatives(
        comparativeYear, source, total, revenue, expenditure, fiscalTotal, operatingExpenses);
  }
}
