package org.juesuan.budget.classification.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeFilter;
import org.juesuan.budget.classification.EconomicCode;

/** The department-economic lists of all years. */
@ApplicationScoped
public class EconomicCodeRepository extends CodeRows<EconomicCodeEntity> {

  @Override
  Class<EconomicCodeEntity> type() {
    return EconomicCodeEntity.class;
  }

  @Override
  EconomicCodeEntity newRow() {
    return new EconomicCodeEntity();
  }

  /** One entry of a year's list. */
  public Optional<EconomicCode> code(int fiscalYear, String code) {
    return row(fiscalYear, code).map(EconomicCodeEntity::toCode);
  }

  /** Entries in the order of the code, at most so many rows. */
  public List<EconomicCode> codes(
      int fiscalYear, CodeFilter filter, @Nullable String after, int rows) {
    return rows(fiscalYear, filter, after, rows).map(EconomicCodeEntity::toCode).toList();
  }
}
