package org.juesuan.budget.classification.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeFilter;
import org.juesuan.budget.classification.FunctionalCode;

/** The functional lists of all years. */
@ApplicationScoped
public class FunctionalCodeRepository extends CodeRows<FunctionalCodeEntity> {

  @Override
  Class<FunctionalCodeEntity> type() {
    return FunctionalCodeEntity.class;
  }

  @Override
  FunctionalCodeEntity newRow() {
    return new FunctionalCodeEntity();
  }

  /** One entry of a year's list. */
  public Optional<FunctionalCode> code(int fiscalYear, String code) {
    return row(fiscalYear, code).map(FunctionalCodeEntity::toCode);
  }

  /** Entries in the order of the code, at most so many rows. */
  public List<FunctionalCode> codes(
      int fiscalYear, CodeFilter filter, @Nullable String after, int rows) {
    return rows(fiscalYear, filter, after, rows).map(FunctionalCodeEntity::toCode).toList();
  }
}
