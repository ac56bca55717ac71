package org.juesuan.procurement.year.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.juesuan.procurement.year.ProcurementYear;

/** Key of a frozen year. */
@Embeddable
public record FrozenYearKey(
    @Column(name = "department_code") String department,
    @Column(name = "fiscal_year") int fiscalYear) {

  static FrozenYearKey of(ProcurementYear year) {
    return new FrozenYearKey(year.department(), year.fiscalYear());
  }
}
