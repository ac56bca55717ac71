package org.juesuan.evaluation.year.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.juesuan.evaluation.year.EvaluationYear;

/** Key of a frozen year. */
@Embeddable
public record FrozenYearKey(
    @Column(name = "department_code") String department,
    @Column(name = "fiscal_year") int fiscalYear) {

  static FrozenYearKey of(EvaluationYear year) {
    return new FrozenYearKey(year.department(), year.fiscalYear());
  }
}
