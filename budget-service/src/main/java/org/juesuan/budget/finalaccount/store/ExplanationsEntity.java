package org.juesuan.budget.finalaccount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.juesuan.budget.finalaccount.Explanation;
import org.juesuan.platform.service.answer.Versioned;

/** Row of the explanations of an account. */
@Entity
@Table(name = "explanation_set")
@IdClass(AccountKey.class)
public class ExplanationsEntity {

  @Id
  @Column(name = "department_code")
  private String department;

  @Id
  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Convert(converter = ExplanationsConverter.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private List<Explanation> explanations;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected ExplanationsEntity() {}

  /** The row of an account that has none yet; filled by {@link #become}. */
  @SuppressWarnings("NullAway.Init") // filled by become
  ExplanationsEntity(AccountKey key) {
    department = key.department();
    fiscalYear = key.fiscalYear();
  }

  /** Takes over the state as the next version. */
  void become(List<Explanation> explanations) {
    this.explanations = List.copyOf(explanations);
    version++;
  }

  Versioned<List<Explanation>> state() {
    return new Versioned<>(explanations, version);
  }
}
