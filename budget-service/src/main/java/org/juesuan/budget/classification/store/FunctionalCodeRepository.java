package org.juesuan.budget.classification.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeFilter;
import org.juesuan.budget.classification.FunctionalCode;

/** The functional lists of all years. */
@ApplicationScoped
public class FunctionalCodeRepository
    implements PanacheRepositoryBase<FunctionalCodeEntity, CodeKey> {

  /** One entry of a year's list. */
  public Optional<FunctionalCode> entry(int fiscalYear, String code) {
    return findByIdOptional(new CodeKey(fiscalYear, code)).map(FunctionalCodeEntity::toCode);
  }

  /** Entries in the order of the code, at most so many rows. */
  public List<FunctionalCode> entries(
      int fiscalYear, CodeFilter filter, @Nullable String after, int rows) {
    CodeQuery query = CodeQuery.entries(fiscalYear, filter, after);
    return find(query.where(), query.parameters()).range(0, rows - 1).list().stream()
        .map(FunctionalCodeEntity::toCode)
        .toList();
  }

  /** The years whose lists have the code, ascending. */
  public List<Integer> yearsWith(String code) {
    return find("key.code = ?1 order by key.fiscalYear", code).list().stream()
        .map(entity -> entity.key.fiscalYear())
        .toList();
  }

  /** Whether there is a list of that year. */
  public boolean hasYear(int fiscalYear) {
    return count("key.fiscalYear", fiscalYear) > 0;
  }
}
