package org.juesuan.budget.finalaccount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.Comparatives;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.service.answer.Versioned;

/** Row of the comparatives of an account. */
@Entity
@Table(name = "comparatives")
@IdClass(AccountKey.class)
public class ComparativesEntity {

  @Id
  @Column(name = "department_code")
  private String department;

  @Id
  @Column(name = "fiscal_year")
  private int fiscalYear;

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

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected ComparativesEntity() {}

  /** The row of an account that has none yet; filled by {@link #become}. */
  @SuppressWarnings("NullAway.Init") // filled by become
  ComparativesEntity(AccountKey key) {
    department = key.department();
    fiscalYear = key.fiscalYear();
  }

  /** Takes over the state as the next version. */
  void become(Comparatives comparatives) {
    comparativeYear = comparatives.fiscalYear();
    source = comparatives.source();
    total = comparatives.total();
    revenue = comparatives.revenue();
    expenditure = comparatives.expenditure();
    fiscalTotal = comparatives.fiscalTotal();
    operatingExpenses = comparatives.operatingExpenses();
    version++;
  }

  Versioned<Comparatives> state() {
    return new Versioned<>(
        new Comparatives(
            comparativeYear, source, total, revenue, expenditure, fiscalTotal, operatingExpenses),
        version);
  }
}
