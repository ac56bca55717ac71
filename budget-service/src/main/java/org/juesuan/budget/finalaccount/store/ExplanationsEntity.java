package org.juesuan.budget.finalaccount.store;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.juesuan.budget.finalaccount.Explanation;

/** Row of the explanations of an account. */
@Entity
@Table(name = "explanation_set")
public class ExplanationsEntity extends AccountRow<List<Explanation>> {

  @Convert(converter = ExplanationsConverter.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private List<Explanation> explanations;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected ExplanationsEntity() {}

  /** The row of an account that has none yet; filled by {@link #become}. */
  @SuppressWarnings("NullAway.Init") // filled by become
  ExplanationsEntity(AccountKey key) {
    super(key);
  }

  @Override
  void write(List<Explanation> explanations) {
    this.explanations = List.copyOf(explanations);
  }

  @Override
  List<Explanation> content() {
    return explanations;
  }
}
